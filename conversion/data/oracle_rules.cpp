// Oracle's rules of data: folding of literals, ||, CHR, unary minus, TO_DATE and TO_TIMESTAMP,
// HEXTORAW, XMLTYPE;
// strings of zero length are NULL, NULL disappears in ||, NUMBER(p,s) rounds, CHAR(n) pads.
#include "conversion/data/data_rules.hpp"
#include "model/values/datetime_text.hpp"
#include "model/values/number_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace talora::conversion {

namespace {

std::optional<FoldedValue> fold(const Node& expression);

FoldedValue string_value(std::string text) {
  if (text.empty()) return {};
  return {TypeKind::varchar, std::move(text)};
}

// 'YYYY-MM-DD HH24:MI:SS.FF +hh:mm'. The name of a region needs its rules: left to the server.
std::optional<FoldedValue> fold_instant(std::string_view text) {
  const std::size_t sign = text.find_last_of("+-");
  if (sign == std::string_view::npos || sign < 16 || text.find(':') > sign) return std::nullopt;
  std::string_view local = text.substr(0, sign);
  while (local.ends_with(' '))
    local.remove_suffix(1);
  const auto value = parse_ansi_datetime(local);
  const std::string_view offset = text.substr(sign);
  const std::size_t colon = offset.find(':');
  if (!value || colon == std::string_view::npos) return std::nullopt;
  std::string instant = iso_text(*value) + offset[0];
  for (std::string_view digits : {offset.substr(1, colon - 1), offset.substr(colon + 1)}) {
    const bool number = !digits.empty() && digits.size() <= 2 &&
                        digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number) return std::nullopt;
    if (!instant.ends_with(offset[0])) instant += ':';
    instant += digits.size() == 1 ? "0" + std::string(digits) : std::string(digits);
  }
  return FoldedValue{TypeKind::timestamp_tz, std::move(instant)};
}

std::optional<FoldedValue> fold_literal(const Literal& literal) {
  switch (literal.literal_kind) {
    case LiteralKind::null:
      return FoldedValue{};
    case LiteralKind::string:
    case LiteralKind::national_string:
      return string_value(std::string(literal.text));
    case LiteralKind::number: {
      auto number = canonical_number(literal.text);
      if (!number) return std::nullopt;
      return FoldedValue{TypeKind::number, *number};
    }
    case LiteralKind::date:
    case LiteralKind::timestamp: {
      auto value = parse_ansi_datetime(literal.text);
      if (!value) return fold_instant(literal.text);
      const bool is_date = literal.literal_kind == LiteralKind::date;
      return FoldedValue{is_date ? TypeKind::date : TypeKind::timestamp, iso_text(*value)};
    }
    default:
      return std::nullopt;
  }
}

// The text || sees: integers print as they are; other numbers and dates depend on the session.
std::optional<std::string> concat_text(const FoldedValue& value) {
  if (value.is_null()) return std::string();
  if (value.kind == TypeKind::varchar) return value.text;
  if (value.kind == TypeKind::number && value.text.find('.') == std::string::npos)
    return value.text;
  return std::nullopt;
}

std::optional<FoldedValue> fold_concat(const Binary& binary) {
  auto left = fold(*binary.left);
  auto right = fold(*binary.right);
  if (!left || !right) return std::nullopt;
  auto left_text = concat_text(*left);
  auto right_text = concat_text(*right);
  if (!left_text || !right_text) return std::nullopt;
  return string_value(*left_text + *right_text);
}

std::optional<FoldedValue> fold_chr(const Node& argument) {
  auto code = fold(argument);
  if (!code || code->kind != TypeKind::number) return std::nullopt;
  int value = 0;
  const auto [end, error] =
      std::from_chars(code->text.data(), code->text.data() + code->text.size(), value);
  // Above 127 the character depends on the database character set.
  if (error != std::errc() || *end != '\0' || value < 1 || value > 127) return std::nullopt;
  return string_value(std::string(1, static_cast<char>(value)));
}

