// What every command file offers to main, and the options they share.
#pragma once

#include "conversion/convert.hpp"
#include "conversion/deploy.hpp"
#include "model/failure.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace talora::cli {

// Options of commands that read SQL.
struct SourceOptions {
  std::vector<std::string> sources;
  std::string from;
  std::string to = "postgres";
  std::string schema;
  std::string encoding;
  std::string entry;
  std::vector<std::string> catalog;
  std::string autonomous = "refuse";
  std::string fail_on = "never";
  bool quiet = false;
};

// Adds them to a subcommand; `default_threshold` is the command's --fail-on.
void add_source_options(CLI::App& command, SourceOptions& options,
                        const std::string& default_threshold);

// The same without --to, for a command with several targets.
void add_reading_options(CLI::App& command, SourceOptions& options,
                         const std::string& default_threshold);

// Checks names (--from, --to, --fail-on) and fills the pipeline's options. Throws Failure (usage).
[[nodiscard]] conversion::ConvertOptions convert_options(const SourceOptions& options);

// done, or answer_is_no when a finding (or held statement) reaches the threshold.
[[nodiscard]] ExitCode threshold_status(const conversion::Conversion& conversion,
                                        const std::string& fail_on);

// Prints every finding to standard error, at most once per place.
void print_findings(const conversion::Conversion& conversion, bool quiet);

// The one-line summary: statements by outcome and class.
[[nodiscard]] std::string summary(const conversion::Conversion& conversion);

// Prints the foreign keys that the rows do not hold to standard error; true when there are any.
bool print_violations(const conversion::DeployResult& result);

// Each returns the exit status of its subcommand through `status` when parsed.
void add_translate(CLI::App& app, int& status);
void add_convert(CLI::App& app, int& status);
void add_assess(CLI::App& app, int& status);
void add_check(CLI::App& app, int& status);
void add_deploy(CLI::App& app, int& status);
void add_migrate(CLI::App& app, int& status);
void add_doctor(CLI::App& app, int& status);

}  // namespace talora::cli
