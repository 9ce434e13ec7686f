// FROM inv -> FROM sales.invoice AS inv where inv is a synonym
#include "translators/rules/tsql_synonym_target.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& ref = static_cast<TableRef&>(node);
  const auto* name = as<Name>(ref.name);
  Node* table = name == nullptr ? nullptr : synonym_target(context, *name);
  if (table == nullptr) return nullptr;
  TableRef* copy = context.build.edit(ref);
  copy->name = table;
  if (copy->alias.text.empty()) copy->alias = name->parts.back();
  return copy;
}

}  // namespace

extern const Rule tsql_synonym_table_rule{"tsql_synonym_table", Phase::shape, Kind::table_ref,
                                          apply};

}  // namespace talora::translators::tsql
