// Judging target SQL offline: libpg_query.
#include "conversion/check.hpp"

#include "model/source.hpp"
#include "translators/check/postgres_parse.hpp"

#include <algorithm>

namespace talora::conversion {

namespace {

constexpr const char* advice = "Correct the statement; the target's parser stops at this place.";

CheckFinding finding_at(const std::string& file, const std::string& sql, std::size_t offset,
                        std::string message) {
  const SourceFile source(0, file, sql);
  const Place place = source.place(static_cast<std::uint32_t>(std::min(offset, sql.size())));
  return {file, place.line, place.column, std::move(message), advice};
}

}  // namespace

CheckedText check_text(const std::string& file, std::string_view text) {
  CheckedText result;
  const std::string sql = without_psql_lines(text);
  if (const auto error = translators::check_sql(sql)) {
    result.findings.push_back(finding_at(file, sql, error->offset, error->message));
    result.statements = 1;
    return result;
  }
  result.statements = translators::statement_count(sql);
  return result;
}

std::string without_psql_lines(std::string_view text) {
  std::string sql(text);
  std::size_t begin = 0;
  while (begin < sql.size()) {
    const auto end = std::min(sql.find('\n', begin), sql.size());
    if (sql[begin] == '\\')
      std::fill(sql.begin() + static_cast<std::ptrdiff_t>(begin),
                sql.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    begin = end + 1;
  }
  return sql;
}

}  // namespace talora::conversion
