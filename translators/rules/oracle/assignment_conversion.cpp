// SET varchar_column = number -> SET varchar_column = talora.to_char_number(number)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<AssignmentItem&>(node);
  if (item.columns.size() != 1 || item.value == nullptr) return nullptr;
  const TypeKind target = kind_of(context, item.columns[0]);
  const TypeKind source = kind_of(context, item.value);
  if (target == TypeKind::unknown || source == TypeKind::unknown || is_string_literal(item.value)) {
    return nullptr;
  }
  const bool differs = is_string(target) != is_string(source) &&
                       (is_string(target) || is_string(source));
  if (!differs || source == TypeKind::null_value) return nullptr;
  Node* value = convert(context, item.value, want_of(target));
  if (value == item.value) return nullptr;
  AssignmentItem* copy = context.build.edit(item);
  copy->value = value;
  return copy;
}

}  // namespace

extern const Rule assignment_conversion_rule{"assignment_conversion", Phase::value, Kind::assignment_item, apply};

}  // namespace talora::translators::oracle
