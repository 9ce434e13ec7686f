// varchar = 7 -> talora.to_number(varchar) = 7; CHAR = VARCHAR2 -> rpad(char, n) = varchar
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_comparison(BinaryOperator op) {
  return op >= BinaryOperator::equal && op <= BinaryOperator::is_not_distinct;
}

bool is_padded(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::character && !is_string_literal(node);
}

// Oracle pads only when both sides are CHAR (literals are); else blanks at the end count.
bool compares_without_padding(const RuleContext& context, const Node* side) {
  const TypeKind kind = kind_of(context, side);
  return (kind == TypeKind::varchar || kind == TypeKind::clob) && !is_string_literal(side);
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (!is_comparison(binary.op)) return nullptr;
  Node* left = binary.left;
  Node* right = binary.right;
  const TypeKind left_kind = kind_of(context, left);
  const TypeKind right_kind = kind_of(context, right);
  if (is_numeric(left_kind) && is_string(right_kind)) right = convert(context, right, Want::number);
  if (is_string(left_kind) && is_numeric(right_kind)) left = convert(context, left, Want::number);
  if (is_datetime(left_kind) && is_string(right_kind))
    right = convert(context, right, Want::datetime);
  if (is_string(left_kind) && is_datetime(right_kind))
    left = convert(context, left, Want::datetime);
  if (is_padded(context, left) && compares_without_padding(context, right)) {
    left = padded_text(context, left);
  } else if (is_padded(context, right) && compares_without_padding(context, left)) {
    right = padded_text(context, right);
  }
  if (left == binary.left && right == binary.right) return nullptr;
  return context.build.binary(node, binary.op, left, right);
}

}  // namespace

extern const Rule comparison_conversion_rule{"comparison_conversion", Phase::value, Kind::binary,
                                             apply};

}  // namespace talora::translators::oracle
