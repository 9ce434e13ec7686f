// migrate: convert, deploy, load, validate in one go.
#pragma once

#include "conversion/convert.hpp"
#include "conversion/deploy.hpp"
#include "validators/parity.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace talora::conversion {

struct MigrateResult {
  std::unique_ptr<Conversion> conversion;
  DeployResult deployed;
  std::vector<validators::TableParity> parity;
  double seconds = 0;
};

// Compares what the copies must have left in each table with what the target holds. Tables that DML
// or triggers of the source scripts also touch are compared by count, or reported as such.
[[nodiscard]] std::vector<validators::TableParity> validate_data(const Conversion& conversion,
                                                                 database::Session& session);

}  // namespace talora::conversion
