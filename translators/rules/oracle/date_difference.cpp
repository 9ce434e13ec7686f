// date - date -> talora.days_between(a, b)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_whole_day(const RuleContext& context, const Node* node) {
  if (const auto* target = as<TargetExpression>(node)) {
    return target->has(TargetTrait::whole_day);
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return false;
  return literal->literal_kind == LiteralKind::date ||
         (literal->literal_kind == LiteralKind::timestamp &&
          kind_of(context, node) == TypeKind::date && literal->text.ends_with(" 00:00:00"));
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::subtract) return nullptr;
  const TypeKind left_kind = kind_of(context, binary.left);
  const TypeKind right_kind = kind_of(context, binary.right);
  Node* left = binary.left;
  Node* right = binary.right;
  if (left_kind == TypeKind::date && is_string_literal(right))
    right = convert(context, right, Want::datetime);
  if (right_kind == TypeKind::date && is_string_literal(left))
    left = convert(context, left, Want::datetime);
  if (kind_of(context, left) != TypeKind::date || kind_of(context, right) != TypeKind::date) {
    return nullptr;
  }
  const bool whole = is_whole_day(context, left) && is_whole_day(context, right);
  Node* days = context.build.phrase(node, whole ? Phrase::whole_days_between : Phrase::days_between,
                                    {left, right});
  context.bindings.set_type(*days, simple_type(TypeKind::number));
  return days;
}

}  // namespace

extern const Rule date_difference_rule{"date_difference", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
