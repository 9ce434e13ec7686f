// What a column of SQL Server stores for a value of another type ("Data type conversion").
#include "conversion/data/tsql_rules.hpp"
#include "model/values/number_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace talora::conversion {

namespace {

using Text = std::optional<std::string>;

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' '))
    text.remove_prefix(1);
  while (text.ends_with(' '))
    text.remove_suffix(1);
  return text;
}

bool is_empty_text(const FoldedValue& value) {
  return value.kind == TypeKind::varchar && without_blanks(value.text).empty();
}

// The value as a canonical decimal; of a text without an exponent.
Text decimal_of(const FoldedValue& value) {
  if (is_numeric(value.kind)) return value.text;
  if (value.kind == TypeKind::bit) return value.text == "t" ? "1" : "0";
  if (value.kind != TypeKind::varchar) return std::nullopt;
  const std::string_view text = without_blanks(value.text);
  if (text.find_first_of("eE") != std::string_view::npos) return std::nullopt;
  return canonical_number(text);
}

std::string cut_fraction(std::string number) {
  number = number.substr(0, number.find('.'));
  return number == "-0" ? "0" : number;
}

bool fits_integer(const std::string& number, int digits) {
  std::int64_t value = 0;
  const char* end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  if (error != std::errc() || stop != end) return false;
  switch (digits) {
    case 3:
      return value >= 0 && value <= 255;
    case 5:
      return value >= -32768 && value <= 32767;
    case 10:
      return value >= -2147483648LL && value <= 2147483647LL;
    default:
      return true;
  }
}

// Text must be whole, '' is nought; decimals are cut, money is rounded.
Text store_integer(const FoldedValue& value, const Type& type) {
  if (is_empty_text(value)) return "0";
  auto number = decimal_of(value);
  const bool fraction = number && number->find('.') != std::string::npos;
  if (!number || (fraction && value.kind == TypeKind::varchar)) return std::nullopt;
  number = value.kind == TypeKind::money ? round_number(*number, 0) : cut_fraction(*number);
  if (!fits_integer(*number, type.precision)) return std::nullopt;
  return number;
}

Text store_decimal(const FoldedValue& value, const Type& type) {
  auto number = decimal_of(value);
  if (!number) return std::nullopt;
  const int scale = std::max(type.scale, 0);
  number = round_number(*number, scale);
  const std::size_t sign = number->starts_with('-') ? 1 : 0;
  const std::size_t whole = std::min(number->find('.'), number->size()) - sign;
  const bool fits =
      number->substr(sign, whole) == "0" || static_cast<int>(whole) <= type.precision - scale;
  return fits ? number : std::nullopt;
}

Text store_money(const FoldedValue& value, const Type& type) {
  if (is_empty_text(value)) return "0";
  return store_decimal(value, {TypeKind::number, type.precision, 4, -1, false, {}});
}

template <typename Float>
Text float_text(const std::string& number) {
  double read = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), read);
  if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
  return fmt::format("{}", static_cast<Float>(read));
}

Text store_float(const FoldedValue& value, const Type& type) {
  if (is_empty_text(value)) return "0";
  auto number = decimal_of(value);
  if (value.kind == TypeKind::varchar) number = canonical_number(without_blanks(value.text));
  if (!number) return std::nullopt;
  return type.kind == TypeKind::binary_float ? float_text<float>(*number)
                                             : float_text<double>(*number);
}

Text store_bit(const FoldedValue& value, const Type& /*type*/) {
  if (value.kind == TypeKind::bit) return value.text;
  if (is_empty_text(value)) return "f";
  if (value.kind == TypeKind::varchar) {
    const std::string word = fold_oracle(without_blanks(value.text), false);
    if (word == "TRUE") return "t";
    if (word == "FALSE") return "f";
  }
  const auto number = decimal_of(value);
  if (!number) return std::nullopt;
  return *number == "0" ? "f" : "t";
}

Text text_of(const FoldedValue& value) {
  switch (value.kind) {
    case TypeKind::varchar:
    case TypeKind::integer:
    case TypeKind::calendar_date:
      return value.text;
    case TypeKind::bit:
      return value.text == "t" ? "1" : "0";
    default:
      return std::nullopt;
  }
}

// Blanks beyond the length are cut without a word, anything else is an error of the source.
Text store_text(const FoldedValue& value, const Type& type) {
  auto text = text_of(value);
  if (!text || type.kind == TypeKind::clob || type.length < 0) return text;
  while (tsql_text_units(*text, type) > type.length && text->ends_with(' '))
    text->pop_back();
  if (tsql_text_units(*text, type) > type.length) return std::nullopt;
  return tsql_fitted_text(std::move(*text), type);
}

