// Canonical text of a value: what both sides of a comparison are reduced to before hashing.
#pragma once

#include "model/types/type.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace talora::validators {

// How a column's values are compared.
enum class CanonicalForm {
  text,          // as is
  padded_text,   // CHAR(n): blank-padded to the length by Oracle, stripped on comparison here
  number,        // plain decimal without needless zeros
  timestamp,     // "YYYY-MM-DD HH:MM:SS[.f]" without trailing zeros
  instant,       // the same in UTC, whatever offset the text has
  time,          // "HH:MM:SS[.f]" without trailing zeros
  guid,          // lower-case digits
  bytes,         // lower-case hex without prefix
  binary_float,  // shortest text that reads back to the same double; -0 is 0, as Oracle stores it
  single_float,  // the same for 32 bits, whatever width the text was printed with
  truth,         // t or f
};

[[nodiscard]] CanonicalForm canonical_form(TypeKind kind);

// Reduces one value's text (as the target prints it, or as folded from the source).
[[nodiscard]] std::string canonical_value(CanonicalForm form, std::string_view text);

}  // namespace talora::validators
