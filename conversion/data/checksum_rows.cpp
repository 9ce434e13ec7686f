// The checksum the target must have after the copies of one table.
#include "conversion/data/data_plan.hpp"

#include <algorithm>

namespace talora::conversion {

namespace {

std::size_t position_of(const CatalogColumn& column, const CopyStep& step) {
  const auto found = std::find(step.columns.begin(), step.columns.end(), column.name);
  return static_cast<std::size_t>(found - step.columns.begin());
}

}  // namespace

std::vector<const CatalogColumn*> compared_columns(const CatalogRelation& relation,
                                                   const std::vector<const CopyStep*>& steps) {
  std::vector<const CatalogColumn*> columns;
  for (const CatalogColumn& column : relation.columns) {
    const bool given = std::all_of(steps.begin(), steps.end(), [&](const CopyStep* step) {
      return position_of(column, *step) < step->columns.size();
    });
    if (!column.is_computed && (given || !column.is_identity)) columns.push_back(&column);
  }
  return columns;
}

validators::TableChecksum checksum_rows(const std::vector<const CatalogColumn*>& columns,
                                        const std::vector<const CopyStep*>& steps) {
  validators::TableChecksum checksum;
  for (const CopyStep* step : steps) {
    std::vector<std::size_t> position;
    for (const CatalogColumn* column : columns)
      position.push_back(position_of(*column, *step));
    DataRow canonical(columns.size());
    for (const DataRow& row : step->rows) {
      for (std::size_t i = 0; i < canonical.size(); ++i) {
        canonical[i].reset();
        if (position[i] == step->columns.size() || !row[position[i]]) continue;
        canonical[i] = validators::canonical_value(
            validators::canonical_form(columns[i]->type.kind), *row[position[i]]);
      }
      checksum.add_row(canonical);
    }
  }
  return checksum;
}

}  // namespace talora::conversion
