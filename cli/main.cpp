// talora: the command line. Parses, runs one command, turns a Failure into message and status.
#include "cli/command.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <exception>

namespace {

int run(int argc, char** argv) {
  CLI::App app("Talora takes Oracle and SQL Server systems to PostgreSQL and MySQL.", "talora");
  app.set_version_flag("--version", fmt::format("talora {}", TALORA_VERSION));
  app.require_subcommand(1);
  app.option_defaults()->always_capture_default();
  int status = 0;
  talora::cli::add_translate(app, status);
  talora::cli::add_convert(app, status);
  talora::cli::add_assess(app, status);
  talora::cli::add_check(app, status);
  talora::cli::add_deploy(app, status);
  talora::cli::add_migrate(app, status);
  talora::cli::add_doctor(app, status);
  // CLI11 alone would only say that a subcommand is missing.
  const auto named = [&](const CLI::App* command) { return command->get_name() == argv[1]; };
  if (argc > 1 && argv[1][0] != '-' && app.get_subcommands(named).empty()) {
    throw talora::Failure(talora::ExitCode::usage,
                          fmt::format("this version has no command '{}'", argv[1]),
                          "talora --help lists the commands.");
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? 0 : static_cast<int>(talora::ExitCode::usage);
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const talora::Failure& failure) {
    fmt::print(stderr, "talora: error: {}\n    {}\n", failure.what(), failure.hint());
    return static_cast<int>(failure.code());
  } catch (const std::exception& error) {
    fmt::print(
        stderr,
        "talora: error: a defect of Talora: {}\n    Report it with the command and its input.\n",
        error.what());
    return static_cast<int>(talora::ExitCode::environment);
  }
}
