// deploy: applies a converted folder to a target, in order, resumable.
#pragma once

#include "database/session.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace talora::conversion {

struct DeployProgress {
  std::size_t step = 0;
  std::size_t steps = 0;
  std::string path;
};

struct DeployOptions {
  bool dry_run = false;
  bool append = false;    // load into tables that hold rows
  bool truncate = false;  // empty them first
  std::function<void(const DeployProgress&)> progress;
};

struct DeployResult {
  std::size_t applied = 0;
  std::size_t skipped = 0;  // applied by an earlier run, unchanged since
  std::uint64_t rows = 0;
  std::vector<std::string> listed;  // dry run: what would be applied
  // Foreign keys that the loaded rows do not hold, each with one key: they are NOT VALID.
  std::vector<std::string> violations;
};

// Rows first, keys after them. When steps were applied the load is finished (Session::finish_load).
// Each file is one transaction together with its line in the state table (DeployState). A run that
// stopped is taken up again by running it once more. Where the server commits DDL by itself (MySQL)
// each statement of a file is noted as it is done: the next run goes on behind it, and the Failure
// says what stands and how to undo it. Throws Failure: a step the server refuses (environment, with
// the server's message, file and line), a target that already has tables of these names and no
// deploy state (answer_is_no), a step that changed since it was applied (answer_is_no), a table
// that is not empty (answer_is_no).
[[nodiscard]] DeployResult deploy(const std::filesystem::path& folder, database::Session& session,
                                  const DeployOptions& options);

}  // namespace talora::conversion
