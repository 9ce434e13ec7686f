// Child processes under the server's user, with fork and exec: no shell, no quoting.
#include "tests/support/child_process.hpp"

#include "model/failure.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace talora::test {
namespace {

[[noreturn]] void fail(const std::string& message) {
  throw Failure(ExitCode::environment, message, "see the messages of the test server");
}

// The user to become, or null to stay the own one.
const passwd* server_user() {
  if (geteuid() != 0) return nullptr;
  const passwd* user = getpwnam("postgres");
  if (user == nullptr) fail("there is no user postgres to run a server as");
  return user;
}

// In the child, before exec: only calls that are safe after fork. The wish for a signal at the
// parent's end must come after the change of user, which clears it.
[[noreturn]] void become(const passwd* user, pid_t parent, int log, char* const* arguments) {
  const int input = open("/dev/null", O_RDONLY);
  const bool files = dup2(input, 0) == 0 && dup2(log, 1) == 1 && dup2(log, 2) == 2;
  const bool identity = user == nullptr || (setgroups(0, nullptr) == 0 &&
                                            setgid(user->pw_gid) == 0 && setuid(user->pw_uid) == 0);
  const bool tied = prctl(PR_SET_PDEATHSIG, SIGQUIT) == 0 && getppid() == parent;
  if (files && identity && tied && chdir("/") == 0) execv(arguments[0], arguments);
  _exit(127);
}

}  // namespace

pid_t start_as_server_user(const std::vector<std::string>& command,
                           const std::filesystem::path& log) {
  std::vector<std::string> copy = command;
  std::vector<char*> arguments;
  for (std::string& word : copy)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const passwd* user = server_user();
  const int file = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (file < 0) fail("cannot write " + log.string());
  const pid_t parent = getpid();
  const pid_t pid = fork();
  if (pid == 0) become(user, parent, file, arguments.data());
  close(file);
  if (pid < 0) fail("cannot start " + command.front());
  return pid;
}

void run_as_server_user(const std::vector<std::string>& command, const std::filesystem::path& log) {
  const pid_t pid = start_as_server_user(command, log);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
    continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fail(command.front() + " failed:\n" + text_of_file(log));
  }
}

void hand_to_server_user(const std::filesystem::path& path) {
  const passwd* user = server_user();
  if (user != nullptr && chown(path.c_str(), user->pw_uid, user->pw_gid) != 0) {
    fail("cannot change the owner of " + path.string());
  }
}

bool is_running(pid_t pid) {
  return waitpid(pid, nullptr, WNOHANG) == 0;
}

void stop_process(pid_t pid, int signal) noexcept {
  if (kill(pid, signal) != 0) return;
  for (int wait = 0; wait < 1000; ++wait) {
    if (!is_running(pid)) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  kill(pid, SIGKILL);
  waitpid(pid, nullptr, 0);
}

int free_port() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const bool bound = bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                     getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  close(listener);
  if (!bound) fail("no free port on 127.0.0.1");
  return ntohs(address.sin_port);
}

std::string text_of_file(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

}  // namespace talora::test
