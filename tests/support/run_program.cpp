// Child processes with their outputs in files: nothing can block on a full pipe.
#include "tests/support/run_program.hpp"

#include "model/failure.hpp"
#include "tests/support/repository.hpp"

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace fs = std::filesystem;

namespace talora::test {
namespace {

constexpr uid_t nobody = 65534;

struct Files {
  int input = -1, output = -1, messages = -1;
};

Files open_files(const fs::path& folder) {
  const auto open_one = [&](const char* name, int flags) {
    return open((folder / name).c_str(), flags | O_CLOEXEC, 0600);
  };
  return {open_one("input", O_RDONLY), open_one("output", O_WRONLY | O_CREAT),
          open_one("messages", O_WRONLY | O_CREAT)};
}

// In the child: only calls that are safe after fork.
[[noreturn]] void become(const Files& files, const char* folder, bool drop_rights,
                         char* const* arguments) {
  const bool ready = dup2(files.input, 0) == 0 && dup2(files.output, 1) == 1 &&
                     dup2(files.messages, 2) == 2 && chdir(folder) == 0;
  const bool identity =
      !drop_rights || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
  if (ready && identity) execv(arguments[0], arguments);
  _exit(127);
}

int status_of(pid_t pid) {
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
    continue;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

RunResult run_program(const std::vector<std::string>& command, const RunOptions& options) {
  const TemporaryFolder scratch;
  write_text(scratch.path() / "input", options.input);
  const Files files = open_files(scratch.path());
  const std::string folder = options.folder.empty() ? "/" : options.folder.string();
  std::vector<std::string> words = command;
  std::vector<char*> arguments;
  for (std::string& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const bool drop_rights = options.as_nobody && geteuid() == 0;
  const pid_t pid = fork();
  if (pid == 0) become(files, folder.c_str(), drop_rights, arguments.data());
  for (const int file : {files.input, files.output, files.messages})
    close(file);
  if (pid < 0) throw Failure(ExitCode::environment, "cannot fork", "try again");
  RunResult result;
  result.status = status_of(pid);
  result.output = read_text(scratch.path() / "output");
  result.messages = read_text(scratch.path() / "messages");
  return result;
}

RunResult run_talora(std::vector<std::string> arguments, const RunOptions& options) {
#ifdef TALORA_BINARY
  arguments.insert(arguments.begin(), TALORA_BINARY);
#else
  throw Failure(ExitCode::environment, "this build has no program talora", "build cli/");
#endif
  return run_program(arguments, options);
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "talora_test_XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    throw Failure(ExitCode::environment, "cannot make " + name, "see TMPDIR");
  }
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::file(const std::string& name, std::string_view text) const {
  write_text(path_ / name, text);
  return (path_ / name).string();
}

}  // namespace talora::test
