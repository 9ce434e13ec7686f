// CONVERT(varchar(10), d, 104) -> to_char by the style; TRY_CAST -> a guarded cast
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* refuse(RuleContext& context, const Convert& convert, const Type& from, const Type& to) {
  context.diagnostics.add(DiagnosticId::tsql_conversion_refused, convert.span,
                          {tsql_type_words(from), tsql_type_words(to)});
  return nullptr;
}

std::string money_pattern(std::string_view style) {
  if (style == "1") return "to_char($1, 'FM999,999,999,999,990.00')";
  if (style == "2") return "CAST(CAST($1 AS numeric(19,4)) AS text)";
  return "CAST(CAST($1 AS numeric(19,2)) AS text)";
}

// Bounds of a cast that gives NULL instead of an error.
Node* guarded(RuleContext& context, const Convert& convert, const Type& from, const Type& to) {
  if (!is_text(from)) return tsql_convert(context, convert.operand, to, true);
  const std::string words = postgres_type_words(context, to);
  if (words.empty() || is_text(to)) return tsql_convert(context, convert.operand, to, true);
  const bool moment = is_moment(to) || to.kind == TypeKind::time_of_day;
  const std::string function = moment ? "talora.to_datetime"
                               : to.kind == TypeKind::integer && to.precision > int_digits
                                   ? "talora.to_bigint"
                               : to.kind == TypeKind::integer ? "talora.to_int"
                               : to.kind == TypeKind::number  ? "talora.to_decimal"
                               : to.kind == TypeKind::money   ? "talora.to_money"
                               : to.kind == TypeKind::bit     ? "talora.to_bit"
                               : to.kind == TypeKind::guid    ? "uuid"
                                                              : "talora.to_float";
  return typed_target(
      context, convert, to,
      "CAST(talora.try_cast($1, '" + function + "', '" + words + "') AS " + words + ")",
      {convert.operand}, Binding::primary, "try_cast");
}

Node* styled_text(RuleContext& context, const Convert& convert, const Type& from, const Type& to,
                  const Literal& style) {
  std::string pattern;
  std::string_view helper;
  if (from.kind == TypeKind::money) {
    pattern = money_pattern(style.text);
  } else if (from.kind == TypeKind::datetime || from.kind == TypeKind::timestamp ||
             from.kind == TypeKind::calendar_date) {
    pattern = "talora.convert_date($1, " + std::string(style.text) + ")";
    helper = "convert_date";
  } else if (from.kind == TypeKind::raw && (style.text == "1" || style.text == "2")) {
    pattern = style.text == "1" ? "'0x' || upper(encode($1, 'hex'))" : "upper(encode($1, 'hex'))";
  } else if (!is_text(from)) {
    return style.text == "0" ? tsql_convert(context, convert.operand, to, true)
                             : refuse(context, convert, from, to);
  } else {
    return tsql_convert(context, convert.operand, to, true);
  }
  Type free = to;
  free.kind = TypeKind::varchar;
  free.length = -1;
  Node* text =
      typed_target(context, convert, free, pattern, {convert.operand}, Binding::primary, helper);
  return tsql_convert(context, text, to, true);
}

// Styles that name an order of day, month and year, or a format that is read in any case.
bool is_date_style(std::string_view style) {
  constexpr std::string_view known =
      " 0 1 2 3 4 5 6 7 9 10 11 12 13 20 21 23 25 100 101 102 103 104 105 106 107 109 110 111 112 "
      "113 120 121 126 ";
  return known.find(" " + std::string(style) + " ") != std::string_view::npos;
}

Node* parsed_date(RuleContext& context, const Convert& convert, const Type& to,
                  const Literal& style) {
  const Type from = tsql_type(context, *convert.operand);
  if (!is_date_style(style.text)) return refuse(context, convert, from, to);
  const Type exact{TypeKind::timestamp, 7, -1, -1, false, {}};
  const std::string pattern = "talora.parse_date($1, " + std::string(style.text) +
                              (convert.null_on_error ? ", true)" : ", false)");
  Node* moment = typed_target(context, convert, exact, pattern, {convert.operand}, Binding::primary,
                              "parse_date");
  return tsql_convert(context, moment, to, true);
}

// CONVERT(varbinary(n), '0x0AFF', 1)
Node* parsed_bytes(RuleContext& context, const Convert& convert, const Type& from, const Type& to,
                   const Literal& style) {
  const auto* name = as<TypeName>(convert.type);
  const bool varying = name != nullptr && fold_oracle(describe(*name->name), false) == "VARBINARY";
  if (!varying || (style.text != "1" && style.text != "2") || convert.null_on_error)
    return refuse(context, convert, from, to);
  std::string pattern = style.text == "1" ? "decode(substr($1, 3), 'hex')" : "decode($1, 'hex')";
  if (to.length > 0) pattern = "substr(" + pattern + ", 1, " + std::to_string(to.length) + ")";
  return typed_target(context, convert, to, pattern, {convert.operand});
}

Node* apply(RuleContext& context, Node& node) {
  auto& convert = static_cast<Convert&>(node);
  const Type from = tsql_type(context, *convert.operand);
  Type to = tsql_type(context, node);
  const auto* name = as<TypeName>(convert.type);
  const bool sized = to.kind == TypeKind::character || to.kind == TypeKind::varchar;
  if (sized && name != nullptr && name->arguments.empty() && to.length == 1) to.length = 30;
  if (convert.null_on_error && convert.style == nullptr) return guarded(context, convert, from, to);
  if (convert.style == nullptr) return tsql_convert(context, convert.operand, to, true);
  const auto* style = as<Literal>(convert.style);
  if (style == nullptr) return refuse(context, convert, from, to);
  if (is_text(to)) return styled_text(context, convert, from, to, *style);
  if (is_text(from) && is_moment(to)) return parsed_date(context, convert, to, *style);
  if (is_text(from) && to.kind == TypeKind::raw)
    return parsed_bytes(context, convert, from, to, *style);
  if (convert.null_on_error) return guarded(context, convert, from, to);
  const bool plain = style->text == "0" || !is_text(from);
  return plain ? tsql_convert(context, convert.operand, to, true)
               : refuse(context, convert, from, to);
}

}  // namespace

extern const Rule tsql_convert_style_rule{"tsql_convert_style", Phase::value, Kind::convert, apply};

}  // namespace talora::translators::tsql
