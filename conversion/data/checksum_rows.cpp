// The checksum the target must have after the copies of one table.
#include "conversion/data/data_plan.hpp"

#include <algorithm>

namespace talora::conversion {

validators::TableChecksum checksum_rows(const CatalogRelation& relation,
                                        const std::vector<const CopyStep*>& steps) {
  validators::TableChecksum checksum;
  for (const CopyStep* step : steps) {
    std::vector<std::size_t> position(relation.columns.size(), step->columns.size());
    for (std::size_t i = 0; i < relation.columns.size(); ++i) {
      const auto found =
          std::find(step->columns.begin(), step->columns.end(), relation.columns[i].name);
      position[i] = static_cast<std::size_t>(found - step->columns.begin());
    }
    DataRow canonical(relation.columns.size());
    for (const DataRow& row : step->rows) {
      for (std::size_t i = 0; i < canonical.size(); ++i) {
        canonical[i].reset();
        if (position[i] == step->columns.size() || !row[position[i]]) continue;
        canonical[i] = validators::canonical_value(
            validators::canonical_form(relation.columns[i].type.kind), *row[position[i]]);
      }
      checksum.add_row(canonical);
    }
  }
  return checksum;
}

}  // namespace talora::conversion
