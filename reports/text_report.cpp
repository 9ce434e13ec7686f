// The report as terminal text.
#include "reports/report_model.hpp"

#include <fmt/format.h>

namespace talora::reports {

namespace {

std::string counts_line(const std::vector<Count>& counts) {
  std::string line;
  for (const Count& count : counts) {
    if (!line.empty()) line += ", ";
    line += fmt::format("{} {}", count.name, count.value);
  }
  return line;
}

}  // namespace

std::string text_report(const ReportModel& model) {
  std::string out = fmt::format("{}\n", model.title);
  out += fmt::format("  target      {}\n", model.target);
  out += fmt::format("  totals      {}\n", counts_line(model.totals));
  out += fmt::format("  class       {}\n", counts_line(model.by_class));
  if (!model.findings.empty()) {
    out += "  findings\n";
    for (const FindingRow& finding : model.findings) {
      out += fmt::format("    {:<10} {:<11} {:>5} x  {}  ({})\n", finding.code,
                         finding.finding_class, finding.count, finding.text, finding.first_place);
    }
  }
  if (!model.held.empty()) {
    out += "  held\n";
    for (const HeldRow& held : model.held) {
      out += fmt::format("    {}  {}  {}\n", held.place, held.object, held.reason);
    }
  }
  if (!model.parity.empty()) {
    out += fmt::format("  {:<36} {:>10} {:>10}  {:<9} {}\n", "table", "source", "target", "verdict",
                       "checksum");
    for (const ParityRow& row : model.parity) {
      out += fmt::format("  {:<36} {:>10} {:>10}  {:<9} {}{}\n", row.table, row.rows_source,
                         row.rows_target, row.verdict, row.checksum_target.substr(0, 16),
                         row.note.empty() ? "" : "  " + row.note);
    }
    out += fmt::format("  parity      {}\n", model.verdict);
  }
  return out;
}

}  // namespace talora::reports
