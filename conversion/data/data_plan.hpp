// DataPlan: the rows and DML of a project's scripts, in the order they must reach the target.
#pragma once

#include "conversion/data/data_rules.hpp"
#include "conversion/data/defaults.hpp"
#include "model/catalog.hpp"
#include "model/span.hpp"
#include "model/tree/tree.hpp"
#include "validators/canonical_value.hpp"
#include "validators/table_checksum.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace talora::conversion {

using DataRow = std::vector<std::optional<std::string>>;

// One COPY: rows of one table and column list that stand together in script order.
struct CopyStep {
  std::string relation;              // catalog key
  std::vector<std::string> columns;  // catalog names
  std::vector<DataRow> rows;
  std::string csv_file;  // rows came from this CSV file; else from INSERT statements
};

// A DML statement or block that had to be kept as a statement: index into Conversion::statements.
struct DmlStep {
  std::size_t statement = 0;
};

struct DataStep {
  std::optional<CopyStep> copy;  // else dml
  DmlStep dml;
  bool held = false;  // its table is not made
};

// The rows of an INSERT of constants into a known table; nullopt when any value needs the server
// (or the table is unknown, or a column that is not listed has an identity or a default that is no
// constant). Columns left out are added with their constant default.
[[nodiscard]] std::optional<CopyStep> fold_insert(const Node& statement, const Catalog& catalog,
                                                  const Defaults& defaults, const DataRules& rules);

// Reads `<schema>.<table>.csv` (RFC 4180, header row, nothing = NULL). Throws Failure when the
// file cannot be read, names no known table or column, or a value does not fit its column.
[[nodiscard]] CopyStep read_csv(const std::string& path, const Catalog& catalog,
                                const DataRules& rules);

// The columns whose values the steps know: no computed ones, no identities that the target draws.
[[nodiscard]] std::vector<const CatalogColumn*> compared_columns(
    const CatalogRelation& relation, const std::vector<const CopyStep*>& steps);

// Checksum over these columns of what the steps leave in each table, when nothing but copies touch
// it.
[[nodiscard]] validators::TableChecksum checksum_rows(
    const std::vector<const CatalogColumn*>& columns, const std::vector<const CopyStep*>& steps);

}  // namespace talora::conversion
