// Canonical forms, one function each.
#include "validators/canonical_value.hpp"

#include "model/values/number_text.hpp"
#include "model/values/utc_text.hpp"

#include <fmt/format.h>

#include <charconv>

namespace talora::validators {

namespace {

std::string without_fraction_zeros(std::string value) {
  if (value.find('.') == std::string::npos) return value;
  while (value.back() == '0')
    value.pop_back();
  if (value.back() == '.') value.pop_back();
  return value;
}

std::string canonical_timestamp(std::string_view text) {
  std::string value(text);
  if (value.size() > 10 && value[10] == 'T') value[10] = ' ';
  if (value.size() == 10) value += " 00:00:00";
  return without_fraction_zeros(std::move(value));
}

std::string in_lower_case(std::string_view hexadecimal) {
  std::string value(hexadecimal);
  for (char& c : value) {
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  }
  return value;
}

std::string canonical_bytes(std::string_view text) {
  if (text.starts_with("\\x")) text.remove_prefix(2);
  return in_lower_case(text);
}

template <typename Float>
std::string canonical_float(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::string(text);
  if (value == 0) return "0";
  return fmt::format("{}", static_cast<Float>(value));
}

std::string canonical_truth(std::string_view text) {
  if (text == "1" || text == "true") return "t";
  if (text == "0" || text == "false") return "f";
  return std::string(text);
}

std::string stripped(std::string_view text) {
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  return std::string(text);
}

}  // namespace

CanonicalForm canonical_form(TypeKind kind) {
  switch (kind) {
    case TypeKind::number:
    case TypeKind::integer:
    case TypeKind::money:
      return CanonicalForm::number;
    case TypeKind::binary_float:
      return CanonicalForm::single_float;
    case TypeKind::binary_double:
      return CanonicalForm::binary_float;
    case TypeKind::boolean:
    case TypeKind::bit:
      return CanonicalForm::truth;
    case TypeKind::character:
      return CanonicalForm::padded_text;
    case TypeKind::date:
    case TypeKind::timestamp:
    case TypeKind::datetime:
      return CanonicalForm::timestamp;
    case TypeKind::time_of_day:
      return CanonicalForm::time;
    case TypeKind::guid:
      return CanonicalForm::guid;
    case TypeKind::timestamp_tz:
    case TypeKind::timestamp_ltz:
      return CanonicalForm::instant;
    case TypeKind::raw:
    case TypeKind::blob:
      return CanonicalForm::bytes;
    default:
      return CanonicalForm::text;
  }
}

std::string canonical_value(CanonicalForm form, std::string_view text) {
  switch (form) {
    case CanonicalForm::text:
      return std::string(text);
    case CanonicalForm::padded_text:
      return stripped(text);
    case CanonicalForm::number:
      return canonical_number(text).value_or(std::string(text));
    case CanonicalForm::timestamp:
      return canonical_timestamp(text);
    case CanonicalForm::time:
      return without_fraction_zeros(std::string(text));
    case CanonicalForm::guid:
      return in_lower_case(text);
    case CanonicalForm::bytes:
      return canonical_bytes(text);
    case CanonicalForm::instant:
      return canonical_timestamp(utc_text(text).value_or(std::string(text)));
    case CanonicalForm::binary_float:
      return canonical_float<double>(text);
    case CanonicalForm::single_float:
      return canonical_float<float>(text);
    case CanonicalForm::truth:
      return canonical_truth(text);
  }
  return std::string(text);
}

}  // namespace talora::validators
