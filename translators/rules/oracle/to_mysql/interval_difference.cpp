// timestamp - timestamp -> held: an interval, where the target subtracts numbers
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_interval_literal(const Node* node) {
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::interval;
}

// Dates are numbers to the operators there: whatever no other rule took would be silently wrong.
Node* apply(RuleContext& context, Node& node) {
  const auto& binary = static_cast<Binary&>(node);
  const bool arithmetic =
      binary.op == BinaryOperator::add || binary.op == BinaryOperator::subtract ||
      binary.op == BinaryOperator::multiply || binary.op == BinaryOperator::divide;
  if (!arithmetic || is_interval_literal(binary.right)) return nullptr;
  const bool left = is_datetime(kind_of(context, binary.left));
  const bool right = is_datetime(kind_of(context, binary.right));
  if ((!left && !right) || (left && !right && is_interval_literal(binary.left))) return nullptr;
  context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                          {left && right ? "a difference of timestamps" : "arithmetic of a date"});
  return nullptr;
}

}  // namespace

extern const Rule interval_difference_rule{"interval_difference", Phase::target, Kind::binary,
                                           apply};

}  // namespace talora::translators::oracle
