// FROM (SELECT …) -> FROM (SELECT …) AS q1
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& table = static_cast<DerivedTable&>(node);
  if (!table.alias.text.empty()) return nullptr;
  DerivedTable* copy = context.build.edit(table);
  const std::string alias = "q" + std::to_string(++context.derived_tables);
  copy->alias = {context.build.arena().text(alias), false, node.span};
  return copy;
}

}  // namespace

extern const Rule derived_table_alias_rule{"derived_table_alias", Phase::target,
                                           Kind::derived_table, apply};

}  // namespace talora::translators::oracle
