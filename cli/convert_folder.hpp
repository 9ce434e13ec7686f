// The common part of convert and migrate.
#pragma once

#include "cli/command.hpp"

#include <memory>
#include <string>

namespace talora::cli {

struct ConvertedFolder {
  std::unique_ptr<conversion::Conversion> conversion;
  double seconds = 0;
};

// Runs the pipeline and writes `out`.
[[nodiscard]] ConvertedFolder convert_to_folder(const SourceOptions& source,
                                                const std::string& out);

// run.json: what varies between runs.
[[nodiscard]] std::string run_facts(double seconds, const std::string& command);

}  // namespace talora::cli
