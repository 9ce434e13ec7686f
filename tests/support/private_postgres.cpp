// A private PostgreSQL cluster: created, started as a child process, stopped by its pid.
#include "tests/support/private_postgres.hpp"

#include "model/failure.hpp"
#include "tests/support/child_process.hpp"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

namespace talora::test {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& message) {
  throw Failure(ExitCode::environment, message,
                "install postgresql-15, or set TALORA_TEST_POSTGRES_URL or TALORA_POSTGRES_BIN");
}

fs::path programs() {
  if (const char* given = std::getenv("TALORA_POSTGRES_BIN")) return given;
  const fs::path root = "/usr/lib/postgresql";
  std::vector<std::pair<int, fs::path>> found;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(root, none)) {
    const fs::path bin = entry.path() / "bin";
    if (fs::exists(bin / "postgres")) {
      found.emplace_back(std::atoi(entry.path().filename().c_str()), bin);
    }
  }
  if (found.empty()) fail("no PostgreSQL server is installed");
  return std::ranges::max_element(found)->second;
}

fs::path new_folder() {
  const char* given = std::getenv("TALORA_SERVER_DIR");
  std::string pattern = (fs::path(given ? given : "/var/tmp") / "talora-pg-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) fail("cannot create " + pattern);
  hand_to_server_user(pattern);
  return pattern;
}

constexpr const char* settings = R"(
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
wal_level = logical
max_replication_slots = 8
max_wal_senders = 8
fsync = off
full_page_writes = off
shared_buffers = 128MB
max_wal_size = 2GB
timezone = 'UTC'
)";

constexpr const char* admission = R"(host all talora_password 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
host replication all 127.0.0.1/32 trust
)";

}  // namespace

PrivatePostgres::PrivatePostgres(PrivatePostgresOptions options) : folder_(new_folder()) {
  try {
    create_cluster(options.tls);
    start();
  } catch (...) {
    stop();
    throw;
  }
}

PrivatePostgres::~PrivatePostgres() {
  stop();
}

void PrivatePostgres::create_cluster(bool tls) const {
  const fs::path data = folder_ / "data";
  run_as_server_user({(programs() / "initdb").string(), "-D", data.string(), "-U", "postgres", "-A",
                      "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"},
                     folder_ / "initdb.log");
  std::ofstream(data / "postgresql.conf", std::ios::app) << settings;
  std::ofstream(data / "pg_hba.conf", std::ios::trunc) << admission;
  if (!tls) return;
  run_as_server_user({"/usr/bin/openssl", "req", "-new", "-x509", "-days", "30", "-nodes", "-subj",
                      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-out",
                      certificate().string(), "-keyout", (folder_ / "server.key").string()},
                     folder_ / "openssl.log");
  std::ofstream(data / "postgresql.conf", std::ios::app)
      << fmt::format("ssl = on\nssl_cert_file = '{}'\nssl_key_file = '{}'\n",
                     certificate().string(), (folder_ / "server.key").string());
}

void PrivatePostgres::start() {
  using namespace std::chrono_literals;
  // Another program may take the port between the search and the start: then try the next.
  for (int attempt = 0; attempt < 5; ++attempt) {
    port_ = free_port();
    pid_ = start_as_server_user({(programs() / "postgres").string(), "-D",
                                 (folder_ / "data").string(), "-p", std::to_string(port_)},
                                folder_ / "server.log");
    for (int wait = 0; wait < 1500 && is_running(pid_); ++wait) {
      try {
        database::PostgresSession::open(url());
        return;
      } catch (const Failure&) {
        std::this_thread::sleep_for(20ms);
      }
    }
    stop_process(pid_, SIGQUIT);
    pid_ = -1;
  }
  fail("the private PostgreSQL server did not start:\n" + text_of_file(folder_ / "server.log"));
}

void PrivatePostgres::stop() noexcept {
  // SIGQUIT is the immediate shutdown: nothing in these data is worth a checkpoint.
  if (pid_ > 0) stop_process(pid_, SIGQUIT);
  pid_ = -1;
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string PrivatePostgres::url(const std::string& database) const {
  return fmt::format("postgres://postgres@127.0.0.1:{}/{}?sslmode=disable", port_, database);
}

}  // namespace talora::test
