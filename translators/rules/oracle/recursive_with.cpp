// WITH n (i) AS (… FROM n) -> WITH RECURSIVE n (i) AS (… FROM n)
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/recursion_limit.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

bool reads(const Cte& cte) {
  const std::string own = fold_oracle(cte.name.text, cte.name.quoted);
  bool found = false;
  walk(*cte.query, [&](const Node& node) {
    const auto* table = as<TableRef>(&node);
    const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
    if (name != nullptr && name->parts.size() == 1) {
      found = found || fold_oracle(name->parts[0].text, name->parts[0].quoted) == own;
    }
    return !found;
  });
  return found;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& with = static_cast<WithClause&>(node);
  bool recursive = false;
  for (const Node* item : with.items) {
    const auto* cte = as<Cte>(item);
    if (cte == nullptr) continue;
    if (is<RecursionTail>(cte->tail)) {
      context.diagnostics.add(DiagnosticId::construct_refused, cte->tail->span,
                              {"SEARCH or CYCLE of a recursive WITH"});
    }
    recursive = recursive || reads(*cte);
  }
  if (recursive == with.recursive) return nullptr;
  if (recursive) report_recursion_limit(context, node);
  WithClause* copy = context.build.edit(with);
  copy->recursive = recursive;
  return copy;
}

}  // namespace

extern const Rule recursive_with_rule{"recursive_with", Phase::shape, Kind::with_clause, apply};

}  // namespace talora::translators::oracle
