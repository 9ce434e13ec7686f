// Precedence of printed nodes.
#include "translators/print/precedence.hpp"

namespace talora::translators {

Precedence precedence(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::add:
    case BinaryOperator::subtract:
      return Precedence::additive;
    case BinaryOperator::multiply:
    case BinaryOperator::divide:
    case BinaryOperator::modulo:
      return Precedence::multiplicative;
    case BinaryOperator::power:
      return Precedence::power;
    case BinaryOperator::concat:
    case BinaryOperator::bit_and:
    case BinaryOperator::bit_or:
    case BinaryOperator::bit_xor:
      return Precedence::other_operator;
    case BinaryOperator::equal:
    case BinaryOperator::not_equal:
    case BinaryOperator::less:
    case BinaryOperator::less_equal:
    case BinaryOperator::greater:
    case BinaryOperator::greater_equal:
      return Precedence::comparison;
    case BinaryOperator::is_distinct:
    case BinaryOperator::is_not_distinct:
      return Precedence::is_test;
    case BinaryOperator::logical_and:
      return Precedence::logical_and;
    case BinaryOperator::logical_or:
      return Precedence::logical_or;
  }
  return Precedence::lowest;
}

std::string_view operator_text(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::add:
      return "+";
    case BinaryOperator::subtract:
      return "-";
    case BinaryOperator::multiply:
      return "*";
    case BinaryOperator::divide:
      return "/";
    case BinaryOperator::modulo:
      return "%";
    case BinaryOperator::power:
      return "^";
    case BinaryOperator::concat:
      return "||";
    case BinaryOperator::equal:
      return "=";
    case BinaryOperator::not_equal:
      return "<>";
    case BinaryOperator::less:
      return "<";
    case BinaryOperator::less_equal:
      return "<=";
    case BinaryOperator::greater:
      return ">";
    case BinaryOperator::greater_equal:
      return ">=";
    case BinaryOperator::is_distinct:
      return "IS DISTINCT FROM";
    case BinaryOperator::is_not_distinct:
      return "IS NOT DISTINCT FROM";
    case BinaryOperator::logical_and:
      return "AND";
    case BinaryOperator::logical_or:
      return "OR";
    case BinaryOperator::bit_and:
      return "&";
    case BinaryOperator::bit_or:
      return "|";
    case BinaryOperator::bit_xor:
      return "#";
  }
  return "";
}

namespace {

Precedence of_binding(Binding binding) {
  switch (binding) {
    case Binding::primary:
      return Precedence::primary;
    case Binding::cast:
      return Precedence::cast;
    case Binding::multiplicative:
      return Precedence::multiplicative;
    case Binding::additive:
      return Precedence::additive;
    case Binding::other_operator:
      return Precedence::other_operator;
    case Binding::comparison:
      // May be IS, IN or a comparison: the loosest of them.
      return Precedence::is_test;
    case Binding::logical:
      return Precedence::logical_or;
  }
  return Precedence::lowest;
}

Precedence of_unary(UnaryOperator op) {
  return op == UnaryOperator::logical_not ? Precedence::logical_not : Precedence::unary;
}

}  // namespace

Precedence precedence(const Node& node) {
  switch (node.kind) {
    case Kind::binary:
      return precedence(static_cast<const Binary&>(node).op);
    case Kind::unary:
      return of_unary(static_cast<const Unary&>(node).op);
    case Kind::literal: {
      const auto& literal = static_cast<const Literal&>(node);
      const bool negative =
          literal.literal_kind == LiteralKind::number && literal.text.starts_with('-');
      return negative ? Precedence::unary : Precedence::primary;
    }
    case Kind::quantified:
      return precedence(static_cast<const Quantified&>(node).op);
    case Kind::between:
    case Kind::in_list:
    case Kind::in_query:
    case Kind::like:
      return Precedence::in_like;
    case Kind::is_test:
      return Precedence::is_test;
    case Kind::at_time_zone:
      return Precedence::time_zone;
    case Kind::target_expression:
      return of_binding(static_cast<const TargetExpression&>(node).binding);
    case Kind::named_argument:
    case Kind::query:
    case Kind::select:
    case Kind::set_operation:
      return Precedence::lowest;
    default:
      return Precedence::primary;
  }
}

}  // namespace talora::translators
