// Runtime helpers: the SQL of schema talora, by name, with what each needs.
#pragma once

#include "model/embedded_text.hpp"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace talora::translators {

// All helper files (name without .sql), sorted.
[[nodiscard]] std::span<const EmbeddedText> postgres_runtime();
[[nodiscard]] std::span<const EmbeddedText> mysql_runtime();

// The helpers named and what they need (`-- needs:` lines), needed ones first, of a target's
// helpers. Unknown names are a defect of a rule: std::logic_error.
[[nodiscard]] std::vector<EmbeddedText> runtime_closure(
    std::span<const EmbeddedText> helpers, const std::set<std::string, std::less<>>& names);

}  // namespace talora::translators
