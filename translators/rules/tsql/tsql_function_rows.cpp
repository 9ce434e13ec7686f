// UPPER(x), CHARINDEX(a, b), GETDATE(): every function that a row of the table translates
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"
#include "translators/tables/tsql_functions.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace talora::translators::tsql {

namespace {

// Functions with a rule of their own.
constexpr auto ruled = std::to_array<std::string_view>({"AVG",
                                                        "CEILING",
                                                        "CHOOSE",
                                                        "COALESCE",
                                                        "DATALENGTH",
                                                        "DATEADD",
                                                        "DATEDIFF",
                                                        "DATEDIFF_BIG",
                                                        "DATENAME",
                                                        "DATEPART",
                                                        "DATETRUNC",
                                                        "ERROR_LINE",
                                                        "ERROR_MESSAGE",
                                                        "ERROR_NUMBER",
                                                        "ERROR_PROCEDURE",
                                                        "ERROR_SEVERITY",
                                                        "ERROR_STATE",
                                                        "FLOOR",
                                                        "FORMAT",
                                                        "HASHBYTES",
                                                        "IIF",
                                                        "ISNULL",
                                                        "LEN",
                                                        "NULLIF",
                                                        "OPENJSON",
                                                        "POWER",
                                                        "ROUND",
                                                        "SCOPE_IDENTITY",
                                                        "SIGN",
                                                        "STRING_AGG",
                                                        "STRING_SPLIT",
                                                        "SUM",
                                                        "UPDATE",
                                                        "XACT_STATE"});

// Those of them whose rules write PostgreSQL only; MySQL has no translation yet.
constexpr auto ruled_for_postgres = std::to_array<std::string_view>(
    {"DATETRUNC", "FORMAT", "HASHBYTES", "OPENJSON", "STRING_SPLIT"});

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

// The letters that ask for a literal: p a positive number, l a text, w a text without letters.
bool literal_fits(char letter, const Node* argument) {
  if (letter != 'p' && letter != 'l' && letter != 'w') return true;
  const auto* literal = as<Literal>(argument);
  if (literal == nullptr || literal->text.empty()) return false;
  if (letter == 'p')
    return literal->literal_kind == LiteralKind::number && literal->text[0] != '0' &&
           literal->text.find_first_not_of("0123456789") == std::string_view::npos;
  const bool text = literal->literal_kind == LiteralKind::string ||
                    literal->literal_kind == LiteralKind::national_string;
  return text &&
         (letter == 'l' || std::none_of(literal->text.begin(), literal->text.end(), is_letter));
}

bool fits(std::string_view signature, const List& arguments) {
  if (signature.ends_with('*')) return arguments.size() + 2 >= signature.size();
  if (signature.size() != arguments.size()) return false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!literal_fits(signature[i], arguments[i])) return false;
  }
  return true;
}

Node* converted(RuleContext& context, char letter, Node* argument) {
  if (is<Star>(argument)) return argument;
  switch (letter) {
    case 's':
      return tsql_as_text(context, argument);
    case 'i':
      return tsql_convert(context, argument, tsql_integer(int_digits), false);
    case 'f':
      return tsql_convert(context, argument, Type{TypeKind::binary_double, 53, -1, -1, false, {}},
                          false);
    case 'd': {
      const Type& type = tsql_type(context, *argument);
      if (is_moment(type) || type.kind == TypeKind::unknown) return argument;
      return tsql_convert(context, argument, Type{TypeKind::datetime, 3, -1, -1, false, {}}, false);
    }
    case 'n': {
      const Type& type = tsql_type(context, *argument);
      if (!is_text(type) && type.kind != TypeKind::bit) return argument;
      return tsql_convert(context, argument, tsql_integer(int_digits), false);
    }
    default:
      return argument;
  }
}

std::string spread(std::string_view pattern, std::size_t count) {
  const std::size_t at = pattern.find("$*");
  if (at == std::string_view::npos) return std::string(pattern);
  std::string list;
  for (std::size_t i = 1; i <= count; ++i)
    list += (i > 1 ? ", $" : "$") + std::to_string(i);
  return std::string(pattern.substr(0, at)) + list + std::string(pattern.substr(at + 2));
}

Node* use_row(RuleContext& context, Call& call, const TsqlFunctionRow& row) {
  std::vector<Node*> arguments;
  const std::size_t letters = row.signature.size() - (row.signature.ends_with('*') ? 1 : 0);
  for (std::size_t i = 0; i < call.arguments.size(); ++i)
    arguments.push_back(
        converted(context, row.signature[std::min(i, letters - 1)], call.arguments[i]));
  const bool word = row.pattern.find('(') == std::string_view::npos &&
                    row.pattern.find('$') == std::string_view::npos;
  if (!row.pattern.empty() && !word) {
    const std::string pattern = spread(row.pattern, arguments.size());
    const Binding binding = pattern.find(" || ") != std::string::npos ||
                                    pattern.find(" #>> ") != std::string::npos ||
                                    pattern.find(" / ") != std::string::npos ||
                                    pattern.find(" AT TIME ZONE") != std::string::npos
                                ? Binding::other_operator
                                : Binding::primary;
    return typed_target(
        context, call, tsql_type(context, call), pattern, arguments,
        pattern.starts_with("CAST(") || pattern.starts_with("talora.") ? Binding::primary : binding,
        row.helper);
  }
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list(arguments);
  if (word && !row.pattern.empty()) copy->callee = context.build.name(*call.callee, {row.pattern});
  const bool same = std::equal(arguments.begin(), arguments.end(), call.arguments.begin()) &&
                    copy->callee == call.callee;
  return same ? nullptr : copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  if (name.empty()) return nullptr;
  if (contains(ruled_for_postgres, name) && context.profile.family == TargetFamily::mysql) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {name, "no translation for " + context.profile.name()});
    return nullptr;
  }
  if (contains(ruled, name)) return nullptr;
  for (const TsqlFunctionRow& row : find_tsql_function_rows(name, context.profile.family)) {
    if (!fits(row.signature, call.arguments)) continue;
    if (row.refused.empty()) return use_row(context, call, row);
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {name, std::string(row.refused)});
    return nullptr;
  }
  context.diagnostics.add(DiagnosticId::unknown_function, call.span,
                          {name, std::to_string(call.arguments.size()), context.profile.name()});
  return nullptr;
}

}  // namespace

extern const Rule tsql_function_rows_rule{"tsql_function_rows", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
