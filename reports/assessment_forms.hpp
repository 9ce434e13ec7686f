// The forms of an assessment. All are pure: the same assessment gives the same bytes.
#pragma once

#include "reports/assessment_summary.hpp"

#include <string>

namespace talora::reports {

// For a terminal: what there is, both targets side by side, what costs most, what is held.
[[nodiscard]] std::string assessment_text(const Assessment& assessment, const Summary& summary);

// docs/assess.md describes the fields.
[[nodiscard]] std::string assessment_json(const Assessment& assessment, const Summary& summary,
                                          const EffortTable& effort);

// RFC 4180 with a header row: one row for each finding, place and target.
[[nodiscard]] std::string findings_csv(const Assessment& assessment, const Summary& summary);

// RFC 4180 with a header row: one row for each object and target.
[[nodiscard]] std::string objects_csv(const Assessment& assessment, const Summary& summary);

// Markdown: what the team's own code looks like before and after, dearest matters first.
[[nodiscard]] std::string conversion_guide(const Assessment& assessment, const Summary& summary);

// One self-contained page: works offline, nothing is loaded from elsewhere.
[[nodiscard]] std::string assessment_html(const Assessment& assessment, const Summary& summary,
                                          const EffortTable& effort);

}  // namespace talora::reports
