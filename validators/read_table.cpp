// Rows of a server to canonical rows.
#include "validators/read_table.hpp"

#include "model/sql_text.hpp"

#include <fmt/format.h>

namespace talora::validators {
namespace {

bool is_float(CanonicalForm form) {
  return form == CanonicalForm::binary_float || form == CanonicalForm::single_float;
}

// MySQL prints a FLOAT column with six digits; as a double it comes whole.
std::string selected(TargetFamily family, const ComparedColumn& column) {
  const std::string name = quote_identifier(family, column.name);
  return family == TargetFamily::mysql && is_float(column.form) ? name + " + 0e0" : name;
}

}  // namespace

TableChecksum checksum_table(database::Session& session, std::string_view schema,
                             std::string_view table, std::span<const ComparedColumn> columns) {
  const TargetFamily family = session.profile().family;
  std::string list;
  for (const ComparedColumn& column : columns) {
    if (!list.empty()) list += ", ";
    list += selected(family, column);
  }
  // MySQL knows no row without columns; on PostgreSQL a constant serves as well.
  const auto reader = session.read(fmt::format("SELECT {} FROM {}", list.empty() ? "1" : list,
                                               quote_qualified(family, schema, table)));
  TableChecksum checksum;
  std::vector<database::Value> row;
  while (reader->next(row)) {
    row.resize(columns.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i]) row[i] = canonical_value(columns[i].form, *row[i]);
    }
    checksum.add_row(row);
  }
  return checksum;
}

}  // namespace talora::validators
