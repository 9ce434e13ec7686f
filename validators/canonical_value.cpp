// Canonical forms, one function each.
#include "validators/canonical_value.hpp"

#include "model/values/number_text.hpp"
#include "model/values/utc_text.hpp"

#include <fmt/format.h>

#include <charconv>

namespace talora::validators {

namespace {

std::string canonical_timestamp(std::string_view text) {
  std::string value(text);
  if (value.size() > 10 && value[10] == 'T') value[10] = ' ';
  if (value.size() == 10) value += " 00:00:00";
  if (value.find('.') != std::string::npos) {
    while (value.back() == '0')
      value.pop_back();
    if (value.back() == '.') value.pop_back();
  }
  return value;
}

std::string canonical_bytes(std::string_view text) {
  if (text.starts_with("\\x")) text.remove_prefix(2);
  std::string value(text);
  for (char& c : value) {
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  }
  return value;
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
      return CanonicalForm::number;
    case TypeKind::binary_float:
      return CanonicalForm::single_float;
    case TypeKind::binary_double:
      return CanonicalForm::binary_float;
    case TypeKind::boolean:
      return CanonicalForm::truth;
    case TypeKind::character:
      return CanonicalForm::padded_text;
    case TypeKind::date:
    case TypeKind::timestamp:
      return CanonicalForm::timestamp;
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
