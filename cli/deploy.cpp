// talora deploy: applies a converted folder.
#include "conversion/deploy.hpp"

#include "cli/command.hpp"
#include "database/session.hpp"

#include <fmt/core.h>

#include <filesystem>

namespace talora::cli {

namespace {

struct DeployCommand {
  std::string folder;
  std::string target;
  conversion::DeployOptions options;
};

int run(const DeployCommand& command) {
  const auto session = database::open_session(database::parse_url(command.target));
  const bool mysql = session->profile().family == TargetFamily::mysql;
  const char* below = mysql ? "mysql" : "postgres";
  const std::filesystem::path folder = std::filesystem::path(command.folder) / below;
  if (!std::filesystem::is_directory(folder)) {
    throw Failure(ExitCode::usage,
                  fmt::format("{} is no folder converted for {} (it has no {}/)", command.folder,
                              session->server_name(), below),
                  "Name the folder that `talora convert --to ... -o` wrote for this product.");
  }
  const auto result = conversion::deploy(folder, *session, command.options);
  if (command.options.dry_run) {
    for (const std::string& path : result.listed)
      fmt::print("{}\n", path);
    return 0;
  }
  fmt::print("{} steps applied, {} in place before, {} rows loaded\n", result.applied,
             result.skipped, result.rows);
  return print_violations(result) ? static_cast<int>(ExitCode::answer_is_no) : 0;
}

}  // namespace

bool print_violations(const conversion::DeployResult& result) {
  for (const std::string& violation : result.violations)
    fmt::print(stderr, "{}\n    Mend the rows, then ALTER TABLE ... VALIDATE CONSTRAINT.\n",
               violation);
  return !result.violations.empty();
}

void add_deploy(CLI::App& app, int& status) {
  auto command = std::make_shared<DeployCommand>();
  CLI::App* sub = app.add_subcommand(
      "deploy", "apply a converted folder: ordered, a transaction a step, resumable");
  sub->add_option("OUT", command->folder, "folder written by convert")->required();
  sub->add_option("--target", command->target,
                  "postgres://, mysql:// or mariadb://user@host:port/database")
      ->required();
  sub->add_flag("--dry-run", command->options.dry_run, "list the steps, change nothing");
  sub->add_flag("--append", command->options.append, "load into tables that hold rows");
  sub->add_flag("--truncate", command->options.truncate, "empty tables before loading them");
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
