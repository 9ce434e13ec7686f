// Findings by rule with their effort, and the objects that are held.
#include "reports/assessment_sections.hpp"
#include "reports/html_page.hpp"
#include "reports/svg_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

constexpr std::size_t most_bars = 12, most_places = 20, most_messages = 12, longest_label = 100;

std::string effort_chart(const AssessmentView& view) {
  std::vector<BarGroup> groups;
  for (const CodeSummary& code : view.summary.codes) {
    if (groups.size() == most_bars || *std::ranges::max_element(code.minutes) == 0) break;
    BarGroup group{
        fmt::format("{}  {}", code.rule->code, cut_text(code.messages[0].message, longest_label)),
        code.minutes,
        {}};
    for (const std::uint64_t minutes : code.minutes)
      group.texts.push_back(minutes == 0 ? "none" : duration(minutes));
    groups.push_back(std::move(group));
  }
  if (groups.empty()) return {};
  return fmt::format(
      "<h3>Where the hand work is</h3>\n{}",
      bar_chart("Hand work by finding, the dearest first", view.assessment.targets, groups, 0));
}

// Object names lead to their code.
std::string object_link(const AssessedObject& object) {
  return fmt::format("<a href=\"#object={}\">{}</a>",
                     fragment_text(object.kind + " " + object.full_name()),
                     escaped(object.full_name()));
}

std::string details_of(const AssessmentView& view, const CodeSummary& code) {
  std::string out = fmt::format("<strong>{}</strong>", escaped(code.messages[0].message));
  out +=
      fmt::format("<br>{}<details><summary>{}, {}</summary>\n", escaped(code.rule->advice),
                  counted(code.places.size(), "place"), counted(code.messages.size(), "message"));
  if (code.messages.size() > 1) {
    out += "<ul class=\"places\">";
    for (std::size_t i = 0; i < std::min(code.messages.size(), most_messages); ++i) {
      out += fmt::format("<li>{} ({})</li>", escaped(code.messages[i].message),
                         grouped(code.messages[i].times));
    }
    if (code.messages.size() > most_messages)
      out += fmt::format("<li>and {} other messages</li>",
                         grouped(code.messages.size() - most_messages));
    out += "</ul>";
  }
  out += "<ul class=\"places\">";
  for (std::size_t i = 0; i < std::min(code.places.size(), most_places); ++i) {
    const Occurrence& one = code.occurrences[code.places[i]];
    out += "<li>" + place_html(one.place.text());
    if (one.statement != no_statement) {
      const auto& statement = view.assessment.statements[one.statement];
      out += " " + object_link(view.assessment.objects[statement.object]);
    }
    out += "</li>";
  }
  if (code.places.size() > most_places) {
    out += fmt::format("<li>and {} more: findings.csv and assessment.json name them all</li>",
                       grouped(code.places.size() - most_places));
  }
  return out + "</ul></details>";
}

std::string findings_table(const AssessmentView& view) {
  std::vector<HtmlCell> head = {{"Code", ' '}, {"Class", ' '}, {"What it is, what to do", ' '}};
  for (const std::string& target : view.assessment.targets) {
    head.push_back({escaped(target) + "<br>places", '#'});
    head.push_back({escaped(target) + "<br>hand work", '#'});
  }
  head.push_back({"To learn<br>once", '#'});
  head.push_back({"For each<br>piece", '#'});
  HtmlTable table("Findings by rule, the dearest first", head);
  for (const CodeSummary& code : view.summary.codes) {
    std::vector<HtmlCell> cells = {
        {fmt::format("<span class=\"nowrap\">{}</span>", code.rule->code), 'h'},
        {tag(class_name(code.rule->finding_class)), 'w'},
        {details_of(view, code), ' '}};
    for (std::size_t t = 0; t < code.times.size(); ++t) {
      const bool any = code.times[t] > 0;
      cells.push_back({any ? grouped(code.times[t]) : "", '#'});
      cells.push_back({any ? duration(code.minutes[t]) : "", '#'});
    }
    cells.push_back({duration(code.effort.learn_once), '#'});
    cells.push_back({duration(code.effort.each), '#'});
    table.add(cells, fmt::format("id=\"{}\"", code.rule->code));
  }
  return table.html("findings-table");
}

std::string held_table(const AssessmentView& view, std::size_t t) {
  HtmlTable table(
      fmt::format("Objects held on {}", escaped(view.assessment.targets[t])),
      {{"Object", ' '}, {"Kind", ' '}, {"Place", ' '}, {"Statements held", '#'}, {"Held by", ' '}});
  for (const std::size_t index : view.summary.targets[t].held) {
    const AssessedObject& object = view.assessment.objects[index];
    const ObjectSummary& counts = view.summary.objects[index];
    std::string codes;
    for (const std::string& code : manual_codes(view.assessment, view.summary, index, t))
      codes += fmt::format("<a href=\"#{0}\">{0}</a> ", code);
    table.add(
        {{object_link(object), 'h'},
         {escaped(object.kind), 'w'},
         {place_html(object.place.text()), ' '},
         {fmt::format("{} of {}", grouped(counts.held(t)), grouped(counts.tally[t].statements)),
          '#'},
         {codes, ' '}});
  }
  return table.html();
}

}  // namespace

std::string effort_section(const AssessmentView& view) {
  std::string out = "<section id=\"effort\"><h2>Effort and findings</h2>\n";
  if (view.summary.codes.empty())
    return out + "<p class=\"note\">Nothing was found that someone must know.</p></section>\n";
  out += fmt::format(
      "<p class=\"note\">Hand work is estimated from {}: minutes to learn a matter once, and "
      "minutes "
      "for each piece of work; the same message in the same object is one piece. Tests, data and "
      "rollout are not in it.</p>\n",
      escaped(view.effort.origin()));
  return out + effort_chart(view) + "<h3>Findings by rule</h3>\n" + findings_table(view) +
         "</section>\n";
}

std::string held_section(const AssessmentView& view) {
  std::string out =
      "<section id=\"held\"><h2>Held objects</h2>\n"
      "<p class=\"note\">Held means: not translated, the original is kept, someone must act.</p>\n";
  for (std::size_t t = 0; t < view.assessment.targets.size(); ++t) {
    const std::size_t count = view.summary.targets[t].held.size();
    out += fmt::format("<h3>{}: {}</h3>\n", escaped(view.assessment.targets[t]),
                       count == 0 ? "nothing is held" : grouped(count) + " held");
    if (count > 0) out += held_table(view, t);
  }
  return out + "</section>\n";
}

}  // namespace talora::reports
