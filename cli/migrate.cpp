// talora migrate: convert, deploy, load, validate in one go.
#include "conversion/migrate.hpp"

#include "cli/command.hpp"
#include "cli/convert_folder.hpp"
#include "conversion/deploy.hpp"
#include "conversion/files.hpp"
#include "conversion/layout.hpp"
#include "conversion/report.hpp"
#include "database/session.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <chrono>

namespace talora::cli {

namespace {

struct MigrateCommand {
  SourceOptions source;
  std::string target;
  std::string out = "talora-out";
  conversion::DeployOptions deploying;
};

// The server's own version decides the profile unless --to was given.
void choose_profile(MigrateCommand& command, const database::Session& session, bool to_given) {
  if (!to_given) command.source.to = session.profile().name();
}

std::string parity_json(const std::vector<validators::TableParity>& parity) {
  nlohmann::ordered_json tables = nlohmann::ordered_json::array();
  for (const auto& table : parity) {
    tables.push_back({{"table", table.table},
                      {"rows_source", table.rows_source},
                      {"rows_target", table.rows_target},
                      {"checksum_source", table.checksum_source},
                      {"checksum_target", table.checksum_target},
                      {"mode", table.mode},
                      {"note", table.note},
                      {"verdict", validators::verdict_name(table.verdict)}});
  }
  const nlohmann::ordered_json json = {
      {"verdict", validators::verdict_name(validators::overall(parity))}, {"tables", tables}};
  return json.dump(1) + "\n";
}

// Held, or not read at all: a file that is missing or no text.
bool any_held(const conversion::Conversion& conversion) {
  for (const auto& file : conversion.files) {
    if (worst_class(file.findings) == FindingClass::manual) return true;
  }
  for (const auto& statement : conversion.statements) {
    if (statement.translation.outcome == translators::Outcome::held) return true;
  }
  return false;
}

int run(MigrateCommand& command, bool to_given) {
  const auto start = std::chrono::steady_clock::now();
  const auto session = database::open_session(database::parse_url(command.target));
  choose_profile(command, *session, to_given);
  const ConvertedFolder folder = convert_to_folder(command.source, command.out);
  const conversion::Conversion& conversion = *folder.conversion;
  print_findings(conversion, command.source.quiet);
  const TargetFamily family = session->profile().family;
  const char* below = family == TargetFamily::mysql ? "mysql" : "postgres";
  const auto deployed =
      conversion::deploy(std::filesystem::path(command.out) / below, *session, command.deploying);
  const auto parity = conversion::validate_data(conversion, *session);
  const auto model = conversion::report_model(conversion, parity, "Talora migration");
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const std::filesystem::path out = command.out;
  conversion::write_file(out / "report.html", reports::html_report(model));
  conversion::write_file(out / "result.json", parity_json(parity));
  conversion::write_file(out / "run.json", run_facts(seconds, "migrate"));
  fmt::print("{}", reports::text_report(model));
  fmt::print("  deployed    {} steps, {} in place before, {} rows loaded\n", deployed.applied,
             deployed.skipped, deployed.rows);
  fmt::print("  seconds     {:.1f}\n  report      {}\n", seconds, (out / "report.html").string());
  const bool differs = validators::overall(parity) == validators::Verdict::different;
  const bool violated = print_violations(deployed);
  const bool no = differs || violated || any_held(conversion);
  return static_cast<int>(no ? ExitCode::answer_is_no
                             : threshold_status(conversion, command.source.fail_on));
}

}  // namespace

void add_migrate(CLI::App& app, int& status) {
  auto command = std::make_shared<MigrateCommand>();
  CLI::App* sub = app.add_subcommand("migrate", "convert, deploy, load, validate in one go");
  sub->add_option("SOURCE", command->source.sources, "files or folders")->required();
  add_source_options(*sub, command->source, "never");
  sub->add_option("--target", command->target,
                  "postgres://, mysql:// or mariadb://user@host:port/database")
      ->required();
  sub->add_option("-o,--output", command->out, "folder for the conversion and the report");
  sub->add_flag("--append", command->deploying.append, "load into tables that hold rows");
  sub->add_flag("--truncate", command->deploying.truncate, "empty tables before loading them");
  sub->callback([command, sub, &status] { status = run(*command, sub->count("--to") > 0); });
}

}  // namespace talora::cli
