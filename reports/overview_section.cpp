// Targets side by side, and what there is.
#include "reports/assessment_sections.hpp"
#include "reports/html_page.hpp"
#include "reports/svg_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

std::string card(std::string_view value, std::string_view word) {
  return fmt::format("<div><b>{}</b><span>{}</span></div>", escaped(value), escaped(word));
}

std::string fact(std::string_view word, std::string_view value) {
  return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", word, value);
}

std::vector<Segment> segments(const std::array<std::string_view, 4>& words,
                              const std::array<std::uint64_t, 4>& counts) {
  std::vector<Segment> out;
  for (std::size_t i = 0; i < 4; ++i)
    out.push_back({std::string(words[i]), counts[i]});
  return out;
}

std::string target_card(const AssessmentView& view, std::size_t t) {
  const TargetSummary& target = view.summary.targets[t];
  const std::string name = escaped(view.assessment.targets[t]);
  const std::uint64_t without_hand = target.tally.statements - target.tally.outcomes[3];
  std::string out = fmt::format("<div class=\"target\"><h3>{}</h3>\n<dl>", name);
  out += fact("statements not held", share(without_hand, target.tally.statements));
  out += fact("objects held", grouped(target.held.size()));
  out += fact("hand work", duration(target.minutes()));
  out += "</dl>\n<h4>Outcome of statements</h4>\n";
  out += share_bar(view.assessment.targets[t] + ", outcome of statements",
                   segments(outcome_words, target.tally.outcomes));
  out += "<h4>Class of statements</h4>\n";
  out += share_bar(view.assessment.targets[t] + ", class of statements",
                   segments(class_words, target.tally.classes));
  return out + "</div>\n";
}

std::string comparison(const AssessmentView& view) {
  std::vector<HtmlCell> head = {{"", ' '}};
  for (const std::string& target : view.assessment.targets)
    head.push_back({escaped(target), '#'});
  HtmlTable table("Targets side by side: statements, objects and hand work", head);
  const auto add = [&](std::string_view word, auto cell) {
    std::vector<HtmlCell> cells = {{std::string(word), 'h'}};
    for (const TargetSummary& target : view.summary.targets)
      cells.push_back({cell(target), '#'});
    table.add(cells);
  };
  for (std::size_t i = 0; i < 4; ++i) {
    add(outcome_words[i], [&](const TargetSummary& target) {
      return fmt::format("{} ({})", grouped(target.tally.outcomes[i]),
                         share(target.tally.outcomes[i], target.tally.statements));
    });
  }
  for (std::size_t i = 0; i < 4; ++i) {
    add(class_words[i], [&](const TargetSummary& target) {
      return fmt::format("{} ({})", grouped(target.tally.classes[i]),
                         share(target.tally.classes[i], target.tally.statements));
    });
  }
  add("objects held", [](const auto& target) { return grouped(target.held.size()); });
  add("hand work: to learn once", [](const auto& t) { return duration(t.learn_minutes); });
  add("hand work: in the code", [](const auto& t) { return duration(t.each_minutes); });
  add("hand work", [](const auto& target) {
    return fmt::format("<strong>{}</strong>", duration(target.minutes()));
  });
  return table.html();
}

}  // namespace

std::string overview_section(const AssessmentView& view) {
  const Summary& summary = view.summary;
  const Tally& tally = summary.targets[0].tally;
  std::string out = "<section id=\"overview\"><h2>Overview</h2>\n<div class=\"cards\">";
  out += card(grouped(summary.objects_created), "objects");
  out += card(grouped(summary.routines), "routines");
  out += card(grouped(view.assessment.files.size()), "files");
  out += card(grouped(summary.lines), "lines");
  out += card(grouped(tally.statements), "statements");
  out += card(grouped(tally.rows), "rows of data in scripts");
  out += card(grouped(tally.statements - tally.parsed), "statements not understood");
  out += "</div>\n<div class=\"targets\">\n";
  for (std::size_t t = 0; t < view.assessment.targets.size(); ++t)
    out += target_card(view, t);
  out += "</div>\n";
  for (const RefusedTarget& refused : view.assessment.refused) {
    out += fmt::format("<p class=\"note\"><strong>{}</strong> is left out: {}.</p>\n",
                       escaped(refused.name), escaped(refused.reason));
  }
  return out + "<h3>In numbers</h3>\n" + comparison(view) + "</section>\n";
}

}  // namespace talora::reports
