// a / b -> CAST(a AS numeric) / b, with texts converted to numbers
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

bool is_number_like(TypeKind kind) {
  return is_numeric(kind) || is_string(kind);
}

bool is_arithmetic(BinaryOperator op) {
  return op == BinaryOperator::add || op == BinaryOperator::subtract ||
         op == BinaryOperator::multiply || op == BinaryOperator::divide;
}

// A divisor of 2 and 5 only gives a finite decimal fraction of few digits.
bool is_finite_divisor(const Node* divisor) {
  const auto* literal = as<Literal>(divisor);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number) return false;
  if (literal->text.size() > 6 ||
      literal->text.find_first_not_of("0123456789") != std::string_view::npos) {
    return false;
  }
  int value = std::stoi(std::string(literal->text));
  for (int factor : {2, 5}) {
    while (value > 1 && value % factor == 0)
      value /= factor;
  }
  return value == 1;
}

bool is_not_zero(const Node* divisor) {
  const auto* literal = as<Literal>(divisor);
  return literal != nullptr && literal->literal_kind == LiteralKind::number &&
         literal->text.find_first_of("123456789") < literal->text.find_first_of("eEdDfF");
}

// ROUND(a / b, 2), up to nine decimals: digits beyond the twentieth do not show.
bool is_rounded(const RuleContext& context) {
  const auto* call = as<Call>(context.parent);
  if (call == nullptr || builtin_name(context, *call) != "ROUND") return false;
  if (call->arguments.size() < 2) return true;
  const auto* digits = as<Literal>(call->arguments[1]);
  return digits != nullptr && digits->literal_kind == LiteralKind::number &&
         digits->text.size() == 1;
}

constexpr int integer_digits = 9;

int digits_of(const RuleContext& context, const Node* node) {
  if (const auto* literal = as<Literal>(node)) return static_cast<int>(literal->text.size());
  const Type& type = context.bindings.type(*node);
  return type.precision > 0 ? type.precision : integer_digits;
}

bool is_integer_column(const RuleContext& context, const Node* node) {
  return (is<Name>(node) || is_number_literal(node)) && !is_target_numeric(context, node);
}

// The target's integers overflow where NUMBER does not.
bool may_overflow(const RuleContext& context, const Node* left, const Node* right) {
  return is_integer_column(context, left) && is_integer_column(context, right) &&
         digits_of(context, left) + digits_of(context, right) > integer_digits;
}

bool is_floating(TypeKind kind) {
  return kind == TypeKind::binary_float || kind == TypeKind::binary_double;
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (!is_arithmetic(binary.op)) return nullptr;
  const TypeKind left_kind = kind_of(context, binary.left);
  const TypeKind right_kind = kind_of(context, binary.right);
  if (is_datetime(left_kind) || is_datetime(right_kind)) return nullptr;
  if (is_interval(left_kind) || is_interval(right_kind)) return nullptr;
  Node* left =
      is_number_like(left_kind) ? convert(context, binary.left, Want::number) : binary.left;
  Node* right =
      is_number_like(right_kind) ? convert(context, binary.right, Want::number) : binary.right;
  if (binary.op == BinaryOperator::divide && !is_floating(left_kind) && !is_floating(right_kind)) {
    if (context.build.has(Phrase::quotient)) {
      if (!is_finite_divisor(right) && !is_rounded(context))
        context.diagnostics.add(DiagnosticId::division_scale, node.span);
      return context.build.phrase(
          node, is_not_zero(right) ? Phrase::quotient_by_constant : Phrase::quotient,
          {left, right});
    }
    if (!is_target_numeric(context, left) && !is_target_numeric(context, right)) {
      left = context.build.phrase(*binary.left, Phrase::as_exact_number, {left});
      context.bindings.set_type(*left, simple_type(TypeKind::number));
    }
    if (!is_finite_divisor(right) && !is_rounded(context)) {
      context.diagnostics.add(DiagnosticId::division_scale, node.span);
    }
  }
  if (binary.op == BinaryOperator::multiply && may_overflow(context, left, right)) {
    left = context.build.phrase(*binary.left, Phrase::as_exact_number, {left});
    context.bindings.set_type(*left, simple_type(TypeKind::number));
  }
  if (left == binary.left && right == binary.right) return nullptr;
  return context.build.binary(node, binary.op, left, right);
}

}  // namespace

extern const Rule number_arithmetic_rule{"number_arithmetic", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
