// 7 / 2.0 -> trunc(7 / 2.0, 6): operands of one type, scale and rounding of the source
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_arithmetic(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::add:
    case BinaryOperator::subtract:
    case BinaryOperator::multiply:
    case BinaryOperator::divide:
    case BinaryOperator::modulo:
    case BinaryOperator::bit_and:
    case BinaryOperator::bit_or:
    case BinaryOperator::bit_xor:
      return true;
    default:
      return false;
  }
}

// A whole number beyond int is decimal in T-SQL and bigint on the target.
Node* exact(RuleContext& context, Node* operand) {
  const auto* literal = as<Literal>(operand);
  const bool whole = literal != nullptr && literal->literal_kind == LiteralKind::number &&
                     literal->text.find('.') == std::string_view::npos &&
                     tsql_type(context, *operand).kind == TypeKind::number;
  if (!whole) return operand;
  return typed_target(context, *operand, tsql_type(context, *operand), "CAST($1 AS numeric)",
                      {operand});
}

// The operand in the operation's kind; exact numbers keep their own scale.
Node* operand_of(RuleContext& context, Node* operand, const Type& result) {
  const Type& own = tsql_type(context, *operand);
  const bool exact_result = result.kind == TypeKind::number || result.kind == TypeKind::money;
  if (exact_result && (own.kind == TypeKind::number || own.kind == TypeKind::money ||
                       own.kind == TypeKind::integer))
    return exact(context, operand);
  return tsql_convert(context, operand, result, false);
}

// Digits after the point of a product or quotient; -1 when nothing is to be done.
int result_scale(const RuleContext& context, const Binary& binary, const Type& result) {
  const bool divides = binary.op == BinaryOperator::divide;
  if (!divides && binary.op != BinaryOperator::multiply) return -1;
  if (result.kind == TypeKind::money) return 4;
  if (result.kind != TypeKind::number || result.scale < 0) return -1;
  if (divides) return result.scale;
  const Type left = tsql_as_decimal(tsql_type(context, *binary.left));
  const Type right = tsql_as_decimal(tsql_type(context, *binary.right));
  const bool exact =
      left.scale >= 0 && right.scale >= 0 && left.scale + right.scale <= result.scale;
  return exact ? -1 : result.scale;
}

Node* moment_arithmetic(RuleContext& context, Node& node, Binary& binary, const Type& result) {
  if (result.kind != TypeKind::datetime) {
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node.span,
                            {"arithmetic with " + tsql_type_words(result)});
    return nullptr;
  }
  const Type& left = tsql_type(context, *binary.left);
  const Type& right = tsql_type(context, *binary.right);
  const bool minus = binary.op == BinaryOperator::subtract;
  if (!minus && binary.op != BinaryOperator::add) return nullptr;
  std::string pattern;
  if (is_moment(left) && is_moment(right)) {
    pattern = minus ? "TIMESTAMP '1900-01-01 00:00:00' + ($1 - $2)"
                    : "$1 + ($2 - TIMESTAMP '1900-01-01 00:00:00')";
  } else if (is_moment(left)) {
    pattern = minus ? "$1 - $2 * INTERVAL '1 day'" : "$1 + $2 * INTERVAL '1 day'";
  } else {
    pattern = "$2 + $1 * INTERVAL '1 day'";
  }
  Node* sum =
      typed_target(context, node, result, pattern, {binary.left, binary.right}, Binding::additive);
  const bool whole = is_whole(left) || is_whole(right);
  if (whole) return sum;
  return typed_target(context, node, result, "talora.datetime($1)", {sum}, Binding::primary,
                      "datetime");
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (!is_arithmetic(binary.op)) return nullptr;
  const Type result = tsql_type(context, node);
  if (is_text(result) || result.kind == TypeKind::raw) return nullptr;
  // Seen already: the operation inside of trunc() and round() has no type.
  if (result.kind == TypeKind::unknown && is<TargetExpression>(context.parent)) return nullptr;
  if (result.kind == TypeKind::unknown) {
    context.diagnostics.add(DiagnosticId::tsql_type_unknown, node.span, {describe(node)});
    return nullptr;
  }
  if (is_moment(result)) return moment_arithmetic(context, node, binary, result);
  Type wanted = result;
  if (result.kind == TypeKind::bit) wanted = tsql_integer(int_digits);
  Binary* copy = context.build.edit(binary);
  copy->left = operand_of(context, binary.left, wanted);
  copy->right = operand_of(context, binary.right, wanted);
  const bool whole =
      is_whole(tsql_type(context, *binary.left)) && is_whole(tsql_type(context, *binary.right));
  const int scale =
      whole && binary.op == BinaryOperator::divide ? -1 : result_scale(context, binary, result);
  if (scale < 0) {
    const bool same = copy->left == binary.left && copy->right == binary.right;
    return same ? nullptr : copy;
  }
  context.bindings.set_type(*copy, Type{});
  const std::string digits = std::to_string(scale);
  if (binary.op == BinaryOperator::multiply)
    return typed_target(context, node, result, "round($1, " + digits + ")", {copy});
  // The target keeps sixteen digits of a quotient, or as many as the dividend has after its point.
  if (scale > 6) {
    copy->left = typed_target(context, *copy->left, tsql_type(context, *copy->left),
                              "round($1, " + std::to_string(scale + 1) + ")", {copy->left});
  }
  const bool dividend_whole = is_whole(tsql_type(context, *binary.left));
  if (result.kind == TypeKind::money && dividend_whole) {
    copy->left = typed_target(context, *copy->left, result, "CAST($1 AS numeric)", {copy->left});
  }
  return typed_target(context, node, result, "trunc($1, " + digits + ")", {copy});
}

}  // namespace

extern const Rule tsql_arithmetic_rule{"tsql_arithmetic", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::tsql
