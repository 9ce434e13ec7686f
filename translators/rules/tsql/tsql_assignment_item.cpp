// SET c = x: the value as the column takes it
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<AssignmentItem&>(node);
  if (item.columns.size() != 1 || item.value == nullptr) return nullptr;
  const Type type = tsql_type(context, *item.columns[0]);
  Node* value = tsql_convert(context, item.value, type, false);
  if (value == item.value) return nullptr;
  AssignmentItem* copy = context.build.edit(item);
  copy->value = value;
  return copy;
}

}  // namespace

extern const Rule tsql_assignment_item_rule{"tsql_assignment_item", Phase::target,
                                            Kind::assignment_item, apply};

}  // namespace talora::translators::tsql
