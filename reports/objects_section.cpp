// The list of objects that the page's script searches, filters and opens; and how to read the page.
#include "reports/assessment_sections.hpp"
#include "reports/html_page.hpp"

#include <fmt/format.h>

namespace talora::reports {

namespace {

std::string choice(std::string_view name, std::string_view label,
                   const std::vector<std::string>& values) {
  std::string out =
      fmt::format("<label>{}<select id=\"filter-{}\"><option value=\"\">all</option>", label, name);
  for (const std::string& value : values)
    out += fmt::format("<option>{}</option>", escaped(value));
  return out + "</select></label>\n";
}

template <typename Words>
std::vector<std::string> strings(const Words& words) {
  return {words.begin(), words.end()};
}

std::string controls(const AssessmentView& view) {
  std::set<std::string> kinds, schemas, codes;
  for (const AssessedObject& object : view.assessment.objects) {
    kinds.insert(object.kind);
    schemas.insert(object.schema.empty() ? "(none)" : object.schema);
  }
  for (const CodeSummary& code : view.summary.codes)
    codes.insert(std::string(code.rule->code));
  return "<div class=\"filters\" id=\"objects-controls\" hidden>\n<label>Search names, code and "
         "findings<input type=\"search\" id=\"filter-q\" autocomplete=\"off\"></label>\n" +
         choice("target", "Target", view.assessment.targets) +
         choice("outcome", "Outcome", strings(outcome_words)) +
         choice("class", "Class", strings(class_words)) + choice("kind", "Kind", strings(kinds)) +
         choice("schema", "Schema", strings(schemas)) + choice("code", "Finding", strings(codes)) +
         "<button type=\"button\" id=\"clear\">Clear</button>\n"
         "<span id=\"shown\" role=\"status\"></span>\n</div>\n";
}

std::string outcome_cell(const ObjectSummary& counts, std::size_t t) {
  const auto outcome = static_cast<std::size_t>(counts.outcome(t));
  std::string out = tag(outcome_words[outcome]) + " " + tag(class_name(counts.finding_class(t)));
  if (counts.held(t) > 0 && counts.tally[t].statements > counts.held(t)) {
    out +=
        fmt::format(" {} of {} held", grouped(counts.held(t)), grouped(counts.tally[t].statements));
  }
  return out;
}

std::string objects_table(const AssessmentView& view) {
  std::vector<HtmlCell> head = {
      {"Object", ' '}, {"Kind", ' '}, {"Place", ' '}, {"Statements", '#'}};
  for (const std::string& target : view.assessment.targets) {
    head.push_back({escaped(target), ' '});
    head.push_back({"Hand work", '#'});
  }
  HtmlTable table("Objects and scripts; open one to see its source and its translation", head);
  for (std::size_t i = 0; i < view.assessment.objects.size(); ++i) {
    const AssessedObject& object = view.assessment.objects[i];
    const ObjectSummary& counts = view.summary.objects[i];
    std::vector<HtmlCell> cells = {
        {fmt::format("<button type=\"button\" class=\"link\" aria-expanded=\"false\">{}</button>",
                     escaped(object.full_name())),
         'h'},
        {escaped(object.kind), 'w'},
        {place_html(object.place.text()), ' '},
        {grouped(counts.statements.size()), '#'}};
    for (std::size_t t = 0; t < view.assessment.targets.size(); ++t) {
      cells.push_back({outcome_cell(counts, t), 'w'});
      cells.push_back({counts.minutes[t] == 0 ? "" : duration(counts.minutes[t]), '#'});
    }
    table.add(cells);
  }
  return table.html("objects-table");
}

}  // namespace

std::string objects_section(const AssessmentView& view) {
  return "<section id=\"objects\"><h2>Objects and code</h2>\n"
         "<noscript><p class=\"note\">Search, filters and the view of source and translation need "
         "JavaScript; all numbers stand without it.</p></noscript>\n" +
         controls(view) + objects_table(view) +
         "<p id=\"none\" class=\"note\" hidden>Nothing fits. Clear the filters to see all.</p>\n"
         "</section>\n";
}

std::string method_section(const AssessmentView& view) {
  const IslandLimits limits;
  std::string out =
      "<section id=\"method\"><h2>How to read this</h2>\n<dl class=\"note\">"
      "<dt><strong>Copied</strong></dt><dd>the source text is the target text.</dd>"
      "<dt><strong>Translated</strong></dt><dd>written anew for the target.</dd>"
      "<dt><strong>Absorbed</strong></dt><dd>its effect lives elsewhere on the target, or has none "
      "there.</dd>"
      "<dt><strong>Held</strong></dt><dd>not translated; the original is kept with the "
      "reasons.</dd>"
      "<dt><strong>Exact, conditional, approximate, manual</strong></dt><dd>a statement's class is "
      "its worst finding: the same result; the same under the condition stated; it may differ as "
      "stated; a person must act.</dd></dl>\n";
  out += fmt::format(
      "<p class=\"note\">Every statement of the source is counted once and ends in one of the four "
      "outcomes. The page holds the text of {} statements; {} more are counted and not shown, and "
      "{} texts are cut. Its limits: {} statements of an object, {} of those whose rows become "
      "data, {} lines or {} KB of a text, {} MB of text in all. Passwords are masked. The figures "
      "come from the same conversion that <code>talora convert</code> writes.</p>\n</section>\n",
      grouped(view.data.statements), grouped(view.data.omitted), grouped(view.data.cut),
      limits.object_statements, limits.data_statements, limits.text_lines, limits.text_bytes / 1000,
      limits.all_bytes / 1'000'000);
  return out;
}

}  // namespace talora::reports
