// The sections of an assessment's page, each as markup.
#pragma once

#include "reports/assessment_island.hpp"
#include "reports/assessment_summary.hpp"

#include <string>

namespace talora::reports {

// What a section is made from.
struct AssessmentView {
  const Assessment& assessment;
  const Summary& summary;
  const EffortTable& effort;
  const Island& data;
};

[[nodiscard]] std::string overview_section(const AssessmentView& view);
[[nodiscard]] std::string inventory_section(const AssessmentView& view);
[[nodiscard]] std::string effort_section(const AssessmentView& view);
[[nodiscard]] std::string held_section(const AssessmentView& view);
[[nodiscard]] std::string objects_section(const AssessmentView& view);
[[nodiscard]] std::string method_section(const AssessmentView& view);

}  // namespace talora::reports
