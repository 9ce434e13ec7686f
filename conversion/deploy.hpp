// deploy: applies a converted folder to a target, in order, resumable.
#pragma once

#include "database/postgres_session.hpp"

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
};

// Each file is one transaction together with its line in talora.deployed. A run that stopped is
// taken up again by running it once more. Throws Failure: a step the server refuses (environment,
// with the server's message and the file), a target that already has objects of these names and no
// deploy state (answer_is_no), a step that changed since it was applied (answer_is_no), a table
// that is not empty (answer_is_no).
[[nodiscard]] DeployResult deploy(const std::filesystem::path& folder,
                                  database::PostgresSession& session, const DeployOptions& options);

}  // namespace talora::conversion
