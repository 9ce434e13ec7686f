// A private MySQL or MariaDB server: data folder copied, started as a child process, stopped by its
// pid.
#include "tests/support/private_mysql.hpp"

#include "model/failure.hpp"
#include "tests/support/child_process.hpp"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <sstream>
#include <thread>
#include <vector>

namespace talora::test {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& message) {
  throw Failure(ExitCode::environment, message,
                "see tests/support/mysql_home.sh; or set TALORA_TEST_MYSQL_URL and "
                "TALORA_TEST_MARIADB_URL");
}

// What mysql_home.sh prints: version, command up to its options, template data folder, user.
struct Home {
  std::string version, command, template_data, user;
};

Home read_home(MysqlProduct product) {
  const std::string script =
      fmt::format("'{}/tests/support/mysql_home.sh' {} 2>&1", TALORA_SOURCE_DIR, name_of(product));
  std::FILE* pipe = popen(script.c_str(), "r");
  if (pipe == nullptr) fail("mysql_home.sh cannot be started");
  std::string output;
  char buffer[4096];
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe))
    output.append(buffer, got);
  if (pclose(pipe) != 0) fail(output.substr(0, output.find_last_not_of('\n') + 1));
  std::istringstream lines(output);
  Home home;
  std::getline(lines, home.version);
  std::getline(lines, home.command);
  std::getline(lines, home.template_data);
  std::getline(lines, home.user);
  return home;
}

fs::path new_folder() {
  const char* given = std::getenv("TALORA_SERVER_DIR");
  std::string pattern = (fs::path(given ? given : "/var/tmp") / "talora-my-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) fail("cannot create " + pattern);
  hand_to_server_user(pattern);
  return pattern;
}

std::vector<std::string> words(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> out;
  for (std::string word; in >> word;)
    out.push_back(word);
  return out;
}

}  // namespace

std::string name_of(MysqlProduct product) {
  return product == MysqlProduct::mysql ? "mysql" : "mariadb";
}

PrivateMysql::PrivateMysql(PrivateMysqlOptions options) : options_(options) {
  const Home home = read_home(options.product);
  folder_ = new_folder();
  try {
    run_as_server_user({"/bin/cp", "-a", home.template_data, (folder_ / "data").string()},
                       folder_ / "copy.log");
    if (options.tls) make_certificate();
    start(home.command);
  } catch (...) {
    stop();
    throw;
  }
}

PrivateMysql::~PrivateMysql() {
  stop();
}

void PrivateMysql::make_certificate() const {
  run_as_server_user({"/usr/bin/openssl", "req", "-new", "-x509", "-days", "30", "-nodes", "-subj",
                      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-out",
                      certificate().string(), "-keyout", (folder_ / "server.key").string()},
                     folder_ / "openssl.log");
}

void PrivateMysql::start(const std::string& programs) {
  using namespace std::chrono_literals;
  // Another program may take the port between the search and the start: then try the next.
  for (int attempt = 0; attempt < 5; ++attempt) {
    port_ = free_port();
    std::vector<std::string> command = words(programs);
    const std::string at = folder_.string();
    for (std::string option : {"--datadir=" + at + "/data", std::string("--bind-address=127.0.0.1"),
                               fmt::format("--port={}", port_), "--socket=" + at + "/sock",
                               "--pid-file=" + at + "/pid", "--log-error=" + at + "/server.log",
                               std::string("--local-infile=ON"), std::string("--skip-log-bin")}) {
      command.push_back(std::move(option));
    }
    if (options_.tls) {
      command.push_back("--ssl-ca=" + certificate().string());
      command.push_back("--ssl-cert=" + certificate().string());
      command.push_back("--ssl-key=" + (folder_ / "server.key").string());
    } else if (options_.product == MysqlProduct::mysql) {
      command.emplace_back("--tls-version=");  // MySQL would make certificates and use them
    }
    pid_ = start_as_server_user(command, folder_ / "start.log");
    for (int wait = 0; wait < 1500 && is_running(pid_); ++wait) {
      try {
        database::MysqlSession::open(url());
        return;
      } catch (const Failure&) {
        std::this_thread::sleep_for(20ms);
      }
    }
    stop_process(pid_, SIGKILL);
    pid_ = -1;
  }
  fail("the private server did not start:\n" + text_of_file(folder_ / "server.log") +
       text_of_file(folder_ / "start.log"));
}

void PrivateMysql::stop() noexcept {
  // Nothing in these data is worth an orderly end.
  if (pid_ > 0) stop_process(pid_, SIGKILL);
  pid_ = -1;
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string PrivateMysql::url(const std::string& database) const {
  return fmt::format("{}://root@127.0.0.1:{}/{}?sslmode=disable", name_of(options_.product), port_,
                     database);
}

}  // namespace talora::test
