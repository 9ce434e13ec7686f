// An assessment as tables for spreadsheets (RFC 4180).
#include "reports/assessment_forms.hpp"

#include <fmt/format.h>

#include <iterator>

namespace talora::reports {

namespace {

std::string cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

void add_row(std::string& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    out += cell(cells[i]);
  }
  out += "\r\n";
}

}  // namespace

std::string findings_csv(const Assessment& assessment, const Summary& summary) {
  std::string out;
  add_row(out, {"target", "code", "class", "file", "line", "column", "object", "object_kind",
                "statement_kind", "message", "advice", "learn_once_minutes", "minutes"});
  for (const CodeSummary& code : summary.codes) {
    for (const Occurrence& one : code.occurrences) {
      const bool of_file = one.statement == no_statement;
      const auto* statement = of_file ? nullptr : &assessment.statements[one.statement];
      const auto* object = of_file ? nullptr : &assessment.objects[statement->object];
      for (std::size_t t = 0; t < assessment.targets.size(); ++t) {
        if (!one.on[t]) continue;
        add_row(out, {assessment.targets[t], std::string(code.rule->code),
                      std::string(class_name(code.rule->finding_class)), one.place.file,
                      std::to_string(one.place.line), std::to_string(one.place.column),
                      of_file ? "" : object->full_name(), of_file ? "file" : object->kind,
                      of_file ? "" : statement->kind, one.message, std::string(code.rule->advice),
                      std::to_string(code.effort.learn_once), std::to_string(code.effort.each)});
      }
    }
  }
  return out;
}

std::string objects_csv(const Assessment& assessment, const Summary& summary) {
  std::string out;
  add_row(out, {"target", "object", "kind", "schema", "created", "file", "line", "column",
                "routines", "statements", "rows", "outcome", "class", "copied", "translated",
                "absorbed", "held", "minutes", "codes"});
  for (std::size_t i = 0; i < assessment.objects.size(); ++i) {
    const AssessedObject& object = assessment.objects[i];
    const ObjectSummary& counts = summary.objects[i];
    for (std::size_t t = 0; t < assessment.targets.size(); ++t) {
      const Tally& tally = counts.tally[t];
      std::vector<std::string> cells = {
          assessment.targets[t],
          object.name,
          object.kind,
          object.schema,
          object.created ? "yes" : "no",
          object.place.file,
          std::to_string(object.place.line),
          std::to_string(object.place.column),
          std::to_string(object.routines),
          std::to_string(tally.statements),
          std::to_string(tally.rows),
          std::string(outcome_words[static_cast<std::size_t>(counts.outcome(t))]),
          std::string(class_name(counts.finding_class(t)))};
      for (const std::uint64_t count : tally.outcomes)
        cells.push_back(std::to_string(count));
      cells.push_back(std::to_string(counts.minutes[t]));
      cells.push_back(fmt::format("{}", fmt::join(counts.codes[t], " ")));
      add_row(out, cells);
    }
  }
  return out;
}

}  // namespace talora::reports
