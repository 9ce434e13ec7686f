// The report of a conversion or migration as one plain HTML page.
#include "reports/assessment_summary.hpp"
#include "reports/html_page.hpp"
#include "reports/report_model.hpp"
#include "reports/svg_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

// Counts of the named words, in this order; what is not there counts 0.
std::vector<Segment> segments(const std::vector<Count>& counts,
                              const std::array<std::string_view, 4>& words) {
  std::vector<Segment> out;
  for (const std::string_view word : words) {
    const auto found = std::ranges::find(counts, word, &Count::name);
    out.push_back({std::string(word), found == counts.end() ? 0 : found->value});
  }
  return out;
}

std::string counts_table(std::string_view caption, const std::vector<Count>& counts) {
  HtmlTable table(caption, {{"", ' '}, {"Number", '#'}});
  for (const Count& count : counts)
    table.add({{escaped(count.name), 'h'}, {grouped(count.value), '#'}});
  return table.html();
}

std::string statements_section(const ReportModel& model) {
  return "<section id=\"statements\"><h2>Statements</h2>\n<h4>Outcome</h4>\n" +
         share_bar("Outcome of statements", segments(model.totals, outcome_words)) +
         "<h4>Class</h4>\n" +
         share_bar("Class of statements", segments(model.by_class, class_words)) +
         counts_table("Totals", model.totals) + counts_table("Statements by kind", model.by_kind) +
         "</section>\n";
}

std::string parity_section(const ReportModel& model) {
  if (model.parity.empty()) return {};
  HtmlTable table("Rows of each table, counted and compared by checksum", {{"Table", ' '},
                                                                           {"Rows source", '#'},
                                                                           {"Rows target", '#'},
                                                                           {"Verdict", ' '},
                                                                           {"Checksum source", ' '},
                                                                           {"Checksum target", ' '},
                                                                           {"Note", ' '}});
  for (const ParityRow& row : model.parity) {
    table.add({{escaped(row.table), 'h'},
               {grouped(row.rows_source), '#'},
               {grouped(row.rows_target), '#'},
               {tag(row.verdict), 'w'},
               {fmt::format("<span class=\"mono\">{}</span>", escaped(row.checksum_source)), ' '},
               {fmt::format("<span class=\"mono\">{}</span>", escaped(row.checksum_target)), ' '},
               {escaped(row.note), ' '}});
  }
  return fmt::format("<section id=\"parity\"><h2>Parity: {}</h2>\n{}</section>\n",
                     tag(model.verdict), table.html());
}

std::string held_section(const ReportModel& model) {
  if (model.held.empty()) return {};
  HtmlTable table("Held: not translated, original kept",
                  {{"Place", ' '}, {"Object", ' '}, {"Reason", ' '}});
  for (const HeldRow& row : model.held) {
    table.add(
        {{place_html(row.place), ' '}, {escaped(row.object), ' '}, {escaped(row.reason), ' '}});
  }
  return "<section id=\"held\"><h2>Held</h2>\n" + table.html() + "</section>\n";
}

std::string findings_section(const ReportModel& model) {
  if (model.findings.empty()) return {};
  HtmlTable table("Findings by rule", {{"Code", ' '},
                                       {"Class", ' '},
                                       {"Times", '#'},
                                       {"What", ' '},
                                       {"What to do", ' '},
                                       {"First place", ' '}});
  for (const FindingRow& row : model.findings) {
    table.add({{fmt::format("<span class=\"nowrap\">{}</span>", escaped(row.code)), 'h'},
               {tag(row.finding_class), 'w'},
               {grouped(row.count), '#'},
               {escaped(row.text), ' '},
               {escaped(row.advice), ' '},
               {place_html(row.first_place), ' '}});
  }
  return "<section id=\"findings\"><h2>Findings</h2>\n" + table.html() + "</section>\n";
}

std::string files_section(const ReportModel& model) {
  HtmlTable table(
      "Input files",
      {{"File", ' '}, {"Statements", '#'}, {"Held", '#'}, {"Unparsed", '#'}, {"Rows", '#'}});
  for (const FileRow& row : model.files) {
    table.add({{escaped(row.file), 'h'},
               {grouped(row.statements), '#'},
               {grouped(row.held), '#'},
               {grouped(row.unparsed), '#'},
               {grouped(row.rows), '#'}});
  }
  return "<section id=\"files\"><h2>Files</h2>\n" + table.html() + "</section>\n";
}

}  // namespace

std::string html_report(const ReportModel& model) {
  const std::string header =
      fmt::format("<h1>{}</h1>\n<p class=\"sub\">Target: <strong>{}</strong></p>\n",
                  escaped(model.title), escaped(model.target));
  const std::string body = parity_section(model) + statements_section(model) + held_section(model) +
                           findings_section(model) + files_section(model);
  return html_page(model.title, header, body, false);
}

}  // namespace talora::reports
