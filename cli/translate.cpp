// talora translate: a stream of source SQL to target SQL, in input order.
#include "cli/command.hpp"
#include "conversion/files.hpp"
#include "conversion/held_files.hpp"
#include "conversion/manifest.hpp"
#include "translators/runtime/runtime.hpp"
#include "translators/target.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace talora::cli {

namespace {

struct TranslateCommand {
  SourceOptions source;
  std::string format = "text";
  std::string runtime_out;
  bool with_runtime = false;
};

std::string runtime_text(const conversion::Conversion& conversion) {
  std::set<std::string, std::less<>> used;
  for (const auto& statement : conversion.statements) {
    used.insert(statement.translation.helpers.begin(), statement.translation.helpers.end());
  }
  if (used.empty()) return {};
  std::string text = "CREATE SCHEMA IF NOT EXISTS talora;\n";
  const auto& target = translators::target_of(conversion.options.profile.family);
  for (const auto& helper : translators::runtime_closure(target.runtime(), used))
    text += helper.text;
  return text;
}

void print_statements(const conversion::Conversion& conversion) {
  for (const auto& statement : conversion.statements) {
    if (statement.translation.outcome == translators::Outcome::held) {
      fmt::print("{}", conversion::held_comment(conversion, statement));
      continue;
    }
    for (const auto& unit : statement.translation.units)
      fmt::print("{};\n", unit.sql);
  }
}

int run(TranslateCommand& command) {
  if (command.format != "text" && command.format != "json") {
    throw Failure(ExitCode::usage,
                  fmt::format("--format {}: translate writes text or json", command.format),
                  "Say --format text or --format json.");
  }
  if (command.source.sources.empty()) command.source.sources.push_back("-");
  conversion::ConvertOptions options = convert_options(command.source);
  options.fold_data = false;
  const auto conversion = conversion::convert(options);
  print_findings(*conversion, command.source.quiet);
  const std::string runtime = runtime_text(*conversion);
  if (!command.runtime_out.empty()) conversion::write_file(command.runtime_out, runtime);
  if (command.format == "json") {
    for (std::size_t i = 0; i < conversion->statements.size(); ++i) {
      fmt::print("{}\n",
                 conversion::statement_json(*conversion, i)
                     .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    }
  } else {
    if (command.with_runtime) fmt::print("{}", runtime);
    print_statements(*conversion);
  }
  return static_cast<int>(threshold_status(*conversion, command.source.fail_on));
}

}  // namespace

void add_translate(CLI::App& app, int& status) {
  auto command = std::make_shared<TranslateCommand>();
  CLI::App* sub = app.add_subcommand("translate", "source SQL in, target SQL out, in input order");
  sub->add_option("FILE", command->source.sources, "script to read; - or nothing: standard input");
  add_source_options(*sub, command->source, "never");
  sub->add_option("--catalog", command->source.catalog,
                  "DDL files or folders that give names and types");
  sub->add_option("--format", command->format, "text, or json: one object a line");
  sub->add_option("--runtime-out", command->runtime_out,
                  "file for the runtime helpers the result calls");
  sub->add_flag("--with-runtime", command->with_runtime, "print the runtime helpers first");
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
