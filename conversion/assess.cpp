// Facts of conversions to rows of an assessment.
#include "conversion/assess.hpp"

#include "conversion/assessed_objects.hpp"
#include "conversion/secrets.hpp"
#include "conversion/valid_text.hpp"
#include "model/failure.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace talora::conversion {

namespace {

using reports::AssessedFinding;
using reports::AssessedStatement;
using reports::SourcePlace;
using reports::StatementOnTarget;

SourcePlace place_of(const SourceSet& sources, const Span& span) {
  const Place place = sources.place(span);
  return {valid_text(place.file), place.line, place.column};
}

AssessedFinding assessed(const Conversion& conversion, const Diagnostic& finding) {
  return {&row(finding.id), valid_text(masked(message(finding))),
          place_of(conversion.sources, finding.span)};
}

reports::StatementOutcome outcome_of(translators::Outcome outcome) {
  switch (outcome) {
    case translators::Outcome::copied:
      return reports::StatementOutcome::copied;
    case translators::Outcome::translated:
      return reports::StatementOutcome::translated;
    case translators::Outcome::absorbed:
      return reports::StatementOutcome::absorbed;
    case translators::Outcome::held:
      break;
  }
  return reports::StatementOutcome::held;
}

// One rule stands for a whole table of functions: the function is what people look for.
std::string construct_of(const Conversion& conversion, const translators::AppliedRule& rule) {
  if (rule.rule.find("function") == std::string_view::npos) return {};
  const std::string_view text = conversion.sources.text(rule.span);
  std::string name;
  for (const char c : text.substr(0, text.find('('))) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) == 0 && c != '_' && c != '.' && c != '$' && c != '#' && c != '@') break;
    name += static_cast<char>(std::toupper(byte));
  }
  return name;
}

void add_units(const Conversion& conversion, const Statement& statement, StatementOnTarget& out) {
  std::uint32_t line = 1;
  for (const translators::TargetUnit& unit : statement.translation.units) {
    for (const translators::LineOrigin& origin : unit.origins) {
      out.lines.push_back({line + origin.line, conversion.sources.place(origin.span).line});
    }
    const std::string sql = valid_text(masked(unit.sql)) + ";\n";
    line += static_cast<std::uint32_t>(std::ranges::count(sql, '\n'));
    out.sql += sql;
  }
}

StatementOnTarget on_target(const Conversion& conversion, const Statement& statement) {
  StatementOnTarget out;
  out.outcome = outcome_of(statement.translation.outcome);
  out.finding_class = statement.finding_class();
  out.absorbed_reason = valid_text(statement.translation.absorbed_reason);
  add_units(conversion, statement, out);
  for (const Diagnostic& finding : statement.findings)
    out.findings.push_back(assessed(conversion, finding));
  for (const translators::AppliedRule& rule : statement.translation.rules) {
    out.rewrites.push_back({std::string(rule.rule), construct_of(conversion, rule),
                            conversion.sources.place(rule.span).line});
  }
  return out;
}

void add_files(const Conversion& conversion, reports::Assessment& out) {
  for (const InputFile& file : conversion.files) {
    reports::AssessedFile row{valid_text(file.path), file.lines, file.bytes, file.directives, {}};
    for (const Diagnostic& finding : file.findings)
      row.findings.push_back(assessed(conversion, finding));
    out.files.push_back(std::move(row));
  }
}

std::size_t file_index(const Conversion& conversion, std::uint32_t id) {
  for (std::size_t i = 0; i < conversion.files.size(); ++i) {
    if (conversion.files[i].id == id) return i;
  }
  return 0;
}

void add_statements(std::span<const std::unique_ptr<Conversion>> conversions,
                    reports::Assessment& out) {
  const Conversion& first = *conversions[0];
  for (std::size_t i = 0; i < first.statements.size(); ++i) {
    const Statement& statement = first.statements[i];
    AssessedStatement row;
    row.file = file_index(first, statement.file);
    row.place = place_of(first.sources, statement.span);
    row.kind = statement.translation.statement_kind;
    if (row.kind.empty()) row.kind = "unknown";
    row.text = valid_text(masked(first.sources.text(statement.span)));
    row.parsed = statement.parsed;
    row.is_data = statement.is_data;
    row.rows = statement.data_rows;
    for (const auto& conversion : conversions)
      row.targets.push_back(on_target(*conversion, conversion->statements[i]));
    out.statements.push_back(std::move(row));
  }
}

void add_rule_notes(reports::Assessment& out) {
  std::set<std::string> used;
  for (const AssessedStatement& statement : out.statements) {
    for (const StatementOnTarget& target : statement.targets) {
      for (const auto& rewrite : target.rewrites)
        used.insert(rewrite.rule);
    }
  }
  const auto notes = translators::rule_notes::embedded_texts();
  for (const std::string& rule : used) {
    out.rules.push_back({rule, std::string(find_embedded_text(notes, rule).value_or(""))});
  }
}

}  // namespace

reports::Assessment assess(std::span<const std::unique_ptr<Conversion>> conversions,
                           std::vector<std::string> sources) {
  reports::Assessment out;
  out.version = TALORA_VERSION;
  out.dialect = dialect_name(conversions[0]->options.source);
  for (const std::string& source : sources)
    out.sources.push_back(valid_text(source));
  for (const auto& conversion : conversions) {
    out.targets.push_back(conversion->options.profile.name());
    // Reading does not depend on the target; a file that changed between two runs would show here.
    if (conversion->statements.size() != conversions[0]->statements.size()) {
      throw Failure(ExitCode::environment, "the sources changed while they were read",
                    "Run it again when nothing writes to them.");
    }
  }
  add_files(*conversions[0], out);
  add_statements(conversions, out);
  add_objects(*conversions[0], out);
  add_rule_notes(out);
  return out;
}

}  // namespace talora::conversion
