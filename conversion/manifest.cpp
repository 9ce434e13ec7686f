// Totals and the JSON of statements, files and findings.
#include "conversion/manifest.hpp"

#include "conversion/secrets.hpp"

#include <nlohmann/json.hpp>

namespace talora::conversion {

using nlohmann::ordered_json;
using translators::Outcome;

void Totals::add(const Statement& statement) {
  ++statements;
  ++(statement.parsed ? parsed : unparsed);
  switch (statement.translation.outcome) {
    case Outcome::copied:
      ++copied;
      break;
    case Outcome::translated:
      ++translated;
      break;
    case Outcome::absorbed:
      ++absorbed;
      break;
    case Outcome::held:
      ++held;
      break;
  }
  rows += statement.data_rows;
  ++by_class[std::string(class_name(statement.finding_class()))];
  const std::string& kind = statement.translation.statement_kind;
  ++by_kind[kind.empty() ? "unknown" : kind];
}

Totals totals(const Conversion& conversion) {
  Totals sum;
  for (const Statement& statement : conversion.statements)
    sum.add(statement);
  for (const InputFile& file : conversion.files) {
    sum.directives += file.directives;
    sum.lines += file.lines;
    sum.bytes += file.bytes;
  }
  return sum;
}

Totals totals_of_file(const Conversion& conversion, const InputFile& file) {
  Totals sum;
  for (const Statement& statement : conversion.statements) {
    if (statement.file == file.id) sum.add(statement);
  }
  sum.directives = file.directives;
  sum.lines = file.lines;
  sum.bytes = file.bytes;
  return sum;
}

namespace {

ordered_json totals_json(const Totals& sum) {
  return {{"statements", sum.statements},
          {"directives", sum.directives},
          {"parsed", sum.parsed},
          {"unparsed", sum.unparsed},
          {"copied", sum.copied},
          {"translated", sum.translated},
          {"absorbed", sum.absorbed},
          {"held", sum.held},
          {"rows", sum.rows},
          {"by_class", sum.by_class},
          {"by_kind", sum.by_kind},
          {"lines", sum.lines},
          {"bytes", sum.bytes}};
}

ordered_json finding_json(const Conversion& conversion, const Diagnostic& finding) {
  const Place place = conversion.sources.place(finding.span);
  const DiagnosticRow& facts = row(finding.id);
  return {{"code", facts.code},          {"class", class_name(facts.finding_class)},
          {"message", message(finding)}, {"advice", facts.advice},
          {"line", place.line},          {"column", place.column}};
}

}  // namespace

ordered_json statement_json(const Conversion& conversion, std::size_t index) {
  const Statement& statement = conversion.statements[index];
  const SourceFile& file = conversion.sources.file(statement.span.file);
  const Place begin = file.place(statement.span.begin);
  const Place end = file.place(statement.span.end);
  std::string sql;
  for (const auto& unit : statement.translation.units)
    sql += unit.sql + ";\n";
  ordered_json findings = ordered_json::array();
  for (const Diagnostic& finding : statement.findings) {
    findings.push_back(finding_json(conversion, finding));
  }
  ordered_json json = {{"index", index},
                       {"source",
                        {{"file", begin.file},
                         {"line", begin.line},
                         {"column", begin.column},
                         {"end_line", end.line},
                         {"end_column", end.column}}},
                       {"kind", statement.translation.statement_kind},
                       {"object", statement.translation.object},
                       {"outcome", translators::outcome_name(statement.translation.outcome)},
                       {"class", class_name(statement.finding_class())},
                       {"sql", sql},
                       {"findings", findings},
                       {"helpers", statement.translation.helpers}};
  if (!statement.translation.absorbed_reason.empty()) {
    json["absorbed"] = statement.translation.absorbed_reason;
  }
  if (statement.is_data) json["rows"] = statement.data_rows;
  return json;
}

std::string manifest_text(const Conversion& conversion) {
  ordered_json statements = ordered_json::array();
  for (std::size_t i = 0; i < conversion.statements.size(); ++i) {
    ordered_json row = statement_json(conversion, i);
    ordered_json targets = ordered_json::array();
    for (const TargetPlace& target : conversion.statements[i].targets) {
      targets.push_back({{"file", target.file}, {"line", target.line}});
    }
    row["parsed"] = conversion.statements[i].parsed;
    row["targets"] = targets;
    statements.push_back(std::move(row));
  }
  ordered_json files = ordered_json::array();
  for (const InputFile& file : conversion.files) {
    ordered_json row = {{"file", file.path}, {"digest", file.digest}};
    ordered_json findings = ordered_json::array();
    for (const Diagnostic& finding : file.findings)
      findings.push_back(finding_json(conversion, finding));
    row["findings"] = findings;
    row["totals"] = totals_json(totals_of_file(conversion, file));
    files.push_back(std::move(row));
  }
  const ordered_json manifest = {{"version", TALORA_VERSION},
                                 {"options",
                                  {{"from", dialect_name(conversion.options.source)},
                                   {"to", conversion.options.profile.name()}}},
                                 {"totals", totals_json(totals(conversion))},
                                 {"files", files},
                                 {"statements", statements}};
  return manifest.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string findings_text(const Conversion& conversion) {
  ordered_json findings = ordered_json::array();
  const auto add = [&](const Diagnostic& finding, const std::string& object) {
    ordered_json row = finding_json(conversion, finding);
    row["file"] = conversion.sources.place(finding.span).file;
    row["object"] = object;
    findings.push_back(std::move(row));
  };
  for (const InputFile& file : conversion.files) {
    for (const Diagnostic& finding : file.findings)
      add(finding, {});
  }
  for (const Statement& statement : conversion.statements) {
    for (const Diagnostic& finding : statement.findings)
      add(finding, statement.translation.object);
  }
  return findings.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace talora::conversion
