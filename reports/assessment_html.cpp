// The assessment as one page: the order of its sections.
#include "reports/assessment_forms.hpp"
#include "reports/assessment_sections.hpp"
#include "reports/html_page.hpp"

#include <fmt/format.h>

namespace talora::reports {

std::string assessment_html(const Assessment& assessment, const Summary& summary,
                            const EffortTable& effort) {
  const Island data = island(assessment, summary);
  const AssessmentView view{assessment, summary, effort, data};
  const std::string title = "Migration assessment";
  const std::string sources = escaped(fmt::format("{}", fmt::join(assessment.sources, ", ")));
  const std::string header = fmt::format(
      "<h1>{}</h1>\n<p class=\"sub\">{} from <strong>{}</strong> to <strong>{}</strong>. Talora "
      "{}.</p>\n<nav aria-label=\"Contents\"><a href=\"#overview\">Overview</a>"
      "<a href=\"#inventory\">Inventory</a><a href=\"#effort\">Effort and findings</a>"
      "<a href=\"#held\">Held objects</a><a href=\"#objects\">Objects and code</a>"
      "<a href=\"#method\">How to read this</a></nav>\n",
      title, sources, assessment.dialect == "oracle" ? "Oracle" : "SQL Server",
      escaped(fmt::format("{}", fmt::join(assessment.targets, " or "))),
      escaped(assessment.version));
  std::string body = overview_section(view) + inventory_section(view) + effort_section(view) +
                     held_section(view) + objects_section(view) + method_section(view);
  body +=
      fmt::format("<script type=\"application/json\" id=\"talora-data\">{}</script>\n", data.json);
  return html_page(fmt::format("{}: {}", title, fmt::join(assessment.sources, ", ")), header, body,
                   true);
}

}  // namespace talora::reports
