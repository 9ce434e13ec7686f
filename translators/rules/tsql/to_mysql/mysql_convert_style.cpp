// CONVERT(varchar(10), d, 104) -> date_format by the style; TRY_CAST -> NULL where CAST raises
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_convert_mysql.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>
#include <array>

namespace talora::translators::tsql {

namespace {

struct StyleRow {
  std::string_view style;
  std::string_view model;
};

// Styles that date_format() says; the others are the helper's.
constexpr auto native_styles = std::to_array<StyleRow>({{"101", "%m/%d/%Y"},
                                                        {"102", "%Y.%m.%d"},
                                                        {"103", "%d/%m/%Y"},
                                                        {"104", "%d.%m.%Y"},
                                                        {"105", "%d-%m-%Y"},
                                                        {"108", "%H:%i:%s"},
                                                        {"110", "%m-%d-%Y"},
                                                        {"111", "%Y/%m/%d"},
                                                        {"112", "%Y%m%d"},
                                                        {"120", "%Y-%m-%d %H:%i:%s"},
                                                        {"20", "%Y-%m-%d %H:%i:%s"},
                                                        {"23", "%Y-%m-%d"}});

Node* refuse(RuleContext& context, const Convert& convert, const Type& from, const Type& to) {
  context.diagnostics.add(DiagnosticId::tsql_conversion_refused, convert.span,
                          {tsql_type_words(from), tsql_type_words(to)});
  return nullptr;
}

std::string money_pattern(std::string_view style) {
  if (style == "1") return "format($1, 2)";
  if (style == "2") return "CAST(CAST($1 AS decimal(65,4)) AS char)";
  return "CAST(CAST($1 AS decimal(65,2)) AS char)";
}

Node* styled_text(RuleContext& context, const Convert& convert, const Type& from, const Type& to,
                  std::string_view style) {
  std::string pattern;
  std::string_view helper;
  if (from.kind == TypeKind::money) {
    pattern = money_pattern(style);
  } else if (from.kind == TypeKind::datetime || from.kind == TypeKind::timestamp ||
             from.kind == TypeKind::calendar_date) {
    const auto* row = std::ranges::find(native_styles, style, &StyleRow::style);
    const bool native = row != native_styles.end();
    pattern = native ? "date_format($1, '" + std::string(row->model) + "')"
                     : "talora.convert_date($1, " + std::string(style) + ")";
    helper = native ? std::string_view{} : std::string_view("convert_date");
  } else if (is_text(from) || style == "0") {
    return tsql_convert(context, convert.operand, to, true);
  } else {
    return refuse(context, convert, from, to);
  }
  Type free = to;
  free.kind = TypeKind::varchar;
  free.length = -1;
  Node* text =
      typed_target(context, convert, free, pattern, {convert.operand}, Binding::primary, helper);
  return tsql_convert(context, text, to, true);
}

Node* guarded(RuleContext& context, const Convert& convert, const Type& from, const Type& to) {
  if (is_text(from) && !is_text(to)) {
    if (Node* value = mysql_read_text(context, *convert.operand, to, true)) return value;
    return refuse(context, convert, from, to);
  }
  return tsql_convert(context, convert.operand, to, true);
}

Node* apply(RuleContext& context, Node& node) {
  auto& convert = static_cast<Convert&>(node);
  const Type from = tsql_type(context, *convert.operand);
  Type to = tsql_type(context, node);
  const auto* name = as<TypeName>(convert.type);
  const bool sized = to.kind == TypeKind::character || to.kind == TypeKind::varchar;
  if (sized && name != nullptr && name->arguments.empty() && to.length == 1) to.length = 30;
  if (convert.style == nullptr)
    return convert.null_on_error ? guarded(context, convert, from, to)
                                 : tsql_convert(context, convert.operand, to, true);
  const auto* style = as<Literal>(convert.style);
  if (style == nullptr || convert.null_on_error) return refuse(context, convert, from, to);
  if (is_text(to)) return styled_text(context, convert, from, to, style->text);
  const bool plain = style->text == "0" || style->text == "120" || style->text == "121" ||
                     style->text == "126" || style->text == "112" || style->text == "101";
  if (!plain && is_text(from)) return refuse(context, convert, from, to);
  return tsql_convert(context, convert.operand, to, true);
}

}  // namespace

extern const Rule mysql_convert_style_rule{"mysql_convert_style", Phase::value, Kind::convert,
                                           apply};

}  // namespace talora::translators::tsql
