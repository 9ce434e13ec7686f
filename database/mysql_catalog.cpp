// Runs the catalog queries and turns their rows into facts.
#include "database/mysql_catalog.hpp"

#include "model/sql_text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <tuple>

namespace talora::database {
namespace {

Rows run(MysqlSession& session, std::string_view name, std::initializer_list<Value> parameters) {
  const auto sql = find_embedded_text(mysql_catalog::embedded_texts(), name);
  if (!sql) {
    throw Failure(ExitCode::environment, fmt::format("the catalog query {} is not built in", name),
                  "build Talora again from its complete sources");
  }
  return session.query(*sql, parameters);
}

// The names as a JSON array, which serves both products as a list; nothing for no names.
Value json_array(Schemas names) {
  if (names.empty()) return std::nullopt;
  std::string out = "[";
  for (const std::string& name : names) {
    if (out.size() > 1) out += ", ";
    out += '"';
    for (const char c : name) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out + ']';
}

std::string text(Value& value) {
  return value ? std::move(*value) : std::string();
}

ColumnFacts column_facts(std::vector<Value>& row) {
  return {.name = text(row[2]),
          .type = text(row[3]),
          .not_null = row[4] == "1",
          .default_expression = std::move(row[5]),
          .generated_expression = std::move(row[6]),
          .identity = std::move(row[7])};
}

}  // namespace

std::vector<TableFacts> read_tables(MysqlSession& session, Schemas schemas) {
  std::vector<TableFacts> out;
  for (std::vector<Value>& row : run(session, "tables", {json_array(schemas)}).rows) {
    out.push_back({.schema = text(row[0]),
                   .name = text(row[1]),
                   .kind = text(row[2]),
                   .partition_of_schema = {},
                   .partition_of = {},
                   .columns = {}});
  }
  // Both queries sort alike.
  auto table = out.begin();
  for (std::vector<Value>& row : run(session, "columns", {json_array(schemas), Value()}).rows) {
    while (table != out.end() && std::tie(table->schema, table->name) != std::tie(*row[0], *row[1]))
      ++table;
    if (table == out.end()) break;
    table->columns.push_back(column_facts(row));
  }
  return out;
}

std::vector<ConstraintFacts> read_constraints(MysqlSession& session, Schemas schemas) {
  std::vector<ConstraintFacts> out;
  for (std::vector<Value>& row : run(session, "constraints", {json_array(schemas)}).rows) {
    const bool same = !out.empty() && out.back().schema == row[0] && out.back().table == row[1] &&
                      out.back().name == row[2];
    if (!same) {
      out.push_back({.schema = *row[0],
                     .table = *row[1],
                     .name = *row[2],
                     .kind = text(row[3]),
                     .definition = text(row[4]),
                     .validated = true,
                     .referenced_schema = std::move(row[5]),
                     .referenced_table = std::move(row[6]),
                     .columns = {},
                     .referenced_columns = {}});
    }
    if (row[7]) out.back().columns.push_back(text(row[7]));
    if (row[8]) out.back().referenced_columns.push_back(text(row[8]));
  }
  return out;
}

std::vector<ColumnFacts> read_columns(MysqlSession& session, std::string_view schema,
                                      std::string_view table) {
  const std::vector<std::string> names = {std::string(schema)};
  const Schemas schemas = schema.empty() ? Schemas() : Schemas(names);
  std::vector<ColumnFacts> out;
  for (auto& row : run(session, "columns", {json_array(schemas), std::string(table)}).rows)
    out.push_back(column_facts(row));
  return out;
}

std::uint64_t count_rows(MysqlSession& session, std::string_view schema, std::string_view table) {
  const Value count = session.query_value(
      fmt::format("SELECT COUNT(*) FROM {}", quote_qualified(TargetFamily::mysql, schema, table)));
  std::uint64_t out = 0;
  if (count) std::from_chars(count->data(), count->data() + count->size(), out);
  return out;
}

bool has_table(MysqlSession& session, std::string_view schema, std::string_view table) {
  return run(session, "has_table", {std::string(schema), std::string(table)}).rows.at(0).at(0) ==
         "1";
}

bool schema_is_empty(MysqlSession& session, std::string_view schema) {
  return run(session, "schema_is_empty", {std::string(schema)}).rows.at(0).at(0) == "1";
}

}  // namespace talora::database
