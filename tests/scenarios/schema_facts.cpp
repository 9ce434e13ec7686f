// Reads the catalogs of PostgreSQL and MySQL as lines of text; the record that deploy keeps on
// MySQL (talora_deployed) is no part of a schema.
#include "tests/scenarios/schema_facts.hpp"

#include "model/profile.hpp"
#include "model/sql_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::test {

namespace {

constexpr std::string_view postgres_facts = R"sql(
WITH own AS (
  SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition)
SELECT 'table ' || relname FROM own
UNION ALL
SELECT 'column ' || relname || '.' || attname
  FROM pg_attribute a JOIN own ON own.oid = a.attrelid WHERE attnum > 0 AND NOT attisdropped
UNION ALL
SELECT CASE WHEN indisprimary THEN 'primary key ' ELSE 'unique key ' END || relname || '(' ||
       (SELECT string_agg(coalesce(attname, '?'), ',' ORDER BY place)
          FROM unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, place)
          LEFT JOIN pg_attribute a ON a.attrelid = own.oid AND a.attnum = k.number AND k.number > 0)
       || ')'
  FROM pg_index i JOIN own ON own.oid = i.indrelid WHERE indisunique
UNION ALL
SELECT 'foreign key ' || own.relname || '(' ||
       (SELECT string_agg(attname, ',' ORDER BY place)
          FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
          JOIN pg_attribute a ON a.attrelid = own.oid AND a.attnum = k.number)
       || ') to ' || other.relname
  FROM pg_constraint x JOIN own ON own.oid = x.conrelid JOIN pg_class other ON other.oid = x.confrelid
 WHERE contype = 'f'
)sql";

constexpr std::string_view mysql_facts = R"sql(
SELECT CONCAT('table ', table_name) FROM information_schema.tables
 WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name <> 'talora_deployed'
UNION ALL
SELECT CONCAT('column ', c.table_name, '.', c.column_name) FROM information_schema.columns c
  JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
 WHERE c.table_schema = $1 AND t.table_type = 'BASE TABLE' AND c.table_name <> 'talora_deployed'
UNION ALL
SELECT CONCAT(CASE WHEN index_name = 'PRIMARY' THEN 'primary key ' ELSE 'unique key ' END,
              MAX(table_name), '(', GROUP_CONCAT(COALESCE(column_name, '?') ORDER BY seq_in_index), ')')
  FROM information_schema.statistics
 WHERE table_schema = $1 AND non_unique = 0 AND table_name <> 'talora_deployed'
 GROUP BY table_name, index_name
UNION ALL
SELECT CONCAT('foreign key ', table_name, '(', GROUP_CONCAT(column_name ORDER BY ordinal_position),
              ') to ', MAX(referenced_table_name))
  FROM information_schema.key_column_usage
 WHERE table_schema = $1 AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name
)sql";

std::string plain(std::string text, bool joined) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (joined) std::erase(text, '_');
  return text;
}

}  // namespace

std::set<std::string> schema_facts(database::Session& session, const std::string& schema,
                                   bool joined) {
  const auto family = session.profile().family;
  std::set<std::string> facts;
  const auto found =
      session.query(family == TargetFamily::postgres ? postgres_facts : mysql_facts, {schema});
  for (const auto& row : found.rows) {
    const std::string fact = row[0].value_or("");
    facts.insert(plain(fact, joined));
    constexpr std::string_view table = "table ";
    if (!fact.starts_with(table)) continue;
    const std::string name = fact.substr(table.size());
    const auto rows =
        session.query_value("SELECT count(*) FROM " + quote_qualified(family, schema, name));
    facts.insert(plain(fmt::format("rows {} {}", name, rows.value_or("?")), joined));
  }
  return facts;
}

}  // namespace talora::test
