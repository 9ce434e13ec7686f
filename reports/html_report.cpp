// The report as one plain HTML page.
#include "reports/report_model.hpp"

#include <fmt/format.h>

namespace talora::reports {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

constexpr std::string_view style =
    "body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 "
    "1rem;color:#1c2430}"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;"
    "border-bottom:1px solid #d8dde4;vertical-align:top}td.n,th.n{text-align:right}"
    ".equal,.exact{color:#176b35}.different,.manual{color:#a11b1b}.unknown,.approximate{color:#"
    "8a5a00}"
    "code{font:13px ui-monospace,monospace}";

// One table row; cells beginning with '#' in `kinds` are right-aligned numbers.
std::string table_row(std::string_view cell, const std::vector<std::string>& values,
                      std::string_view kinds) {
  std::string row = "<tr>";
  for (std::size_t i = 0; i < values.size(); ++i) {
    const char kind = i < kinds.size() ? kinds[i] : ' ';
    const std::string attribute = kind == '#'   ? " class=\"n\""
                                  : kind == 'c' ? fmt::format(" class=\"{}\"", escaped(values[i]))
                                                : "";
    row += fmt::format("<{}{}>{}</{}>", cell, attribute, escaped(values[i]), cell);
  }
  return row + "</tr>\n";
}

std::string counts_table(const std::vector<Count>& counts) {
  std::string out = "<table>\n";
  for (const Count& count : counts)
    out += table_row("td", {count.name, std::to_string(count.value)}, " #");
  return out + "</table>\n";
}

std::string parity_section(const ReportModel& model) {
  if (model.parity.empty()) return {};
  std::string out = fmt::format("<h2>Parity: <span class=\"{0}\">{0}</span></h2>\n<table>\n",
                                escaped(model.verdict));
  out += table_row("th",
                   {"Table", "Rows source", "Rows target", "Verdict", "Checksum source",
                    "Checksum target", "Note"},
                   " ##");
  for (const ParityRow& row : model.parity) {
    out += table_row("td",
                     {row.table, std::to_string(row.rows_source), std::to_string(row.rows_target),
                      row.verdict, row.checksum_source, row.checksum_target, row.note},
                     " ##c");
  }
  return out + "</table>\n";
}

std::string findings_section(const ReportModel& model) {
  if (model.findings.empty()) return {};
  std::string out = "<h2>Findings</h2>\n<table>\n";
  out += table_row("th", {"Code", "Class", "Times", "What", "What to do", "First place"}, "  #");
  for (const FindingRow& row : model.findings) {
    out += table_row("td",
                     {row.code, row.finding_class, std::to_string(row.count), row.text, row.advice,
                      row.first_place},
                     " c#");
  }
  return out + "</table>\n";
}

std::string held_section(const ReportModel& model) {
  if (model.held.empty()) return {};
  std::string out = "<h2>Held: not translated, original kept</h2>\n<table>\n";
  out += table_row("th", {"Place", "Object", "Reason"}, "");
  for (const HeldRow& row : model.held)
    out += table_row("td", {row.place, row.object, row.reason}, "");
  return out + "</table>\n";
}

std::string files_section(const ReportModel& model) {
  std::string out = "<h2>Files</h2>\n<table>\n";
  out += table_row("th", {"File", "Statements", "Held", "Unparsed", "Rows"}, " ####");
  for (const FileRow& row : model.files) {
    out += table_row("td",
                     {row.file, std::to_string(row.statements), std::to_string(row.held),
                      std::to_string(row.unparsed), std::to_string(row.rows)},
                     " ####");
  }
  return out + "</table>\n";
}

}  // namespace

std::string html_report(const ReportModel& model) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title>"
      "<meta name=\"viewport\" content=\"width=device-width\"><style>{1}</style></head><body>\n"
      "<h1>{0}</h1>\n<p>Target: <code>{2}</code></p>\n",
      escaped(model.title), style, escaped(model.target));
  out += "<h2>Statements</h2>\n" + counts_table(model.totals);
  out += "<h2>By class</h2>\n" + counts_table(model.by_class);
  out += "<h2>By kind</h2>\n" + counts_table(model.by_kind);
  out +=
      parity_section(model) + held_section(model) + findings_section(model) + files_section(model);
  return out + "</body></html>\n";
}

}  // namespace talora::reports
