// What to do when a PostgreSQL server cannot be reached: hints by the cause that the driver names.
#include "database/postgres_connection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace talora::database {
namespace {

struct Cause {
  std::string_view words;  // in the driver's or the server's message
  const char* hint;
};

// The driver gives no code for these, only English words (its own are not translated unless the
// program calls setlocale, which Talora does not; a server's may be, then the general hint stands).
// The first that fits counts.
constexpr std::array causes = std::to_array<Cause>({
    {"server does not support SSL",
     "switch TLS on at the server; to send everything unprotected, sslmode=disable must be written "
     "out in the URL"},
    {"root certificate file",
     "name the certificate authority of the server by sslrootcert=FILE in the URL"},
    {"certificate verify failed",
     "name the certificate authority of the server by sslrootcert=FILE in the URL"},
    {"does not match host name", "connect by the name that the server's certificate carries"},
    {"Connection refused", "no server listens there: check host and port, and that it is started"},
    {"could not translate host name", "check the spelling of the host and the name service"},
    {"timeout expired", "check host, port and firewall; connect_timeout=SECONDS waits longer"},
    {"No such file or directory", "no server listens in that socket folder: check host and port"},
    {"no password supplied",
     "hand it over by ?password_env=NAME, ~/.pgpass or ?password_command=COMMAND"},
    {"password authentication failed",
     "check user and password (password_env, ~/.pgpass, password_command)"},
    {"does not exist", "check the spelling of database and user, or create what is missing"},
    {"no pg_hba.conf entry", "the server does not admit this client: see its pg_hba.conf"},
    {"too many clients", "the server is full: raise max_connections or lower --jobs"},
    {"remaining connection slots", "the server is full: raise max_connections or lower --jobs"},
    {"starting up", "the server is starting: try again in a moment"},
});

std::string one_line(std::string text) {
  text.resize(text.find_last_not_of(" \n") + 1);
  std::ranges::replace(text, '\n', ' ');
  return text;
}

}  // namespace

Failure connection_failure(const Url& url, const std::string& driver_message) {
  const auto found = std::ranges::find_if(causes, [&](const Cause& cause) {
    return driver_message.find(cause.words) != std::string::npos;
  });
  return Failure(ExitCode::environment,
                 fmt::format("cannot connect to {}: {}", printable(url), one_line(driver_message)),
                 found == causes.end() ? "see the server's log" : found->hint);
}

}  // namespace talora::database
