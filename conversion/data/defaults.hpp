// Constant column defaults of a project's tables: what a column left out of an INSERT stores.
#pragma once

#include "conversion/data/data_rules.hpp"
#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace talora::conversion {

class Defaults {
 public:
  // Remembers the defaults of a CREATE TABLE; other statements change nothing, ALTER TABLE … MODIFY
  // and ADD with a default make the column's default unknown, but where that is how a table gets
  // its first one (DataRules::default_by_alter).
  void collect(const Tree& tree, const Catalog& catalog, const DataRules& rules);

  // The constant, or nullopt when the default is no constant (or changed later).
  [[nodiscard]] std::optional<FoldedValue> find(std::string_view relation,
                                                std::string_view column) const;

 private:
  std::map<std::string, std::optional<FoldedValue>, std::less<>> values_;  // "SCHEMA.TABLE.COLUMN"
};

}  // namespace talora::conversion
