// The ways to a password that Talora walks itself: a variable of the environment, a command.
#include "database/url.hpp"
#include "model/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace talora::database {
namespace {

std::string from_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value != nullptr) return value;
  throw Failure(ExitCode::usage, fmt::format("the variable {} (password_env) is not set", name),
                fmt::format("export {} before the command, or name another variable", name));
}

std::string first_line(std::string text) {
  text.resize(std::min(text.find('\n'), text.size()));
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

// The output is read to its end, not to its first line: a command that is still writing when the
// pipe closes would die of SIGPIPE and look failed.
std::string from_command(const std::string& command) {
  constexpr const char* hint = "run the command by hand: its first line of output is the password";
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) {
    throw Failure(ExitCode::environment, "the password_command cannot be started", hint);
  }
  std::string output;
  std::array<char, 4096> buffer{};
  std::size_t got = 0;
  while ((got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0) {
    output.append(buffer.data(), got);
  }
  if (pclose(pipe) != 0) {
    throw Failure(ExitCode::environment, "the password_command failed", hint);
  }
  std::string password = first_line(std::move(output));
  if (password.empty()) {
    throw Failure(ExitCode::environment, "the password_command printed no password", hint);
  }
  return password;
}

}  // namespace

std::optional<std::string> find_password(const Url& url) {
  if (url.password_env && url.password_command) {
    throw Failure(ExitCode::usage, "both password_env and password_command are named",
                  "keep one of the two");
  }
  if (url.password_env) return from_variable(*url.password_env);
  if (url.password_command) return from_command(*url.password_command);
  return std::nullopt;
}

}  // namespace talora::database
