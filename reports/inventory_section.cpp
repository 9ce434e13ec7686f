// Objects by kind and schema, schemas and files with their outcomes.
#include "reports/assessment_sections.hpp"
#include "reports/html_page.hpp"
#include "reports/svg_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

std::string schema_word(const std::string& schema) {
  return schema.empty() ? "(no schema)" : escaped(schema);
}

std::string kinds_chart(const Summary& summary) {
  std::vector<BarGroup> groups;
  for (const auto& [kind, schemas] : summary.inventory) {
    std::uint64_t count = 0;
    for (const auto& [schema, objects] : schemas)
      count += objects;
    groups.push_back({kind, {count}, {grouped(count)}});
  }
  if (groups.empty()) return {};
  std::ranges::stable_sort(
      groups, [](const BarGroup& a, const BarGroup& b) { return a.values[0] > b.values[0]; });
  return bar_chart("Objects by kind", {"objects"}, groups, 150);
}

std::string kinds_table(const Summary& summary) {
  std::set<std::string> schemas;
  for (const auto& [kind, counts] : summary.inventory) {
    for (const auto& [schema, count] : counts)
      schemas.insert(schema);
  }
  std::vector<HtmlCell> head = {{"Kind", ' '}, {"All", '#'}};
  for (const std::string& schema : schemas)
    head.push_back({schema_word(schema), '#'});
  HtmlTable table("Objects by kind and schema", head);
  for (const auto& [kind, counts] : summary.inventory) {
    std::vector<HtmlCell> cells = {{escaped(kind), 'h'}, {"", '#'}};
    std::uint64_t all = 0;
    for (const std::string& schema : schemas) {
      const auto found = counts.find(schema);
      const std::uint64_t count = found == counts.end() ? 0 : found->second;
      all += count;
      cells.push_back({count == 0 ? "" : grouped(count), '#'});
    }
    cells[1].html = grouped(all);
    table.add(cells);
  }
  return table.html();
}

using Words = std::array<std::string_view, 4>;

// A column for each target and word.
std::vector<HtmlCell> words_head(const AssessmentView& view, const Words& words,
                                 std::vector<HtmlCell> head) {
  for (const std::string& target : view.assessment.targets) {
    for (const std::string_view word : words) {
      head.push_back({fmt::format("{}<br>{}", escaped(target), word), '#'});
    }
  }
  return head;
}

void add_counts(std::vector<HtmlCell>& cells, const std::vector<Tally>& tallies,
                std::array<std::uint64_t, 4> Tally::*counts) {
  for (const Tally& tally : tallies) {
    for (const std::uint64_t count : tally.*counts)
      cells.push_back({count == 0 ? "" : grouped(count), '#'});
  }
}

std::string schemas_table(const AssessmentView& view, std::string_view caption, const Words& words,
                          std::array<std::uint64_t, 4> Tally::*counts) {
  HtmlTable table(caption, words_head(view, words, {{"Schema", ' '}, {"Statements", '#'}}));
  for (const auto& [schema, tallies] : view.summary.schemas) {
    std::vector<HtmlCell> cells = {
        {schema.empty() ? "(scripts and names without schema)" : escaped(schema), 'h'},
        {grouped(tallies[0].statements), '#'}};
    add_counts(cells, tallies, counts);
    table.add(cells);
  }
  return table.html();
}

std::string files_table(const AssessmentView& view) {
  HtmlTable table("Files with their size and the outcome of their statements",
                  words_head(view, outcome_words,
                             {{"File", ' '},
                              {"Lines", '#'},
                              {"Bytes", '#'},
                              {"Statements", '#'},
                              {"Directives", '#'}}));
  for (std::size_t i = 0; i < view.assessment.files.size(); ++i) {
    const AssessedFile& file = view.assessment.files[i];
    const auto& tallies = view.summary.files[i];
    std::vector<HtmlCell> cells = {{escaped(file.path), 'h'},
                                   {grouped(file.lines), '#'},
                                   {grouped(file.bytes), '#'},
                                   {grouped(tallies[0].statements), '#'},
                                   {grouped(file.directives), '#'}};
    add_counts(cells, tallies, &Tally::outcomes);
    table.add(cells);
  }
  return table.html();
}

}  // namespace

std::string inventory_section(const AssessmentView& view) {
  std::string out = "<section id=\"inventory\"><h2>Inventory</h2>\n";
  if (view.summary.inventory.empty()) {
    out += "<p class=\"note\">The scripts create no objects.</p>\n";
  } else {
    out += kinds_chart(view.summary) + kinds_table(view.summary);
  }
  out += "<h3>By schema</h3>\n" +
         schemas_table(view, "Statements by schema and outcome", outcome_words, &Tally::outcomes) +
         schemas_table(view, "Statements by schema and class", class_words, &Tally::classes);
  out += fmt::format("<h3>By file</h3>\n<details><summary>{} files</summary>\n{}</details>\n",
                     grouped(view.assessment.files.size()), files_table(view));
  return out + "</section>\n";
}

}  // namespace talora::reports
