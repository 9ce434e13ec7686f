// SET varchar_column = number -> SET varchar_column = talora.to_char_number(number)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<AssignmentItem&>(node);
  if (item.columns.size() != 1 || item.value == nullptr) return nullptr;
  Node* value = assigned(context, item.value, kind_of(context, item.columns[0]));
  if (value == item.value) return nullptr;
  AssignmentItem* copy = context.build.edit(item);
  copy->value = value;
  return copy;
}

}  // namespace

extern const Rule assignment_conversion_rule{"assignment_conversion", Phase::value,
                                             Kind::assignment_item, apply};

}  // namespace talora::translators::oracle
