// talora check: is this SQL valid for the target?
#include "conversion/check.hpp"

#include "cli/command.hpp"
#include "conversion/files.hpp"
#include "database/postgres_session.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace talora::cli {

namespace {

struct CheckCommand {
  std::vector<std::string> paths;
  std::string to = "postgres";
  std::string server;
  std::string fail_on = "manual";
};

std::vector<std::string> sql_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file() && entry.path().extension() == ".sql")
        files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

int run(const CheckCommand& command) {
  const auto profile = parse_profile(command.to);
  if (!profile || profile->family != TargetFamily::postgres) {
    throw Failure(ExitCode::usage,
                  fmt::format("--to {}: this target cannot be checked", command.to),
                  "Say postgres:13 … postgres:17; MySQL is not built.");
  }
  std::size_t statements = 0;
  std::vector<conversion::CheckFinding> findings;
  for (const std::string& file : sql_files(command.paths)) {
    const auto checked = conversion::check_text(file, conversion::read_file(file));
    statements += checked.statements;
    findings.insert(findings.end(), checked.findings.begin(), checked.findings.end());
    if (!command.server.empty() && checked.findings.empty()) {
      auto session = database::PostgresSession::open(command.server);
      const auto on_server =
          conversion::check_on_server(file, conversion::read_file(file), session);
      findings.insert(findings.end(), on_server.begin(), on_server.end());
    }
  }
  for (const auto& finding : findings) {
    fmt::print(stderr, "{}:{}:{}: error TAL-C0009 {}\n    {}\n", finding.file, finding.line,
               finding.column, finding.message, finding.advice);
  }
  fmt::print("{} statements checked for {}, {} not valid\n", statements, profile->name(),
             findings.size());
  const bool no = !findings.empty() && command.fail_on != "never";
  return static_cast<int>(no ? ExitCode::answer_is_no : ExitCode::done);
}

}  // namespace

void add_check(CLI::App& app, int& status) {
  auto command = std::make_shared<CheckCommand>();
  CLI::App* sub = app.add_subcommand("check", "is this SQL valid for the target?");
  sub->add_option("PATH", command->paths, "SQL files or folders")->required();
  sub->add_option("--to", command->to, "target profile, for example postgres:15");
  sub->add_option("--server", command->server,
                  "also create it on this server, in a transaction rolled back");
  sub->add_option("--fail-on", command->fail_on,
                  "exit 1 when something is not valid: manual; or never");
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
