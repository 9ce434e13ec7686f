// Runs a program as a user would: arguments in, exit status and both outputs back.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace talora::test {

struct RunResult {
  int status = -1;       // exit status; 128 + signal when a signal ended it
  std::string output;    // standard output
  std::string messages;  // standard error

  [[nodiscard]] bool says(std::string_view text) const {
    return messages.find(text) != std::string::npos;
  }
};

struct RunOptions {
  std::string input;             // standard input
  std::filesystem::path folder;  // working directory; empty: the temporary folder's
  bool as_nobody = false;        // when started as root: as a user without rights
};

// Runs `command` (its first word is the program's path) to its end. No shell.
[[nodiscard]] RunResult run_program(const std::vector<std::string>& command,
                                    const RunOptions& options = {});

// The program `talora` of this build with these arguments.
[[nodiscard]] RunResult run_talora(std::vector<std::string> arguments,
                                   const RunOptions& options = {});

// A new folder below the system's folder for temporary files, removed at the end of the scope.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  // Writes a file below it and returns its path.
  std::string file(const std::string& name, std::string_view text) const;

 private:
  std::filesystem::path path_;
};

}  // namespace talora::test
