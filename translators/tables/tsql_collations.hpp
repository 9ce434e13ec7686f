// SQL Server's collations and what stands for them on the targets.
#pragma once

#include "model/profile.hpp"

#include <string_view>

namespace talora::translators {

struct TargetCollation {
  std::string_view name;    // as written in COLLATE; empty: none
  std::string_view helper;  // the runtime helper that creates it, if any
};

// By the words at the name's end: BIN and BIN2 compare code points, CI ignores case, AI accents.
[[nodiscard]] TargetCollation target_collation(std::string_view collation, const Profile& profile);

}  // namespace talora::translators
