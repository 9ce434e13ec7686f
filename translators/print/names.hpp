// Names on the way to a target: folding and the length limit. Quoting is the target's own.
#pragma once

#include "model/tree/node.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

// How long a name may be, in bytes or in characters.
struct NameLimit {
  std::size_t length;
  bool characters;
};

inline constexpr NameLimit postgres_name_limit{63, false};

// The target name of a catalog key (folded as Oracle stores it): a key without lower-case letters
// is written lower case, any other ("MixedCase") stays. Not quoted, not shortened.
[[nodiscard]] std::string target_fold(std::string_view catalog_key);

// The target name of an identifier as written in Oracle. Not quoted; names beyond 63 bytes are cut
// at a character and end in _ and 8 hexadecimal digits of a hash of the whole name, the same in
// every run.
[[nodiscard]] std::string postgres_name(const Identifier& identifier);
[[nodiscard]] std::string postgres_name(std::string_view catalog_key);

// The name cut to the limit as above.
[[nodiscard]] std::string shortened_name(std::string_view name,
                                         NameLimit limit = postgres_name_limit);

}  // namespace talora::translators
