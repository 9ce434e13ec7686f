// `<schema>.<table>.csv` files to typed rows.
#include "conversion/data/csv_reader.hpp"
#include "conversion/data/data_plan.hpp"
#include "conversion/files.hpp"
#include "model/failure.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <stdexcept>

namespace talora::conversion {

namespace {

[[noreturn]] void refuse(const std::string& path, std::uint32_t line, const std::string& why,
                         const std::string& hint) {
  throw Failure(ExitCode::usage, fmt::format("{}:{}:1: {}", path, line, why), hint);
}

const CatalogRelation& table_of(const std::string& path, const Catalog& catalog) {
  const std::string stem = std::filesystem::path(path).stem().string();
  const auto dot = stem.find('.');
  const std::string schema =
      dot == std::string::npos ? "" : fold_oracle(stem.substr(0, dot), false);
  const std::string table =
      fold_oracle(dot == std::string::npos ? stem : stem.substr(dot + 1), false);
  const CatalogRelation* relation = catalog.find_relation(schema, table);
  if (relation == nullptr && schema == catalog.default_schema) {
    relation = catalog.find_relation("", table);
  }
  if (relation == nullptr) {
    refuse(path, 1, fmt::format("no table {} is known from the DDL", stem),
           "Name the file <schema>.<table>.csv after a table of the project.");
  }
  return *relation;
}

}  // namespace

CopyStep read_csv(const std::string& path, const Catalog& catalog, const DataRules& rules) {
  const CatalogRelation& relation = table_of(path, catalog);
  const std::string text = read_file(path);
  CsvReader reader(text);
  CopyStep step;
  step.relation = catalog_key(relation.schema, relation.name);
  step.csv_file = path;
  try {
    auto header = reader.next();
    if (!header)
      refuse(path, 1, "the header row is missing", "Begin the file with the column names.");
    std::vector<const CatalogColumn*> columns;
    for (const auto& [name, quoted] : *header) {
      columns.push_back(relation.find_column(fold_oracle(name, false)));
      if (columns.back() == nullptr) {
        refuse(path, 1, fmt::format("table {} has no column {}", relation.name, name),
               "Correct the header row.");
      }
      step.columns.push_back(columns.back()->name);
    }
    while (auto record = reader.next()) {
      if (record->size() != columns.size()) {
        throw std::invalid_argument(
            fmt::format("{} fields where the header has {}", record->size(), columns.size()));
      }
      DataRow row;
      for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& [field, quoted] = (*record)[i];
        row.push_back(rules.csv_value(field, quoted, columns[i]->type));
      }
      step.rows.push_back(std::move(row));
    }
  } catch (const std::invalid_argument& error) {
    refuse(path, reader.line(), error.what(), "Correct the record; nothing was loaded.");
  }
  return step;
}

}  // namespace talora::conversion
