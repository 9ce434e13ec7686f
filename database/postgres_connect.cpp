// Opening a PostgreSQL connection: URL and password to the driver's parameters.
//
// By libpq, because libpqxx takes one connection string: it would hold the password, and a database
// called "host=x" would be read as another server.
#include "database/postgres_connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>
#include <array>

namespace talora::database {
namespace {

// Driver options a URL may set. What would weaken or redirect a connection behind the URL's back
// (hostaddr, service, requirepeer) or break Talora's reading (client_encoding, replication) is not.
constexpr std::array allowed_options = std::to_array<std::string_view>(
    {"application_name", "channel_binding", "connect_timeout", "gssencmode", "keepalives",
     "keepalives_count", "keepalives_idle", "keepalives_interval", "krbsrvname", "options",
     "passfile", "sslcert", "sslcrl", "sslkey", "sslrootcert", "ssl_min_protocol_version",
     "target_session_attrs", "tcp_user_timeout"});

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters connection_parameters(const Url& url) {
  Parameters out = {{"client_encoding", "UTF8"}, {"sslmode", std::string(name_of(url.tls))}};
  const auto set = [&](const char* key, std::string value) {
    if (!value.empty()) out.emplace_back(key, std::move(value));
  };
  set("host", url.host);
  set("user", url.user);
  set("dbname", url.database);
  if (url.port != 0) set("port", std::to_string(url.port));
  set("password", find_password(url).value_or(""));
  bool has_timeout = false;
  bool has_application_name = false;
  for (const auto& [key, value] : url.options) {
    if (std::ranges::find(allowed_options, key) == allowed_options.end()) {
      throw Failure(ExitCode::usage, fmt::format("the option {} is not known for postgres://", key),
                    fmt::format("known are sslmode, host, password_env, password_command, {}",
                                fmt::join(allowed_options, ", ")));
    }
    has_timeout |= key == "connect_timeout";
    has_application_name |= key == "application_name";
    out.emplace_back(key, value);
  }
  if (!has_timeout) out.emplace_back("connect_timeout", "15");
  if (!has_application_name) out.emplace_back("application_name", "talora");
  return out;
}

}  // namespace

pg_conn* connect_postgres(const Url& url) {
  if (url.kind != UrlKind::postgres) {
    throw Failure(
        ExitCode::usage, fmt::format("{} is not a PostgreSQL server", printable(url)),
        fmt::format("a session with {} is not built; use postgres://", name_of(url.kind)));
  }
  const Parameters parameters = connection_parameters(url);
  std::vector<const char*> keys;
  std::vector<const char*> values;
  for (const auto& [key, value] : parameters) {
    keys.push_back(key.c_str());
    values.push_back(value.c_str());
  }
  keys.push_back(nullptr);
  values.push_back(nullptr);
  // No expansion of dbname: a database called "host=x" must not become a connection string.
  pg_conn* handle = PQconnectdbParams(keys.data(), values.data(), 0);
  if (PQstatus(handle) == CONNECTION_OK) return handle;
  const std::string message = PQerrorMessage(handle);
  PQfinish(handle);
  throw connection_failure(url, message);
}

}  // namespace talora::database
