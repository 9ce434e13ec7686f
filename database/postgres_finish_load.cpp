// After a load into PostgreSQL: sequences past the data, materialized views, statistics.
#include "database/postgres_session.hpp"
#include "model/postgres_text.hpp"

#include <fmt/format.h>

#include <vector>

namespace talora::database {
namespace {

// Sequences that belong to a column (identity, serial) or that its default draws from.
constexpr std::string_view drawn_sequences =
    "SELECT quote_literal(s.oid::regclass::text), s.oid::regclass::text, t.oid::regclass::text,"
    " quote_ident(a.attname), q.seqincrement < 0"
    " FROM pg_class s JOIN pg_sequence q ON q.seqrelid = s.oid"
    " JOIN (SELECT d.objid AS sequence, d.refobjid AS relation, d.refobjsubid AS attribute"
    "  FROM pg_depend d WHERE d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass"
    "  AND d.refclassid = 'pg_class'::regclass"
    " UNION SELECT d.refobjid, v.adrelid, v.adnum FROM pg_depend d"
    "  JOIN pg_attrdef v ON v.oid = d.objid WHERE d.classid = 'pg_attrdef'::regclass"
    "  AND d.refclassid = 'pg_class'::regclass) u ON u.sequence = s.oid"
    " JOIN pg_class t ON t.oid = u.relation AND t.relkind IN ('r', 'p')"
    " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = u.attribute"
    " JOIN pg_namespace n ON n.oid = s.relnamespace"
    " WHERE s.relkind = 'S' AND n.nspname = ANY ($1::text[]) ORDER BY 2, 3, 4";

constexpr std::string_view materialized_views =
    "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind = 'm' AND n.nspname = ANY ($1::text[]) ORDER BY c.oid";

}  // namespace

// A sequence that is ahead of the values stays.
void PostgresSession::finish_load(std::span<const std::string> schemas) {
  for (const auto& row : query(drawn_sequences, {postgres::array_text(schemas)}).rows) {
    const bool down = row[4] == "t";
    execute(
        fmt::format("SELECT setval({}, m) FROM (SELECT {}({}) AS m FROM {}) q"
                    " WHERE m {} (SELECT last_value FROM {})",
                    row[0].value_or(""), down ? "min" : "max", row[3].value_or(""),
                    row[2].value_or(""), down ? "<=" : ">=", row[1].value_or("")));
  }
  // They were made before the rows came; one that reads another was made after it.
  for (const auto& row : query(materialized_views, {postgres::array_text(schemas)}).rows)
    execute("REFRESH MATERIALIZED VIEW " + row[0].value_or(""));
  execute("ANALYZE");
}

}  // namespace talora::database
