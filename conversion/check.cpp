// Judging target SQL: libpg_query offline, a rolled-back transaction online.
#include "conversion/check.hpp"

#include "model/source.hpp"
#include "translators/check/postgres_parse.hpp"

#include <algorithm>

namespace talora::conversion {

namespace {

constexpr const char* advice = "Correct the statement; the target's parser stops at this place.";

// psql's backslash commands become blanks of the same length, so that places stay true.
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

std::vector<CheckFinding> check_on_server(const std::string& file, std::string_view text,
                                          database::PostgresSession& session) {
  const std::string sql = without_psql_lines(text);
  try {
    database::Transaction transaction(session);
    session.execute(sql);
    transaction.rollback();
  } catch (const database::DatabaseError& error) {
    // The server counts characters from 1; the text before the place may hold wider ones.
    std::size_t offset = 0;
    for (std::size_t characters = error.server().position; characters > 1 && offset < sql.size();
         ++offset) {
      const bool next_starts = offset + 1 >= sql.size() ||
                               (static_cast<unsigned char>(sql[offset + 1]) & 0xC0U) != 0x80U;
      if (next_starts) --characters;
    }
    return {finding_at(file, sql, offset, error.sqlstate() + " " + error.message())};
  }
  return {};
}

}  // namespace talora::conversion