std::optional<FoldedValue> fold_to_date(const Call& call, TypeKind kind) {
  if (call.arguments.size() != 2) return std::nullopt;
  auto text = fold(*call.arguments[0]);
  auto format = fold(*call.arguments[1]);
  if (!text || !format || format->kind != TypeKind::varchar) return std::nullopt;
  if (text->is_null()) return FoldedValue{};
  if (text->kind != TypeKind::varchar) return std::nullopt;
  auto value = parse_datetime(text->text, format->text);
  if (!value || (kind == TypeKind::date && value->microsecond != 0)) return std::nullopt;
  return FoldedValue{kind, iso_text(*value)};
}

std::optional<FoldedValue> fold_hex(const Node& argument) {
  auto digits = fold(argument);
  if (!digits || digits->is_null()) return digits;
  if (digits->kind != TypeKind::varchar) return std::nullopt;
  std::string bytes = digits->text.size() % 2 == 0 ? "\\x" : "\\x0";
  for (const char c : digits->text) {
    const bool upper = c >= 'A' && c <= 'F';
    if (!upper && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) return std::nullopt;
    bytes += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return FoldedValue{TypeKind::raw, std::move(bytes)};
}

// The text of a document; Oracle and the target both refuse one that is not well formed.
std::optional<FoldedValue> fold_xml(const Node& argument) {
  auto text = fold(argument);
  if (!text || text->kind != TypeKind::varchar) return std::nullopt;
  return FoldedValue{TypeKind::xml, std::move(text->text)};
}

std::optional<FoldedValue> fold_call(const Call& call) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return std::nullopt;
  const std::string function = fold_oracle(name->parts[0].text, false);
  if (function == "CHR" && call.arguments.size() == 1) return fold_chr(*call.arguments[0]);
  if (function == "HEXTORAW" && call.arguments.size() == 1) return fold_hex(*call.arguments[0]);
  if (function == "EMPTY_BLOB" && call.arguments.empty()) return FoldedValue{TypeKind::blob, "\\x"};
  if (function == "EMPTY_CLOB" && call.arguments.empty()) return FoldedValue{TypeKind::clob, {}};
  if (function == "XMLTYPE" && call.arguments.size() == 1) return fold_xml(*call.arguments[0]);
  if (function == "TO_DATE") return fold_to_date(call, TypeKind::date);
  if (function == "TO_TIMESTAMP") return fold_to_date(call, TypeKind::timestamp);
  return std::nullopt;
}

std::optional<FoldedValue> fold_unary(const Unary& unary) {
  auto value = fold(*unary.operand);
  if (!value || value->kind != TypeKind::number) return std::nullopt;
  if (unary.op == UnaryOperator::plus) return value;
  if (unary.op != UnaryOperator::minus) return std::nullopt;
  value->text = value->text.front() == '-' ? value->text.substr(1) : '-' + value->text;
  if (value->text == "-0") value->text = "0";
  return value;
}

std::optional<std::string> stored_number(const FoldedValue& value, const Type& type) {
  auto number = canonical_number(value.text);
  if (!number) return std::nullopt;
  if (type.precision < 0 && type.scale < 0) return number;
  return round_number(*number, type.scale < 0 ? 0 : type.scale);
}

std::optional<std::string> stored_datetime(const FoldedValue& value, const Type& type) {
  if (value.kind != TypeKind::date && value.kind != TypeKind::timestamp) return std::nullopt;
  // A fraction with more digits than the column has would be rounded: left to run time.
  const auto point = value.text.find('.');
  if (point == std::string::npos) return value.text;
  constexpr int default_digits = 6;
  const int digits = static_cast<int>(value.text.size() - point - 1);
  const int kept = type.precision < 0 ? default_digits : type.precision;
  if (type.kind == TypeKind::date || digits > kept) return std::nullopt;
  return value.text;
}

