// What a MySQL or MariaDB database holds: tables, columns, constraints, rows.
#pragma once

#include "database/catalog_facts.hpp"
#include "database/mysql_session.hpp"
#include "model/embedded_text.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

namespace mysql_catalog {
// The queries of database/mysql_catalog/*.sql by file name.
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();
}  // namespace mysql_catalog

// The tables and constraints of the schemas, sorted by name in byte order; views are not tables.
// Without schemas: those of the session's current one.
[[nodiscard]] std::vector<TableFacts> read_tables(MysqlSession& session, Schemas schemas);
[[nodiscard]] std::vector<ConstraintFacts> read_constraints(MysqlSession& session, Schemas schemas);

// The columns of one table, in their order; none when it does not exist. Without a schema: of the
// session's current one.
[[nodiscard]] std::vector<ColumnFacts> read_columns(MysqlSession& session, std::string_view schema,
                                                    std::string_view table);

// The exact number of rows, by reading the table.
[[nodiscard]] std::uint64_t count_rows(MysqlSession& session, std::string_view schema,
                                       std::string_view table);

[[nodiscard]] bool has_table(MysqlSession& session, std::string_view schema,
                             std::string_view table);

// True when the schema does not exist or holds nothing.
[[nodiscard]] bool schema_is_empty(MysqlSession& session, std::string_view schema);

}  // namespace talora::database
