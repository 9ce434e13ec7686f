// Writes rows; the type of a column decides.
#include "tests/exec/row_text.hpp"

#include <algorithm>
#include <cctype>

namespace talora::test {
namespace {

constexpr std::uint32_t bool_oid = 16, numeric_oid = 1700, bytea_oid = 17;

std::string plain_number(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string hexadecimal(const std::string& text) {
  std::string digits = text.substr(2);  // the server writes \x first
  std::transform(digits.begin(), digits.end(), digits.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return digits;
}

}  // namespace

std::string value_text(const database::Value& value, const database::Column& column,
                       SourceDialect dialect) {
  if (!value) return "NULL";
  if (dialect == SourceDialect::tsql) {
    if (column.type_oid == bool_oid) return *value == "t" ? "1" : "0";
    if (column.type_oid == bytea_oid) return value->substr(2);
  }
  if (value->empty()) return "''";
  if (column.type_oid == numeric_oid) return plain_number(*value);
  if (column.type_oid == bytea_oid) return hexadecimal(*value);
  const bool needs_quotes = value->front() == ' ' || value->back() == ' ';
  return needs_quotes ? "\"" + *value + "\"" : *value;
}

std::vector<std::string> row_texts(const database::Rows& rows, SourceDialect dialect) {
  std::vector<std::string> texts;
  for (const auto& row : rows.rows) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += " | ";
      text += value_text(row[i], rows.columns[i], dialect);
    }
    texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace talora::test
