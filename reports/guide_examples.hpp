// Which of the team's own statements shows a matter best.
#pragma once

#include "reports/assessment_summary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace talora::reports {

struct Example {
  std::size_t statement = 0;
  std::uint32_t line = 1;  // of the file, where the matter stands
  std::vector<bool> on;    // targets it is an example for
};

// The shortest statement with the finding, a translated one before a held one; nothing when only
// files have it.
[[nodiscard]] std::optional<Example> example_of(const Assessment& assessment,
                                                const CodeSummary& code);

// A rule, or one construct of a rule that stands for many.
struct RewriteSummary {
  std::string rule, construct;
  std::vector<std::uint64_t> times;  // by target
  std::optional<Example> example;    // a statement that is not held
};

// All that was rewritten, most frequent first.
[[nodiscard]] std::vector<RewriteSummary> rewrites_of(const Assessment& assessment);

}  // namespace talora::reports
