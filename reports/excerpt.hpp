// Excerpts: the lines of a statement and of its translation that a finding is about.
#pragma once

#include "reports/assessment.hpp"

#include <cstdint>
#include <string>

namespace talora::reports {

struct Excerpt {
  std::string text;         // ends with a line break; lines that are left out show as "…"
  std::size_t omitted = 0;  // lines left out
};

// At most `most_lines` lines of a statement around `line` (of its file).
[[nodiscard]] Excerpt source_excerpt(const AssessedStatement& statement, std::uint32_t line,
                                     std::size_t most_lines);

// The lines of the translation that came from what source_excerpt shows; its first lines when
// nothing says where lines came from.
[[nodiscard]] Excerpt target_excerpt(const AssessedStatement& statement,
                                     const StatementOnTarget& target, std::uint32_t line,
                                     std::size_t most_lines);

}  // namespace talora::reports
