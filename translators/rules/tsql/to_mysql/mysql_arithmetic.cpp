// 7 / 2 -> 7 DIV 2, x / y -> truncate(talora.quotient(x, y), 6): scale, rounding and the error of
// the source
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

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

bool is_exact(const Type& type) {
  return type.kind == TypeKind::number || type.kind == TypeKind::money;
}

// The operand in the operation's kind; exact numbers keep their own scale.
Node* operand_of(RuleContext& context, Node* operand, const Type& result) {
  const Type& own = tsql_type(context, *operand);
  if (is_exact(result) && (is_exact(own) || own.kind == TypeKind::integer)) return operand;
  return tsql_convert(context, operand, result, false);
}

// A constant that is not zero divides without a check.
bool is_safe_divisor(const Node* node) {
  if (const auto* sign = as<Unary>(node)) return is_safe_divisor(sign->operand);
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::number &&
         literal->text.substr(0, literal->text.find_first_of("eE")).find_first_of("123456789") !=
             std::string_view::npos;
}

Node* quotient(RuleContext& context, const Binary& binary, const Type& result, Node* left,
               Node* right) {
  const bool safe = is_safe_divisor(right);
  const auto make = [&](const std::string& pattern, std::string_view helper,
                        Binding binding = Binding::primary) {
    return typed_target(context, binary, result, pattern, {left, right}, binding,
                        safe ? std::string_view{} : helper);
  };
  if (is_whole(result))
    return safe ? make("$1 DIV $2", {}, Binding::multiplicative)
                : make("talora.whole_quotient($1, $2)", "whole_quotient");
  if (!is_exact(result))
    return safe ? make("$1 / $2", {}, Binding::multiplicative)
                : make("talora.float_quotient($1, $2)", "float_quotient");
  const std::string inner = safe ? "CAST($1 AS decimal(65,30)) / $2" : "talora.quotient($1, $2)";
  const int scale = result.kind == TypeKind::money ? 4 : std::min(result.scale, 30);
  if (scale < 0) return make(inner, "quotient", safe ? Binding::multiplicative : Binding::primary);
  return make("truncate(" + inner + ", " + std::to_string(scale) + ")", "quotient");
}

Node* remainder(RuleContext& context, const Binary& binary, const Type& result, Node* left,
                Node* right) {
  if (is_safe_divisor(right))
    return typed_target(context, binary, result, "$1 % $2", {left, right}, Binding::multiplicative);
  const bool whole = is_whole(result);
  return typed_target(context, binary, result,
                      whole ? "talora.whole_remainder($1, $2)" : "talora.remainder($1, $2)",
                      {left, right}, Binding::primary, whole ? "whole_remainder" : "remainder");
}

// Digits of a product that the source rounds; -1 when it keeps all.
int product_scale(const RuleContext& context, const Binary& binary, const Type& result) {
  if (result.kind == TypeKind::money) return 4;
  if (result.kind != TypeKind::number || result.scale < 0) return -1;
  const Type left = tsql_as_decimal(tsql_type(context, *binary.left));
  const Type right = tsql_as_decimal(tsql_type(context, *binary.right));
  const bool exact =
      left.scale >= 0 && right.scale >= 0 && left.scale + right.scale <= result.scale;
  return exact ? -1 : result.scale;
}

Node* moment_arithmetic(RuleContext& context, Node& node, Binary& binary, const Type& result) {
  const bool minus = binary.op == BinaryOperator::subtract;
  if (result.kind != TypeKind::datetime || (!minus && binary.op != BinaryOperator::add)) {
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node.span,
                            {"arithmetic with " + tsql_type_words(result)});
    return nullptr;
  }
  const Type left = tsql_type(context, *binary.left);
  const Type right = tsql_type(context, *binary.right);
  const std::string sign = minus ? " - " : " + ";
  std::string pattern;
  if (is_moment(left) && is_moment(right)) {
    pattern = minus ? "TIMESTAMP '1900-01-01 00:00:00.000' + INTERVAL timestampdiff(MICROSECOND, "
                      "$2, $1) MICROSECOND"
                    : "$1 + INTERVAL timestampdiff(MICROSECOND, TIMESTAMP '1900-01-01 00:00:00', "
                      "$2) MICROSECOND";
  } else {
    const bool whole = is_whole(left) || is_whole(right);
    const std::string moment = is_moment(left) ? "$1" : "$2";
    const std::string days = is_moment(left) ? "$2" : "$1";
    pattern = moment + sign + "INTERVAL " +
              (whole ? days + " DAY" : "round(" + days + " * 86400000000) MICROSECOND");
    if (whole)
      return typed_target(context, node, result, pattern, {binary.left, binary.right},
                          Binding::additive);
  }
  return typed_target(context, node, result, "talora.datetime(" + pattern + ")",
                      {binary.left, binary.right}, Binding::primary, "datetime");
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (!is_arithmetic(binary.op)) return nullptr;
  const Type result = tsql_type(context, node);
  if (is_text(result) || result.kind == TypeKind::raw) return nullptr;
  if (result.kind == TypeKind::unknown) {
    context.diagnostics.add(DiagnosticId::tsql_type_unknown, node.span, {describe(node)});
    return nullptr;
  }
  if (is_moment(result)) return moment_arithmetic(context, node, binary, result);
  const Type wanted = result.kind == TypeKind::bit ? tsql_integer(int_digits) : result;
  Node* left = operand_of(context, binary.left, wanted);
  Node* right = operand_of(context, binary.right, wanted);
  if (binary.op == BinaryOperator::divide) return quotient(context, binary, result, left, right);
  if (binary.op == BinaryOperator::modulo) return remainder(context, binary, result, left, right);
  const bool grows = binary.op == BinaryOperator::add || binary.op == BinaryOperator::subtract ||
                     binary.op == BinaryOperator::multiply;
  const bool constant = is<Literal>(binary.left) && is<Literal>(binary.right);
  if (result.kind == TypeKind::integer && grows && !constant &&
      !context.diagnostics.has(DiagnosticId::tsql_overflow))
    context.diagnostics.add(DiagnosticId::tsql_overflow, node.span,
                            {"a result", tsql_type_words(result)});
  const int scale =
      binary.op == BinaryOperator::multiply ? product_scale(context, binary, result) : -1;
  if (left == binary.left && right == binary.right && scale < 0) return nullptr;
  Binary* copy = context.build.edit(binary);
  copy->left = left;
  copy->right = right;
  if (scale < 0) return copy;
  return typed_target(context, node, result, "round($1, " + std::to_string(scale) + ")", {copy});
}

}  // namespace

extern const Rule mysql_arithmetic_rule{"mysql_arithmetic", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::tsql
