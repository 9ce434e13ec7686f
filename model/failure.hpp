// Failure: what stops a command. The one exception type; caught once, in main.
#pragma once

#include <stdexcept>
#include <string>

namespace talora {

// The documented exit statuses of every command.
enum class ExitCode : int {
  done = 0,
  answer_is_no = 1,
  usage = 2,
  environment = 3,
  interrupted = 130,
};

// `what()` says what, where and why; `hint()` what to do next. Facts about the user's SQL are
// diagnostics, never a Failure.
class Failure : public std::runtime_error {
 public:
  Failure(ExitCode code, const std::string& message, std::string hint)
      : std::runtime_error(message),
        code_(code),
        hint_(std::move(hint)) {}

  [[nodiscard]] ExitCode code() const { return code_; }

  [[nodiscard]] const std::string& hint() const { return hint_; }

 private:
  ExitCode code_;
  std::string hint_;
};

}  // namespace talora
