// Whose scripts these are, when --from does not say it.
#pragma once

#include "model/source_dialect.hpp"

#include <string>
#include <vector>

namespace talora::conversion {

// By the words that only one product's scripts have, in the first scripts of the sources. Oracle
// when nothing tells, and for standard input. What cannot be read is left to the run to refuse.
[[nodiscard]] SourceDialect guess_dialect(const std::vector<std::string>& sources);

}  // namespace talora::conversion
