// WITH t AS (… FROM t): the source stops at level 100 unless OPTION (MAXRECURSION n) says otherwise
#include "translators/rules/rule.hpp"

namespace talora::translators::tsql {

namespace {

bool has_limit(const Query& query) {
  for (const Node* hint : query.hints) {
    if (as<Hint>(hint)->words.starts_with("MAXRECURSION")) return true;
  }
  return false;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& with = static_cast<const WithClause&>(node);
  if (!with.recursive) return nullptr;
  const auto* query = as<Query>(context.parent);
  if (query == nullptr || !has_limit(*query))
    context.diagnostics.add(DiagnosticId::tsql_recursion_limit, node.span, {"100"});
  return nullptr;
}

}  // namespace

extern const Rule tsql_recursion_rule{"tsql_recursion", Phase::shape, Kind::with_clause, apply};

}  // namespace talora::translators::tsql
