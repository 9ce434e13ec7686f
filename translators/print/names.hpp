// Names on the way to PostgreSQL: folding and the length limit. Quoting is
// model/postgres_text.hpp's.
#pragma once

#include "model/tree/node.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

inline constexpr std::size_t postgres_name_bytes = 63;

// The target name of a catalog key (folded as Oracle stores it): a key without lower-case letters
// is written lower case, any other ("MixedCase") stays. Not quoted, not shortened.
[[nodiscard]] std::string postgres_fold(std::string_view catalog_key);

// The target name of an identifier as written in Oracle. Not quoted; names beyond 63 bytes are cut
// at a character and end in _ and 8 hexadecimal digits of a hash of the whole name, the same in
// every run.
[[nodiscard]] std::string postgres_name(const Identifier& identifier);
[[nodiscard]] std::string postgres_name(std::string_view catalog_key);

// The name cut to the limit as above.
[[nodiscard]] std::string shortened_name(std::string_view name);

}  // namespace talora::translators
