// Options shared by the commands that read SQL.
#include "cli/command.hpp"
#include "conversion/held_files.hpp"
#include "conversion/manifest.hpp"
#include "conversion/source/guess_dialect.hpp"

#include <fmt/core.h>

#include <set>
#include <tuple>

namespace talora::cli {

using translators::Outcome;

void add_source_options(CLI::App& command, SourceOptions& options,
                        const std::string& default_threshold) {
  command.add_option("--to", options.to, "target profile, for example postgres:15");
  command.add_option("--autonomous", options.autonomous,
                     "autonomous transactions of Oracle: refuse, or dblink (PostgreSQL)");
  add_reading_options(command, options, default_threshold);
}

void add_reading_options(CLI::App& command, SourceOptions& options,
                         const std::string& default_threshold) {
  options.fail_on = default_threshold;
  command.add_option("--from", options.from,
                     "source dialect: oracle or sqlserver (guessed when absent)");
  command.add_option("--schema", options.schema, "schema where unqualified names live");
  command.add_option("--encoding", options.encoding,
                     "encoding of the input (found out when absent)");
  command.add_option("--entry", options.entry, "the script of a folder to begin with");
  command.add_option(
      "--fail-on", options.fail_on,
      "exit 1 when a finding is at least: conditional, approximate, manual; or never");
  command.add_flag("--quiet,-q", options.quiet, "no findings on standard error");
}

namespace {

FindingClass threshold(const std::string& word) {
  if (word == "conditional") return FindingClass::conditional;
  if (word == "approximate") return FindingClass::approximate;
  if (word == "manual") return FindingClass::manual;
  throw Failure(ExitCode::usage, fmt::format("--fail-on {}: no such class", word),
                "Say conditional, approximate, manual or never.");
}

SourceDialect source_dialect(const std::string& from, const std::vector<std::string>& sources) {
  if (from.empty()) {
    const SourceDialect guess = conversion::guess_dialect(sources);
    fmt::print(stderr, "talora: note: --from is not given; reading the input as {}\n",
               dialect_name(guess));
    return guess;
  }
  const auto dialect = parse_dialect(from);
  if (!dialect) {
    throw Failure(ExitCode::usage, fmt::format("--from {}: this source is not built", from),
                  "Say --from oracle or --from sqlserver.");
  }
  return *dialect;
}

}  // namespace

conversion::ConvertOptions convert_options(const SourceOptions& options) {
  conversion::ConvertOptions result;
  const auto profile = parse_profile(options.to);
  if (!profile) {
    throw Failure(
        ExitCode::usage, fmt::format("--to {}: this target is not known or not built", options.to),
        "Say for example postgres:15, aurora-postgres:15, mysql:8.0, mysql:9.7, mariadb:10.11.");
  }
  if (options.fail_on != "never") (void)threshold(options.fail_on);
  if (options.autonomous != "refuse" && options.autonomous != "dblink") {
    throw Failure(ExitCode::usage,
                  fmt::format("--autonomous {}: no such choice", options.autonomous),
                  "Say refuse or dblink.");
  }
  result.translate.autonomous_by_dblink = options.autonomous == "dblink";
  result.translate.profile = *profile;
  result.translate.source = source_dialect(options.from, options.sources);
  result.project.sources = options.sources;
  result.project.encoding = options.encoding;
  result.project.entry = options.entry;
  result.catalog_sources = options.catalog;
  result.default_schema = options.schema;
  return result;
}

ExitCode threshold_status(const conversion::Conversion& conversion, const std::string& fail_on) {
  if (fail_on == "never") return ExitCode::done;
  const FindingClass limit = threshold(fail_on);
  for (const auto& file : conversion.files) {
    if (!file.findings.empty() && worst_class(file.findings) >= limit)
      return ExitCode::answer_is_no;
  }
  for (const auto& statement : conversion.statements) {
    if (statement.finding_class() >= limit) return ExitCode::answer_is_no;
  }
  return ExitCode::done;
}

void print_findings(const conversion::Conversion& conversion, bool quiet) {
  if (quiet) return;
  std::set<std::string> printed;
  const auto print = [&](const Diagnostic& finding) {
    const std::string lines = conversion::finding_lines(conversion.sources, finding);
    if (printed.insert(lines).second) fmt::print(stderr, "{}", lines);
  };
  for (const auto& file : conversion.files) {
    for (const Diagnostic& finding : file.findings)
      print(finding);
  }
  for (const auto& statement : conversion.statements) {
    for (const Diagnostic& finding : statement.findings)
      print(finding);
  }
}

std::string summary(const conversion::Conversion& conversion) {
  const conversion::Totals sum = conversion::totals(conversion);
  std::string classes;
  for (const auto& [name, value] : sum.by_class)
    classes += fmt::format("{}{} {}", classes.empty() ? "" : ", ", value, name);
  return fmt::format(
      "{} statements: {} copied, {} translated, {} absorbed, {} held; {} unparsed; {} ({} "
      "directives, {} data rows)",
      sum.statements, sum.copied, sum.translated, sum.absorbed, sum.held, sum.unparsed, classes,
      sum.directives, sum.rows);
}

}  // namespace talora::cli
