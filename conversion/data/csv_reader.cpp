// RFC 4180: quoted fields may hold commas, quotes (doubled) and line ends.
#include "conversion/data/csv_reader.hpp"

#include <stdexcept>

namespace talora::conversion {

std::string CsvReader::quoted_field() {
  std::string field;
  ++position_;  // opening quote
  while (true) {
    if (position_ >= text_.size()) throw std::invalid_argument("a quoted field has no end");
    const char c = text_[position_++];
    if (c == '\n') ++line_;
    if (c != '"') {
      field += c;
    } else if (position_ < text_.size() && text_[position_] == '"') {
      field += '"';
      ++position_;
    } else {
      break;
    }
  }
  const bool ends = position_ >= text_.size() || text_[position_] == ',' ||
                    text_[position_] == '\n' || text_[position_] == '\r';
  if (!ends) throw std::invalid_argument("text follows a closing quote");
  return field;
}

std::optional<std::vector<CsvField>> CsvReader::next() {
  if (position_ >= text_.size()) return std::nullopt;
  record_line_ = line_;
  std::vector<CsvField> fields;
  CsvField field;
  while (true) {
    if (position_ < text_.size() && text_[position_] == '"' && field.text.empty() &&
        !field.quoted) {
      field = {quoted_field(), true};
    }
    const char c = position_ < text_.size() ? text_[position_] : '\n';
    ++position_;
    if (c == ',') {
      fields.push_back(std::move(field));
      field = {};
    } else if (c == '\n') {
      ++line_;
      if (field.text.ends_with('\r')) field.text.pop_back();
      fields.push_back(std::move(field));
      return fields;
    } else {
      field.text += c;
    }
  }
}

}  // namespace talora::conversion
