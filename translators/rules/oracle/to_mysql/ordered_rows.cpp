// FROM (SELECT … ORDER BY x) t -> FROM (SELECT … ORDER BY x LIMIT 18446744073709551615) t
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// Without a limit the order of a derived table is dropped; ROWNUM around it counts in that order.
Node* apply(RuleContext& context, Node& node) {
  const auto& table = static_cast<DerivedTable&>(node);
  auto* query = as<Query>(table.query);
  if (query == nullptr || query->order_by.empty() || query->fetch != nullptr) return nullptr;
  auto* all = context.build.arena().make<FetchClause>(node.span);
  all->count = context.build.number(node, "18446744073709551615");
  Query* limited = context.build.edit(*query);
  limited->fetch = all;
  DerivedTable* copy = context.build.edit(table);
  copy->query = limited;
  return copy;
}

}  // namespace

extern const Rule ordered_rows_rule{"ordered_rows", Phase::target, Kind::derived_table, apply};

}  // namespace talora::translators::oracle
