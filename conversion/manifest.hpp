// manifest.json, findings.json, catalog.json: what a run did, the same bytes for the same input.
#pragma once

#include "conversion/conversion.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace talora::conversion {

// The counts of the contract; statements = copied + translated + absorbed + held.
struct Totals {
  std::uint64_t statements = 0, directives = 0, parsed = 0, unparsed = 0;
  std::uint64_t copied = 0, translated = 0, absorbed = 0, held = 0;
  std::uint64_t lines = 0, bytes = 0, rows = 0;
  std::map<std::string, std::uint64_t> by_class;
  std::map<std::string, std::uint64_t> by_kind;

  void add(const Statement& statement);
};

[[nodiscard]] Totals totals(const Conversion& conversion);
[[nodiscard]] Totals totals_of_file(const Conversion& conversion, const InputFile& file);

// One statement as translate --format json writes it (without the catalogue of targets).
[[nodiscard]] nlohmann::ordered_json statement_json(const Conversion& conversion,
                                                    std::size_t index);

[[nodiscard]] std::string manifest_text(const Conversion& conversion);
[[nodiscard]] std::string findings_text(const Conversion& conversion);
[[nodiscard]] std::string catalog_text(const Catalog& catalog);

}  // namespace talora::conversion
