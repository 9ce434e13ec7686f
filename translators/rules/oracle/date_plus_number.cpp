// date + 1 -> date + interval '1 day'; date + 5/1440 -> date + interval '5 minutes'; date + n ->
// talora.date_plus_days(date, n)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

// A constant number of days that is a whole number of a unit.
struct Amount {
  std::string_view digits;
  std::string_view unit;
};

bool is_digits(std::string_view text) {
  return !text.empty() && text.size() < 7 &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view digits_of(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::number) return {};
  return is_digits(literal->text) ? literal->text : std::string_view{};
}

Amount constant_amount(const Node* number) {
  const std::string_view whole = digits_of(number);
  if (!whole.empty()) return {whole, "day"};
  const auto* quotient = as<Binary>(number);
  if (quotient == nullptr || quotient->op != BinaryOperator::divide) return {};
  const std::string_view count = digits_of(quotient->left);
  const std::string_view divisor = digits_of(quotient->right);
  if (count.empty()) return {};
  if (divisor == "24") return {count, "hour"};
  if (divisor == "1440") return {count, "minute"};
  if (divisor == "86400") return {count, "second"};
  return {};
}

// A timestamp becomes a DATE first: fractions of a second are cut.
Node* as_date(RuleContext& context, Node* operand) {
  if (kind_of(context, operand) == TypeKind::date) return operand;
  const bool zoned = kind_of(context, operand) != TypeKind::timestamp;
  Node* cut = context.build.phrase(
      *operand, zoned ? Phrase::date_of_zoned : Phrase::date_of_timestamp, {operand});
  context.bindings.set_type(*cut, simple_type(TypeKind::date));
  return cut;
}

Node* shifted(RuleContext& context, const Node& like, Node* date, Node* number, bool minus) {
  Builder& build = context.build;
  const Amount amount = constant_amount(number);
  Node* result = nullptr;
  if (!amount.digits.empty()) {
    result = build.phrase(like, minus ? Phrase::date_minus_units : Phrase::date_plus_units, {date},
                          {amount.digits, amount.unit, amount.digits == "1" ? "" : "s"});
  } else {
    const Type type = context.bindings.type(*number);
    const bool counter = is<PseudoColumn>(number);  // LEVEL, ROWNUM
    const bool whole =
        counter || (is<Name>(number) && (type.kind == TypeKind::integer || type.scale == 0));
    if (whole) {
      result = build.phrase(like, minus ? Phrase::date_minus_days : Phrase::date_plus_days,
                            {date, number});
    } else {
      result =
          build.phrase(like, minus ? Phrase::date_minus_part_days : Phrase::date_plus_part_days,
                       {date, convert(context, number, Want::number)});
    }
  }
  context.bindings.set_type(*result, simple_type(TypeKind::date));
  return result;
}

bool is_amount(TypeKind kind) {
  return is_numeric(kind) || is_string(kind);
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  const bool minus = binary.op == BinaryOperator::subtract;
  if (!minus && binary.op != BinaryOperator::add) return nullptr;
  const TypeKind left = kind_of(context, binary.left);
  const TypeKind right = kind_of(context, binary.right);
  if (is_datetime(left) && (is_amount(right) || right == TypeKind::unknown) &&
      !is_string_literal(binary.right)) {
    if (right == TypeKind::unknown) {
      context.diagnostics.add(DiagnosticId::type_assumed, binary.right->span,
                              {describe(*binary.right), "a number"});
    }
    return shifted(context, node, as_date(context, binary.left), binary.right, minus);
  }
  if (!minus && is_datetime(right) && is_amount(left)) {
    return shifted(context, node, as_date(context, binary.right), binary.left, false);
  }
  return nullptr;
}

}  // namespace

extern const Rule date_plus_number_rule{"date_plus_number", Phase::shape, Kind::binary, apply};

}  // namespace talora::translators::oracle
