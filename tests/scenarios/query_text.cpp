// Values by the kind of their column.
#include "tests/scenarios/query_text.hpp"

#include "model/source_dialect.hpp"
#include "model/sql_text.hpp"
#include "translators/print/print.hpp"

#include <algorithm>
#include <cctype>

namespace talora::test {
namespace {

constexpr std::uint32_t bool_oid = 16;

std::string without_zeros(std::string text) {
  if (text.find('.') == std::string::npos || text.find('e') != std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

// YYYY-MM-DD HH:MM:SS.f
bool is_moment(const std::string& text) {
  return text.size() > 20 && text[4] == '-' && text[10] == ' ' && text[19] == '.';
}

std::string bytes(const std::string& text, const std::string& dialect) {
  std::string digits = text.substr(2);
  if (dialect != "oracle") return digits;
  std::transform(digits.begin(), digits.end(), digits.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return digits;
}

std::string line_value(const database::Value& value, const database::Column& column,
                       const std::string& dialect) {
  using database::ColumnKind;
  if (!value) return "NULL";
  if (column.type_oid == bool_oid) return *value == "t" ? "1" : "0";
  if (column.kind == ColumnKind::bytes) return bytes(*value, dialect);
  if (column.kind == ColumnKind::number || column.kind == ColumnKind::binary_float)
    return without_zeros(*value);
  if (value->empty()) return "''";
  if (column.kind == ColumnKind::other && is_moment(*value)) return without_zeros(*value);
  const bool needs_quotes = value->front() == ' ' || value->back() == ' ';
  return needs_quotes ? "\"" + *value + "\"" : *value;
}

}  // namespace

void work_in_schema(database::Session& session, const std::string& schema,
                    const std::string& dialect) {
  const Profile& profile = session.profile();
  const std::string name = quote_identifier(profile.family, schema);
  if (profile.family == TargetFamily::postgres) {
    session.execute("SET search_path = " + name + ", public");
    return;
  }
  session.execute("USE " + name);
  // Literals in views have the collation of the session that made them, deploy's: those of corebank
  // do not mix with another one of SQL Server's kind.
  if (dialect != dialect_name(SourceDialect::oracle)) return;
  session.execute("SET SESSION collation_connection = " +
                  std::string(translators::default_collation(SourceDialect::oracle, profile)));
}

std::vector<std::string> query_lines(const database::Rows& rows, const std::string& dialect) {
  std::vector<std::string> lines;
  for (const auto& row : rows.rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += (i > 0 ? " | " : "") + line_value(row[i], rows.columns[i], dialect);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace talora::test
