// FETCH FIRST 40 PERCENT ROWS ONLY -> FETCH FIRST (SELECT ceil(count(*) * 40 / 100.0) FROM (query))
// ROWS ONLY
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* fetch = as<FetchClause>(query.fetch);
  if (fetch == nullptr || !fetch->percent) return nullptr;
  if (query.with != nullptr || !is_pure(*query.body, context.bindings)) {
    context.diagnostics.add(DiagnosticId::construct_refused, fetch->span,
                            {"FETCH PERCENT of a query that must be evaluated only once"});
    return nullptr;
  }
  Query* counted = query_of(context, context.build.duplicate(*query.body));
  auto* subquery = context.build.arena().make<Subquery>(fetch->span);
  subquery->query = counted;
  FetchClause* limit = context.build.edit(*fetch);
  limit->percent = false;
  limit->count = context.build.target(
      *fetch, "(SELECT ceil(count(*) * $1 / 100.0) FROM $2 AS counted)", {fetch->count, subquery});
  Query* copy = context.build.edit(query);
  copy->fetch = limit;
  return copy;
}

}  // namespace

extern const Rule fetch_percent_rule{"fetch_percent", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
