// talora convert: a project to a deployable folder.
#include "cli/command.hpp"
#include "cli/convert_folder.hpp"
#include "conversion/layout.hpp"
#include "conversion/output_folder.hpp"
#include "conversion/report.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <ctime>

namespace talora::cli {

std::string run_facts(double seconds, const std::string& command) {
  const std::time_t now = std::time(nullptr);
  char text[32] = {};
  std::tm parts{};
  gmtime_r(&now, &parts);
  (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  const nlohmann::ordered_json json = {
      {"command", command}, {"finished", text}, {"seconds", seconds}};
  return json.dump(1) + "\n";
}

ConvertedFolder convert_to_folder(const SourceOptions& source, const std::string& out) {
  const auto start = std::chrono::steady_clock::now();
  ConvertedFolder result;
  result.conversion = conversion::convert(convert_options(source));
  conversion::Layout layout = conversion::lay_out(*result.conversion);
  const auto model = conversion::report_model(*result.conversion, {}, "Talora conversion");
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const auto written =
      conversion::write_output(*result.conversion, layout, out, reports::html_report(model),
                               run_facts(result.seconds, "convert"));
  for (const std::string& file : written.overrides) {
    fmt::print(stderr, "talora: note: {}/overrides replaces {}\n", out, file);
  }
  return result;
}

namespace {

struct ConvertCommand {
  SourceOptions source;
  std::string out;
};

int run(const ConvertCommand& command) {
  const ConvertedFolder result = convert_to_folder(command.source, command.out);
  print_findings(*result.conversion, command.source.quiet);
  fmt::print("{}\n", summary(*result.conversion));
  fmt::print("written to {} in {:.1f} s\n", command.out, result.seconds);
  return static_cast<int>(threshold_status(*result.conversion, command.source.fail_on));
}

}  // namespace

void add_convert(CLI::App& app, int& status) {
  auto command = std::make_shared<ConvertCommand>();
  CLI::App* sub =
      app.add_subcommand("convert", "objects and scripts to a deployable folder, manifest, report");
  sub->add_option("SOURCE", command->source.sources, "files, folders, or -")->required();
  add_source_options(*sub, command->source, "never");
  sub->add_option("-o,--output", command->out, "folder to write")->required();
  sub->callback([command, &status] { status = run(*command); });
}

}  // namespace talora::cli
