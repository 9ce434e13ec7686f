// Character types whose length counts bytes in Oracle.
#pragma once

#include "model/tree/tree.hpp"

#include <string>

namespace talora::translators {

// The columns, variables and casts of a source statement whose VARCHAR2 or CHAR length counts
// bytes: "B", "A, B, C and 4 more"; empty when there is none. `default_bytes`: what a length
// without BYTE or CHAR means (NLS_LENGTH_SEMANTICS).
[[nodiscard]] std::string byte_limited(const Node& root, bool default_bytes);

}  // namespace talora::translators
