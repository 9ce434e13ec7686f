// talora check: is this SQL valid for the target?
#include "conversion/check.hpp"

#include "cli/command.hpp"
#include "conversion/files.hpp"
#include "conversion/layout.hpp"
#include "database/session.hpp"

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

// A converted folder in its own order, any other by name.
void add_folder(const std::filesystem::path& folder, std::vector<std::string>& files) {
  const auto script = folder / "deploy.sql";
  if (std::filesystem::exists(script)) {
    for (const auto& step :
         conversion::read_deploy_script(conversion::read_file(script), script.string())) {
      if (step.kind == conversion::StepKind::file) files.push_back((folder / step.path).string());
    }
    return;
  }
  const auto first = static_cast<std::ptrdiff_t>(files.size());
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".sql")
      files.push_back(entry.path().string());
  }
  std::sort(files.begin() + first, files.end());
}

std::vector<conversion::CheckedFile> read_files(const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  for (const std::string& path : paths) {
    if (std::filesystem::is_directory(path)) {
      add_folder(path, names);
    } else {
      names.push_back(path);
    }
  }
  std::vector<conversion::CheckedFile> files;
  for (const std::string& name : names)
    files.push_back({name, conversion::read_file(name)});
  return files;
}

// The profile of --to. MySQL has no parser of its own outside of its server.
Profile checked_profile(const CheckCommand& command) {
  const auto profile = parse_profile(command.to);
  if (!profile) {
    throw Failure(ExitCode::usage,
                  fmt::format("--to {}: this target is not known or not built", command.to),
                  "Say for example postgres:15, mysql:9.7 or mariadb:10.11.");
  }
  if (profile->family == TargetFamily::mysql && command.server.empty()) {
    throw Failure(ExitCode::usage, fmt::format("--to {}: checked by a server only", command.to),
                  "Name one with --server mysql://user@host:port/database.");
  }
  return *profile;
}

int run(const CheckCommand& command) {
  const Profile profile = checked_profile(command);
  const bool offline = profile.family == TargetFamily::postgres;
  std::size_t statements = 0;
  std::vector<conversion::CheckFinding> findings;
  std::vector<conversion::CheckedFile> valid;
  for (auto& file : read_files(command.paths)) {
    const auto checked =
        offline ? conversion::check_text(file.path, file.text) : conversion::CheckedText{};
    statements += checked.statements;
    findings.insert(findings.end(), checked.findings.begin(), checked.findings.end());
    if (checked.findings.empty()) valid.push_back(std::move(file));
  }
  if (!command.server.empty()) {
    const auto session = database::open_session(database::parse_url(command.server));
    if (session->profile().family != profile.family) {
      throw Failure(
          ExitCode::usage,
          fmt::format("--server is {}, --to is {}", session->server_name(), profile.name()),
          "Name a server of the product that --to names.");
    }
    for (const auto& file : valid)
      statements += offline ? 0 : session->pieces(file.text).size();
    const auto on_server = conversion::check_on_server(valid, *session);
    findings.insert(findings.end(), on_server.begin(), on_server.end());
  }
  for (const auto& finding : findings) {
    fmt::print(stderr, "{}:{}:{}: error TAL-C0009 {}\n    {}\n", finding.file, finding.line,
               finding.column, finding.message, finding.advice);
  }
  fmt::print("{} statements checked for {}, {} not valid\n", statements, profile.name(),
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
                  "also create it on this server: PostgreSQL in a transaction rolled back, MySQL "
                  "in scratch databases");
  sub->add_option("--fail-on", command->fail_on,
                  "exit 1 when something is not valid: manual; or never");
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
