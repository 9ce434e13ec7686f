// An assessment for a terminal.
#include "reports/assessment_forms.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

constexpr std::size_t most_codes = 10, most_held = 10, width = 100;

std::string inventory_lines(const Assessment& assessment, const Summary& summary) {
  const Tally& tally = summary.targets[0].tally;
  std::string out = fmt::format(
      "Talora assessment: {} ({})\n\n"
      "  {}, {}, {}; {}, {}, {} of data\n  {}, {}\n",
      fmt::join(assessment.sources, ", "), assessment.dialect,
      counted(assessment.files.size(), "file"), counted(summary.lines, "line"),
      counted(summary.bytes, "byte"), counted(tally.statements, "statement"),
      counted(summary.directives, "directive"), counted(tally.rows, "row"),
      counted(summary.objects_created, "object"), counted(summary.routines, "routine"));
  for (const auto& [kind, schemas] : summary.inventory) {
    std::uint64_t count = 0;
    std::string where;
    for (const auto& [schema, objects] : schemas) {
      count += objects;
      where += fmt::format("{}{} {}", where.empty() ? "" : ", ",
                           schema.empty() ? "(no schema)" : schema, grouped(objects));
    }
    out += fmt::format("    {:<18}{:>8}  {}\n", kind, grouped(count), cut_text(where, width - 30));
  }
  return out;
}

// A line of the comparison: a word, then a cell for each target.
std::string row(std::string_view word, const std::vector<std::string>& cells) {
  std::string line = fmt::format("  {:<14}", word);
  for (const std::string& cell : cells)
    line += fmt::format("{:>26}", cell);
  return line + "\n";
}

std::string with_share(std::uint64_t part, std::uint64_t whole) {
  return fmt::format("{} {:>8}", grouped(part), share(part, whole));
}

std::string comparison(const Assessment& assessment, const Summary& summary) {
  std::string out = "\n" + row("", assessment.targets);
  const auto line = [&](std::string_view word, auto cell) {
    std::vector<std::string> cells;
    for (const TargetSummary& target : summary.targets)
      cells.push_back(cell(target));
    out += row(word, cells);
  };
  for (std::size_t i = 0; i < 4; ++i) {
    line(outcome_words[i], [&](const TargetSummary& target) {
      return with_share(target.tally.outcomes[i], target.tally.statements);
    });
  }
  out += "\n";
  for (std::size_t i = 0; i < 4; ++i) {
    line(class_words[i], [&](const TargetSummary& target) {
      return with_share(target.tally.classes[i], target.tally.statements);
    });
  }
  out += "\n";
  line("objects held", [](const TargetSummary& target) { return grouped(target.held.size()); });
  line("learn once", [](const TargetSummary& target) { return duration(target.learn_minutes); });
  line("each place", [](const TargetSummary& target) { return duration(target.each_minutes); });
  line("effort", [](const TargetSummary& target) { return duration(target.minutes()); });
  for (const RefusedTarget& refused : assessment.refused)
    out += fmt::format("  {} is left out: {}\n", refused.name, refused.reason);
  return out;
}

std::string dearest(const Assessment& assessment, const Summary& summary) {
  std::string out;
  std::size_t shown = 0;
  for (const CodeSummary& code : summary.codes) {
    if (*std::ranges::max_element(code.minutes) == 0) continue;
    if (++shown > most_codes) break;
    std::string cells;
    for (std::size_t t = 0; t < code.times.size(); ++t) {
      cells += code.times[t] == 0
                   ? fmt::format("{:>20}", "-")
                   : fmt::format("{:>7} {:>12}", grouped(code.times[t]), duration(code.minutes[t]));
    }
    out +=
        fmt::format("  {:<9} {:<11}{}  {}\n", code.rule->code, class_name(code.rule->finding_class),
                    cells, cut_text(code.messages[0].message, 40));
  }
  if (out.empty()) return out;
  std::string head = fmt::format("\n{:<23}", "What costs most");
  for (const std::string& target : assessment.targets)
    head += fmt::format("{:>20}", cut_text(target, 19));
  return head + "\n" + out;
}

std::string held(const Assessment& assessment, const Summary& summary) {
  std::string out;
  for (std::size_t t = 0; t < summary.targets.size(); ++t) {
    const auto& objects = summary.targets[t].held;
    if (objects.empty()) continue;
    out += fmt::format("\nHeld on {}: {}\n", assessment.targets[t], grouped(objects.size()));
    for (std::size_t i = 0; i < std::min(objects.size(), most_held); ++i) {
      const AssessedObject& object = assessment.objects[objects[i]];
      out += fmt::format("  {} {}  {}\n", object.kind, object.full_name(),
                         fmt::join(manual_codes(assessment, summary, objects[i], t), " "));
    }
    if (objects.size() > most_held) {
      out += fmt::format("  and {} more: the other forms name them all (-o FOLDER)\n",
                         grouped(objects.size() - most_held));
    }
  }
  return out;
}

}  // namespace

std::string assessment_text(const Assessment& assessment, const Summary& summary) {
  return inventory_lines(assessment, summary) + comparison(assessment, summary) +
         dearest(assessment, summary) + held(assessment, summary);
}

}  // namespace talora::reports
