// What a PostgreSQL database holds: tables, constraints, sequences, rows, findings about functions.
#pragma once

#include "database/catalog_facts.hpp"
#include "database/postgres_session.hpp"
#include "model/embedded_text.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::database {

namespace postgres_catalog {
// The queries of database/postgres_catalog/*.sql by file name.
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();
}  // namespace postgres_catalog

struct SequenceFacts {
  std::string schema;
  std::string name;
  std::int64_t start = 1;
  std::int64_t minimum = 1;
  std::int64_t maximum = 0;
  std::int64_t increment = 1;
  bool cycle = false;
  std::int64_t cache = 1;
  std::optional<std::int64_t> last_value;  // nothing before the first nextval
  std::optional<std::string> owner_schema;
  std::optional<std::string> owner_table;
  std::optional<std::string> owner_column;
};

struct FunctionFinding {
  std::string schema;
  std::string name;
  std::string signature;                // as regprocedure writes it
  std::optional<std::string> on_table;  // for trigger functions
  std::int64_t line = 0;                // 1-based in the body; 0: not given
  std::string statement;
  std::string sqlstate;
  std::string message;
  std::string detail;
  std::string hint;
  std::string level;  // "error", "warning", "warning extra", ... or "unchecked"
  std::int64_t position = 0;
  std::string query;
  std::string context;
};

// The tables and constraints of the schemas, sorted by name in byte order; views are not tables.
[[nodiscard]] std::vector<TableFacts> read_tables(PostgresSession& session, Schemas schemas);
[[nodiscard]] std::vector<ConstraintFacts> read_constraints(PostgresSession& session,
                                                            Schemas schemas);
[[nodiscard]] std::vector<SequenceFacts> read_sequences(PostgresSession& session, Schemas schemas);

// The exact number of rows, by reading the table (partitions counted in).
[[nodiscard]] std::uint64_t count_rows(PostgresSession& session, std::string_view schema,
                                       std::string_view table);

// True when the schema does not exist or holds nothing but objects of extensions.
[[nodiscard]] bool schema_is_empty(PostgresSession& session, std::string_view schema);

// What plpgsql_check finds in all PL/pgSQL functions of the schemas; empty means nothing to say.
// The extension must exist in the database and be on the search_path (CREATE EXTENSION
// plpgsql_check): DatabaseError 42883 otherwise. Trigger functions without a trigger come with
// level "unchecked".
[[nodiscard]] std::vector<FunctionFinding> check_functions(PostgresSession& session,
                                                           Schemas schemas);

}  // namespace talora::database
