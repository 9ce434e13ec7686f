// Runs the catalog queries and turns their rows into facts.
#include "database/postgres_catalog.hpp"

#include "model/postgres_text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <tuple>

namespace talora::database {
namespace {

Rows run(PostgresSession& session, std::string_view name, std::string parameter) {
  const auto sql = find_embedded_text(postgres_catalog::embedded_texts(), name);
  if (!sql) {
    throw Failure(ExitCode::environment, fmt::format("the catalog query {} is not built in", name),
                  "build Talora again from its complete sources");
  }
  return session.query(*sql, {Value(std::move(parameter))});
}

std::int64_t number(const Value& value) {
  std::int64_t out = 0;
  if (value) std::from_chars(value->data(), value->data() + value->size(), out);
  return out;
}

std::string text(Value& value) {
  return value ? std::move(*value) : std::string();
}

bool truth(const Value& value) {
  return value == "t";
}

ColumnFacts column_facts(std::vector<Value>& row) {
  return {.name = text(row[2]),
          .type = text(row[3]),
          .type_oid = static_cast<std::uint32_t>(number(row[4])),
          .not_null = truth(row[5]),
          .default_expression = std::move(row[6]),
          .generated_expression = std::move(row[7]),
          .identity = std::move(row[8])};
}

ConstraintFacts constraint_facts(std::vector<Value>& row) {
  return {.schema = *row[0],
          .table = *row[1],
          .name = *row[2],
          .kind = text(row[3]),
          .definition = text(row[4]),
          .validated = truth(row[5]),
          .referenced_schema = std::move(row[6]),
          .referenced_table = std::move(row[7]),
          .columns = {},
          .referenced_columns = {}};
}

}  // namespace

std::vector<TableFacts> read_tables(PostgresSession& session, Schemas schemas) {
  std::vector<TableFacts> out;
  for (std::vector<Value>& row : run(session, "tables", postgres::array_text(schemas)).rows) {
    out.push_back({.schema = text(row[0]),
                   .name = text(row[1]),
                   .kind = text(row[2]),
                   .partition_of_schema = std::move(row[3]),
                   .partition_of = std::move(row[4]),
                   .columns = {}});
  }
  // Both queries sort alike, but columns.sql also has the tables of extensions.
  auto table = out.begin();
  for (std::vector<Value>& row : run(session, "columns", postgres::array_text(schemas)).rows) {
    const auto before = [&](const TableFacts& t) {
      return std::tie(t.schema, t.name) < std::tie(*row[0], *row[1]);
    };
    while (table != out.end() && before(*table))
      ++table;
    if (table == out.end()) break;
    if (table->schema == row[0] && table->name == row[1])
      table->columns.push_back(column_facts(row));
  }
  return out;
}

std::vector<ConstraintFacts> read_constraints(PostgresSession& session, Schemas schemas) {
  std::vector<ConstraintFacts> out;
  for (std::vector<Value>& row : run(session, "constraints", postgres::array_text(schemas)).rows) {
    const bool same = !out.empty() && out.back().schema == row[0] && out.back().table == row[1] &&
                      out.back().name == row[2];
    if (!same) out.push_back(constraint_facts(row));
    if (row[8]) out.back().columns.push_back(text(row[8]));
    if (row[9]) out.back().referenced_columns.push_back(text(row[9]));
  }
  return out;
}

std::vector<SequenceFacts> read_sequences(PostgresSession& session, Schemas schemas) {
  std::vector<SequenceFacts> out;
  for (std::vector<Value>& row : run(session, "sequences", postgres::array_text(schemas)).rows) {
    out.push_back({.schema = text(row[0]),
                   .name = text(row[1]),
                   .start = number(row[2]),
                   .minimum = number(row[3]),
                   .maximum = number(row[4]),
                   .increment = number(row[5]),
                   .cycle = truth(row[6]),
                   .cache = number(row[7]),
                   .last_value = row[8] ? std::optional(number(row[8])) : std::nullopt,
                   .owner_schema = std::move(row[9]),
                   .owner_table = std::move(row[10]),
                   .owner_column = std::move(row[11])});
  }
  return out;
}

std::uint64_t count_rows(PostgresSession& session, std::string_view schema,
                         std::string_view table) {
  const std::string sql =
      fmt::format("SELECT count(*) FROM {}", postgres::quote_qualified(schema, table));
  return static_cast<std::uint64_t>(number(session.query_value(sql)));
}

bool schema_is_empty(PostgresSession& session, std::string_view schema) {
  return truth(run(session, "schema_is_empty", std::string(schema)).rows.at(0).at(0));
}

std::vector<FunctionFinding> check_functions(PostgresSession& session, Schemas schemas) {
  std::vector<FunctionFinding> out;
  const std::string parameter = postgres::array_text(schemas);
  for (std::vector<Value>& row : run(session, "function_findings", parameter).rows) {
    out.push_back({.schema = text(row[0]),
                   .name = text(row[1]),
                   .signature = text(row[2]),
                   .on_table = std::move(row[3]),
                   .line = number(row[4]),
                   .statement = text(row[5]),
                   .sqlstate = text(row[6]),
                   .message = text(row[7]),
                   .detail = text(row[8]),
                   .hint = text(row[9]),
                   .level = text(row[10]),
                   .position = number(row[11]),
                   .query = text(row[12]),
                   .context = text(row[13])});
  }
  return out;
}

}  // namespace talora::database