// Rounding is left to run time, and a moment without a zone takes that of the session.
std::optional<std::string> stored_instant(const FoldedValue& value, const Type& type) {
  if (value.kind != TypeKind::timestamp_tz) return std::nullopt;
  const auto point = value.text.find('.');
  constexpr int default_digits = 6;
  const int kept = type.precision < 0 ? default_digits : type.precision;
  if (point == std::string::npos) return value.text;
  const std::size_t digits = value.text.find_last_of("+-") - point - 1;
  return static_cast<int>(digits) > kept ? std::nullopt : std::optional(value.text);
}

std::optional<std::string> stored_bytes(const FoldedValue& value, const Type& type) {
  if (value.kind != TypeKind::raw && value.kind != TypeKind::blob) return std::nullopt;
  const auto bytes = static_cast<int>(value.text.size() / 2) - 1;
  if (type.kind == TypeKind::raw && type.length >= 0 && bytes > type.length) return std::nullopt;
  return value.text;
}

std::optional<std::string> stored_string(const FoldedValue& value, const Type& type) {
  // A text of no length that is not NULL.
  if (value.kind == TypeKind::clob && type.kind == TypeKind::clob) return value.text;
  if (value.kind != TypeKind::varchar && value.kind != TypeKind::number) return std::nullopt;
  auto text = concat_text(value);
  if (!text || type.kind != TypeKind::character || type.length < 0) return text;
  std::size_t characters = 0;
  for (const char c : *text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++characters;
  }
  const auto length = static_cast<std::size_t>(type.length);
  if (!type.byte_length && characters < length) text->append(length - characters, ' ');
  if (type.byte_length && text->size() < length) text->append(length - text->size(), ' ');
  return text;
}

std::optional<FoldedValue> fold(const Node& expression) {
  if (const auto* literal = as<Literal>(&expression)) return fold_literal(*literal);
  if (const auto* unary = as<Unary>(&expression)) return fold_unary(*unary);
  if (const auto* call = as<Call>(&expression)) return fold_call(*call);
  if (const auto* binary = as<Binary>(&expression)) {
    if (binary->op == BinaryOperator::concat) return fold_concat(*binary);
  }
  return std::nullopt;
}

StoredValue stored_value(const FoldedValue& value, const Type& type) {
  if (value.is_null()) return StoredValue(std::in_place, std::nullopt);
  std::optional<std::string> text;
  if (type.kind == TypeKind::number) text = stored_number(value, type);
  if (type.kind == TypeKind::date || type.kind == TypeKind::timestamp) {
    text = stored_datetime(value, type);
  }
  if (type.kind == TypeKind::timestamp_tz || type.kind == TypeKind::timestamp_ltz)
    text = stored_instant(value, type);
  if (type.kind == TypeKind::raw || type.kind == TypeKind::blob) text = stored_bytes(value, type);
  if (type.kind == TypeKind::xml && value.kind == TypeKind::xml) text = value.text;
  if (is_string(type.kind)) text = stored_string(value, type);
  if (!text) return std::nullopt;
  return StoredValue(std::in_place, std::move(*text));
}

std::optional<std::string> csv_value(const std::string& field, bool /*quoted*/, const Type& type) {
  if (field.empty()) return std::nullopt;
  if (is_numeric(type.kind)) {
    auto number = canonical_number(field);
    if (!number) throw std::invalid_argument(fmt::format("'{}' is no number", field));
    const bool rounds = type.kind == TypeKind::number && type.precision >= 0;
    return rounds ? round_number(*number, std::max(type.scale, 0)) : *number;
  }
  if (type.kind == TypeKind::date || type.kind == TypeKind::timestamp) {
    auto value = parse_ansi_datetime(field);
    if (!value) {
      throw std::invalid_argument(fmt::format("'{}' is no date YYYY-MM-DD HH24:MI:SS", field));
    }
    return iso_text(*value);
  }
  return field;
}

std::optional<FoldedValue> fold_expression(const Node& expression, const Catalog& /*catalog*/) {
  return fold(expression);
}

}  // namespace

const DataRules& oracle_data_rules() {
  static constexpr DataRules rules{fold_expression, stored_value, csv_value, false, false};
  return rules;
}

}  // namespace talora::conversion
