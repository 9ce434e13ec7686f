// Constants of T-SQL scripts.
#include "conversion/data/tsql_rules.hpp"
#include "model/values/number_text.hpp"
#include "translators/bind/bind.hpp"

#include <charconv>

namespace talora::conversion {

namespace {

std::string lower(std::string_view digits) {
  std::string text(digits);
  for (char& c : text)
    c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

// 0xABC is 0x0ABC.
FoldedValue bytes_value(std::string_view digits) {
  return {TypeKind::raw, (digits.size() % 2 == 0 ? "\\x" : "\\x0") + lower(digits)};
}

std::optional<FoldedValue> number_value(std::string_view digits) {
  auto number = canonical_number(digits);
  if (!number) return std::nullopt;
  TypeKind kind = TypeKind::integer;
  if (digits.find('.') != std::string_view::npos) kind = TypeKind::number;
  if (digits.find_first_of("eE") != std::string_view::npos) kind = TypeKind::binary_double;
  return FoldedValue{kind, std::move(*number)};
}

std::optional<FoldedValue> fold_literal(const Literal& literal) {
  switch (literal.literal_kind) {
    case LiteralKind::null:
      return FoldedValue{};
    case LiteralKind::string:
    case LiteralKind::national_string:
      return FoldedValue{TypeKind::varchar, std::string(literal.text)};
    case LiteralKind::number:
      return number_value(literal.text);
    case LiteralKind::money: {
      auto number = canonical_number(literal.text);
      if (!number) return std::nullopt;
      return FoldedValue{TypeKind::money, round_number(*number, 4)};
    }
    case LiteralKind::binary:
      return bytes_value(literal.text);
    default:
      return std::nullopt;
  }
}

std::optional<FoldedValue> fold_sign(const Unary& unary, const Catalog& catalog) {
  auto value = tsql_fold(*unary.operand, catalog);
  if (!value || !is_numeric(value->kind)) return std::nullopt;
  if (unary.op == UnaryOperator::plus) return value;
  if (unary.op != UnaryOperator::minus) return std::nullopt;
  value->text = value->text.front() == '-' ? value->text.substr(1) : '-' + value->text;
  if (value->text == "-0") value->text = "0";
  return value;
}

// 'a' + CHAR(13) + N'b'; NULL takes all with it.
std::optional<FoldedValue> fold_plus(const Binary& binary, const Catalog& catalog) {
  if (binary.op != BinaryOperator::add) return std::nullopt;
  const auto left = tsql_fold(*binary.left, catalog);
  const auto right = tsql_fold(*binary.right, catalog);
  if (!left || !right) return std::nullopt;
  const auto is_text = [](const FoldedValue& value) {
    return value.is_null() || value.kind == TypeKind::varchar;
  };
  if (!is_text(*left) || !is_text(*right)) return std::nullopt;
  if (left->is_null() || right->is_null()) return FoldedValue{};
  return FoldedValue{TypeKind::varchar, left->text + right->text};
}

std::string utf8(unsigned code) {
  std::string text;
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0U | (code >> 6U));
    text += static_cast<char>(0x80U | (code & 0x3FU));
  } else {
    text += static_cast<char>(0xE0U | (code >> 12U));
    text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (code & 0x3FU));
  }
  return text;
}

// CHAR(n) above 127 depends on the code page, NCHAR(n) of a surrogate on what stands beside it.
std::optional<FoldedValue> fold_call(const Call& call, const Catalog& catalog) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.size() != 1 || call.arguments.size() != 1) return std::nullopt;
  const std::string function = fold_oracle(name->parts[0].text, false);
  const bool national = function == "NCHAR";
  if (!national && function != "CHAR") return std::nullopt;
  const auto value = tsql_fold(*call.arguments[0], catalog);
  if (!value || value->kind != TypeKind::integer) return std::nullopt;
  unsigned code = 0;
  const char* end = value->text.data() + value->text.size();
  const auto [stop, error] = std::from_chars(value->text.data(), end, code);
  const bool good = national ? code < 0xD800 : code < 0x80;
  if (error != std::errc() || stop != end || code == 0 || !good) return std::nullopt;
  return FoldedValue{TypeKind::varchar, utf8(code)};
}

// The value as the type holds it; text is cut where an INSERT would fail.
std::optional<FoldedValue> fold_cast(const Cast& cast, const Catalog& catalog) {
  const auto* name = as<TypeName>(cast.type);
  auto value = tsql_fold(*cast.operand, catalog);
  if (!value || name == nullptr || cast.on_error != nullptr || cast.format != nullptr)
    return std::nullopt;
  if (value->is_null()) return value;
  Type type = translators::resolve_type(*name, catalog);
  if (is_string(type.kind)) {
    constexpr int length_of_cast = 30;  // "char and varchar (Transact-SQL)", when n is not said
    if (name->arguments.empty() && type.kind != TypeKind::clob && type.length == 1)
      type.length = length_of_cast;
    if (value->kind == TypeKind::varchar) value->text = tsql_fitted_text(value->text, type);
  }
  auto stored = tsql_stored_value(*value, type);
  if (!stored || !*stored) return std::nullopt;
  const bool text = is_string(type.kind);
  return FoldedValue{text ? TypeKind::varchar : type.kind, std::move(**stored)};
}

}  // namespace

std::optional<FoldedValue> tsql_fold(const Node& expression, const Catalog& catalog) {
  if (const auto* literal = as<Literal>(&expression)) return fold_literal(*literal);
  if (const auto* unary = as<Unary>(&expression)) return fold_sign(*unary, catalog);
  if (const auto* call = as<Call>(&expression)) return fold_call(*call, catalog);
  if (const auto* cast = as<Cast>(&expression)) return fold_cast(*cast, catalog);
  if (const auto* binary = as<Binary>(&expression)) return fold_plus(*binary, catalog);
  return std::nullopt;
}

}  // namespace talora::conversion
