// Facts about the tables of a database, alike for every product.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace talora::database {

struct ColumnFacts {
  std::string name;
  std::string type;            // as the catalog writes it: numeric(10,2), varchar(30)
  std::uint32_t type_oid = 0;  // PostgreSQL only
  bool not_null = false;
  std::optional<std::string> default_expression;
  std::optional<std::string> generated_expression;
  std::optional<std::string> identity;  // "always" or "by default" (AUTO_INCREMENT)
};

struct TableFacts {
  std::string schema;
  std::string name;
  std::string kind;  // "table", "partitioned" or "foreign"
  std::optional<std::string> partition_of_schema;
  std::optional<std::string> partition_of;
  std::vector<ColumnFacts> columns;
};

struct ConstraintFacts {
  std::string schema;
  std::string table;
  std::string name;
  std::string kind;        // "primary key", "unique", "foreign key", "check" or "exclude"
  std::string definition;  // MySQL: of checks only
  bool validated = true;
  std::optional<std::string> referenced_schema;
  std::optional<std::string> referenced_table;
  std::vector<std::string> columns;             // in key order
  std::vector<std::string> referenced_columns;  // the same order
};

using Schemas = std::span<const std::string>;

}  // namespace talora::database
