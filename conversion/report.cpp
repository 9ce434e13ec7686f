// Conversion facts to report rows.
#include "conversion/report.hpp"

#include "conversion/created_object.hpp"
#include "conversion/manifest.hpp"

#include <fmt/format.h>

#include <map>

namespace talora::conversion {

namespace {

std::string place_text(const SourceSet& sources, const Span& span) {
  const Place place = sources.place(span);
  return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

void add_findings(const Conversion& conversion, reports::ReportModel& model) {
  std::map<std::string, reports::FindingRow> rows;
  const auto add = [&](const Diagnostic& finding) {
    const DiagnosticRow& facts = row(finding.id);
    auto [found, is_new] = rows.try_emplace(std::string(facts.code));
    if (is_new) {
      found->second = {std::string(facts.code),
                       std::string(class_name(facts.finding_class)),
                       message(finding),
                       std::string(facts.advice),
                       0,
                       place_text(conversion.sources, finding.span)};
    }
    ++found->second.count;
  };
  for (const InputFile& file : conversion.files) {
    for (const Diagnostic& finding : file.findings)
      add(finding);
  }
  for (const Statement& statement : conversion.statements) {
    for (const Diagnostic& finding : statement.findings)
      add(finding);
  }
  for (auto& [code, finding] : rows)
    model.findings.push_back(std::move(finding));
}

// What no parser took is named as its first words say.
std::string held_name(const Conversion& conversion, const Statement& statement) {
  if (!statement.translation.object.empty()) return statement.translation.object;
  const auto head = created_object(conversion.sources.text(statement.span));
  if (!head) return {};
  return fold_oracle(head->schema.empty() ? head->name : head->schema + "." + head->name, false);
}

void add_held(const Conversion& conversion, reports::ReportModel& model) {
  for (const Statement& statement : conversion.statements) {
    if (statement.translation.outcome != translators::Outcome::held) continue;
    std::string reason;
    for (const Diagnostic& finding : statement.findings) {
      if (row(finding.id).finding_class != FindingClass::manual) continue;
      if (!reason.empty()) reason += "; ";
      reason += fmt::format("{} {}", row(finding.id).code, message(finding));
    }
    model.held.push_back(
        {held_name(conversion, statement), place_text(conversion.sources, statement.span), reason});
  }
}

}  // namespace

reports::ReportModel report_model(const Conversion& conversion,
                                  const std::vector<validators::TableParity>& parity,
                                  const std::string& title) {
  reports::ReportModel model;
  model.title = title;
  model.target = conversion.options.profile.name();
  const Totals sum = totals(conversion);
  model.totals = {
      {"statements", sum.statements}, {"copied", sum.copied}, {"translated", sum.translated},
      {"absorbed", sum.absorbed},     {"held", sum.held},     {"unparsed", sum.unparsed},
      {"directives", sum.directives}, {"data rows", sum.rows}};
  for (const auto& [name, value] : sum.by_class)
    model.by_class.push_back({name, value});
  for (const auto& [name, value] : sum.by_kind)
    model.by_kind.push_back({name, value});
  for (const InputFile& file : conversion.files) {
    const Totals own = totals_of_file(conversion, file);
    model.files.push_back({file.path, own.statements, own.held, own.unparsed, own.rows});
  }
  add_findings(conversion, model);
  add_held(conversion, model);
  for (const auto& table : parity) {
    model.parity.push_back(
        {table.table, table.mode, std::string(validators::verdict_name(table.verdict)), table.note,
         table.rows_source, table.rows_target, table.checksum_source, table.checksum_target});
  }
  if (!parity.empty()) model.verdict = validators::verdict_name(validators::overall(parity));
  return model;
}

}  // namespace talora::conversion