bool is_hex(std::string_view digits) {
  return digits.size() % 2 == 0 && std::all_of(digits.begin(), digits.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

Text store_bytes(const FoldedValue& value, const Type& type) {
  if (value.kind != TypeKind::raw && value.kind != TypeKind::blob) return std::nullopt;
  const auto bytes = static_cast<int>(value.text.size() / 2) - 1;
  if (type.kind == TypeKind::raw && type.length >= 0 && bytes > type.length) return std::nullopt;
  return value.text;
}

// 8-4-4-4-12 hexadecimal digits, in braces or not.
Text store_guid(const FoldedValue& value, const Type& /*type*/) {
  if (value.kind == TypeKind::guid) return value.text;
  if (value.kind != TypeKind::varchar) return std::nullopt;
  std::string_view text = without_blanks(value.text);
  if (text.starts_with('{') && text.ends_with('}')) text = text.substr(1, text.size() - 2);
  if (text.size() != 36) return std::nullopt;
  std::string guid;
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c =
        text[i] >= 'A' && text[i] <= 'F' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (hyphen != (c == '-')) return std::nullopt;
    if (!hyphen) digits += c;
    guid += c;
  }
  return is_hex(digits) ? Text(guid) : std::nullopt;
}

Text store_document(const FoldedValue& value, const Type& /*type*/) {
  return value.kind == TypeKind::varchar ? Text(value.text) : std::nullopt;
}

struct StoreRow {
  TypeKind kind;
  Text (*store)(const FoldedValue&, const Type&);
};

// Types without a row are left to the server.
constexpr StoreRow rows[] = {
    {TypeKind::integer, store_integer},
    {TypeKind::number, store_decimal},
    {TypeKind::money, store_money},
    {TypeKind::binary_float, store_float},
    {TypeKind::binary_double, store_float},
    {TypeKind::bit, store_bit},
    {TypeKind::character, store_text},
    {TypeKind::varchar, store_text},
    {TypeKind::clob, store_text},
    {TypeKind::calendar_date, tsql_stored_moment},
    {TypeKind::time_of_day, tsql_stored_moment},
    {TypeKind::datetime, tsql_stored_moment},
    {TypeKind::timestamp, tsql_stored_moment},
    {TypeKind::timestamp_tz, tsql_stored_moment},
    {TypeKind::guid, store_guid},
    {TypeKind::raw, store_bytes},
    {TypeKind::blob, store_bytes},
    {TypeKind::xml, store_document},
    {TypeKind::json, store_document},
};

// Bytes of a CSV file: digits alone, or behind 0x or \x.
FoldedValue csv_bytes(std::string_view field) {
  if (field.starts_with("0x") || field.starts_with("\\x")) field.remove_prefix(2);
  std::string text(field);
  for (char& c : text)
    c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  if (!is_hex(text)) throw std::invalid_argument(fmt::format("'{}' is no hexadecimal text", field));
  return {TypeKind::raw, "\\x" + text};
}

}  // namespace

int tsql_text_units(std::string_view text, const Type& type) {
  int units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) ++units;
    if (!type.byte_length && byte >= 0xF0U) ++units;  // a surrogate pair in UTF-16
  }
  return units;
}

std::string tsql_fitted_text(std::string text, const Type& type) {
  if (type.length < 0 || type.kind == TypeKind::clob) return text;
  while (tsql_text_units(text, type) > type.length) {
    while ((static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
      text.pop_back();
    text.pop_back();
  }
  if (type.kind == TypeKind::character)
    text.append(static_cast<std::size_t>(type.length - tsql_text_units(text, type)), ' ');
  return text;
}

StoredValue tsql_stored_value(const FoldedValue& value, const Type& type) {
  if (value.is_null()) return StoredValue(std::in_place, std::nullopt);
  for (const StoreRow& row : rows) {
    if (row.kind != type.kind) continue;
    auto text = row.store(value, type);
    if (!text) return std::nullopt;
    return StoredValue(std::in_place, std::move(*text));
  }
  return std::nullopt;
}

std::optional<std::string> tsql_csv_value(const std::string& field, bool quoted, const Type& type) {
  if (field.empty() && !quoted) return std::nullopt;
  const bool bytes = type.kind == TypeKind::raw || type.kind == TypeKind::blob;
  auto stored =
      tsql_stored_value(bytes ? csv_bytes(field) : FoldedValue{TypeKind::varchar, field}, type);
  if (!stored) throw std::invalid_argument(fmt::format("'{}' does not fit its column", field));
  return std::move(*stored);
}

const DataRules& tsql_data_rules() {
  static constexpr DataRules rules{tsql_fold, tsql_stored_value, tsql_csv_value, true, true};
  return rules;
}

}  // namespace talora::conversion
