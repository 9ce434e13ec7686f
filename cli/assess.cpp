// talora assess: what would a migration take?
#include "conversion/assess.hpp"

#include "cli/assess_output.hpp"
#include "cli/command.hpp"
#include "conversion/files.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>

namespace talora::cli {

namespace {

struct AssessCommand {
  SourceOptions source;
  std::vector<std::string> to;
  std::string out;
  std::vector<std::string> formats;
  std::string effort;
};

struct Targets {
  std::vector<conversion::ConvertOptions> options;
  std::vector<reports::RefusedTarget> refused;
};

// The proven profile of each family; what convert refuses is left out by name, never silently.
Targets usual_targets(SourceOptions& source) {
  Targets targets;
  source.to = "postgres";
  targets.options.push_back(convert_options(source));
  source.from = dialect_name(targets.options[0].translate.source);
  source.to = "mysql";
  try {
    targets.options.push_back(convert_options(source));
  } catch (const Failure& failure) {
    targets.refused.push_back({parse_profile("mysql")->name(), failure.what()});
  }
  return targets;
}

Targets named_targets(SourceOptions& source, const std::vector<std::string>& names) {
  Targets targets;
  for (const std::string& name : names) {
    source.to = name;
    conversion::ConvertOptions options = convert_options(source);
    source.from = dialect_name(options.translate.source);
    const bool again = std::ranges::any_of(targets.options, [&](const auto& other) {
      return other.translate.profile.name() == options.translate.profile.name();
    });
    if (!again) targets.options.push_back(std::move(options));
  }
  return targets;
}

reports::EffortTable effort_table(const std::string& path) {
  reports::EffortTable table = reports::EffortTable::built_in();
  if (!path.empty()) table.overlay(conversion::read_file(path), path);
  return table;
}

void refuse_nothing(const conversion::Conversion& conversion,
                    const std::vector<std::string>& sources) {
  if (!conversion.files.empty()) return;
  throw Failure(
      ExitCode::usage,
      fmt::format("{}: no SQL script there, nothing to assess", fmt::join(sources, ", ")),
      "Name a script, or a folder that holds .sql, .pks, .pkb, .prc, .trg or .ddl files.");
}

int run(AssessCommand& command) {
  const auto start = std::chrono::steady_clock::now();
  const AssessOutput output(command.out, command.formats);
  const reports::EffortTable effort = effort_table(command.effort);
  Targets targets = command.to.empty() ? usual_targets(command.source)
                                       : named_targets(command.source, command.to);
  std::vector<std::unique_ptr<conversion::Conversion>> conversions;
  ExitCode status = ExitCode::done;
  for (const conversion::ConvertOptions& options : targets.options) {
    conversions.push_back(conversion::convert(options));
    refuse_nothing(*conversions.back(), command.source.sources);
    status = std::max(status, threshold_status(*conversions.back(), command.source.fail_on));
  }
  reports::Assessment assessment = conversion::assess(conversions, command.source.sources);
  assessment.refused = std::move(targets.refused);
  conversions.clear();
  output.write(assessment, effort, start);
  return static_cast<int>(status);
}

}  // namespace

void add_assess(CLI::App& app, int& status) {
  auto command = std::make_shared<AssessCommand>();
  CLI::App* sub = app.add_subcommand(
      "assess", "what would a migration take? inventory, findings, effort, both targets");
  sub->add_option("SOURCE", command->source.sources, "files, folders, or -")->required();
  sub->add_option("--to", command->to,
                  "target profile, several times for several (default: the proven PostgreSQL and "
                  "the proven MySQL)");
  add_reading_options(*sub, command->source, "never");
  sub->remove_option(sub->get_option("--quiet"));
  sub->add_option("-o,--output", command->out,
                  "folder to write: assessment.html, .json, .txt, guide.md, findings.csv, "
                  "objects.csv, run.json");
  sub->add_option("--format", command->formats,
                  "text, json, csv, md or html, several times for several (default: text, with -o "
                  "all)");
  sub->add_option("--effort", command->effort,
                  "minutes by finding, in place of the built-in ones (docs/assess.md)");
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
