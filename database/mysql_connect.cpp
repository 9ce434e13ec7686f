// Opening a MySQL or MariaDB connection: URL and password to the driver's options, hints by cause.
#include "database/mysql_connection.hpp"

#include <cppconn/connection.h>
#include <cppconn/exception.h>
#include <fmt/format.h>
#include <mysql_driver.h>

#include <algorithm>
#include <array>

namespace talora::database {
namespace {

// The words of PostgreSQL's URLs for the same things, so that one set is to be learnt.
struct Option {
  std::string_view name;
  const char* driver_name;
};

constexpr std::array options = std::to_array<Option>(
    {{"sslrootcert", "sslCA"}, {"sslcert", "sslCert"}, {"sslkey", "sslKey"}, {"sslcrl", "sslCRL"}});

struct Cause {
  int number;
  const char* hint;
};

// Error numbers of the client (2000 to 2999) and of the server: MySQL 8.0 Error Message Reference.
constexpr std::array causes = std::to_array<Cause>({
    {1045, "check user and password (password_env, ~/.my.cnf, password_command)"},
    {1698, "check user and password (password_env, ~/.my.cnf, password_command)"},
    {1044, "the user has no right to this database: GRANT it, or name another one"},
    {1049, "check the spelling of the database, or create it"},
    {1040, "the server is full: raise max_connections or lower --jobs"},
    {1129, "the server has blocked this client: FLUSH HOSTS there, then see why it failed before"},
    {1130, "the server does not admit this client: create the user for its host"},
    {2002, "no server listens there: check host and port, and that it is started"},
    {2003, "no server listens there: check host and port, and that it is started"},
    {2005, "check the spelling of the host and the name service"},
    {2013, "the server closed the connection: see its log"},
});

const char* tls_hint(std::string_view message) {
  if (message.find("does not support") != std::string_view::npos) {
    return "switch TLS on at the server; to send everything unprotected, sslmode=disable must be "
           "written out in the URL";
  }
  return "name the certificate authority of the server by sslrootcert=FILE in the URL, and connect "
         "by the name that its certificate carries";
}

Failure connection_failure(const Url& url, const sql::SQLException& error) {
  const std::string message = error.what();
  const auto found = std::ranges::find(causes, error.getErrorCode(), &Cause::number);
  const char* hint = found == causes.end() ? "see the server's log" : found->hint;
  if (message.find("SSL") != std::string::npos) hint = tls_hint(message);
  return Failure(ExitCode::environment,
                 fmt::format("cannot connect to {}: {}", printable(url), message), hint);
}

// tcp:// always: for "localhost" alone the driver takes a socket of its own choice.
std::string host_name(const Url& url) {
  if (url.host.starts_with('/')) return "unix://" + url.host;
  const std::string host = url.host.empty() ? "127.0.0.1" : url.host;
  const bool ipv6 = host.find(':') != std::string::npos;
  constexpr int default_port = 3306;
  return fmt::format("tcp://{}:{}", ipv6 ? "[" + host + "]" : host,
                     url.port == 0 ? default_port : url.port);
}

bool set_tls(const Url& url, sql::ConnectOptionsMap& out) {
  if (url.tls == TlsMode::disable) return false;
  out["sslEnforce"] = true;
  if (url.tls == TlsMode::verify_full) out["sslVerify"] = true;
  const bool has_authority = std::ranges::any_of(
      url.options, [](const auto& option) { return option.first == "sslrootcert"; });
  // Given an authority, the driver checks the chain; without one it would check nothing.
  if (url.tls == TlsMode::verify_ca && !has_authority) {
    throw Failure(ExitCode::usage, "sslmode=verify-ca needs the certificate authority",
                  "name it by sslrootcert=FILE in the URL, or use sslmode=verify-full");
  }
  return true;
}

void set_option(const std::string& key, const std::string& value, sql::ConnectOptionsMap& out) {
  if (key == "connect_timeout") {
    out["OPT_CONNECT_TIMEOUT"] = std::atoi(value.c_str());
    return;
  }
  const auto found = std::ranges::find(options, key, &Option::name);
  if (found == options.end()) {
    throw Failure(ExitCode::usage,
                  fmt::format("the option {} is not known for mysql:// and mariadb://", key),
                  "known are sslmode, host, password_env, password_command, connect_timeout, "
                  "sslrootcert, sslcert, sslkey, sslcrl");
  }
  out[found->driver_name] = sql::SQLString(value);
}

sql::ConnectOptionsMap connect_options(const Url& url) {
  // 2: the driver reads a local file only while a LOAD DATA of ours runs, never at a server's wish.
  constexpr int only_on_load = 2;
  constexpr int patience_seconds = 15;
  sql::ConnectOptionsMap out;
  out["hostName"] = sql::SQLString(host_name(url));
  out["userName"] = sql::SQLString(url.user);
  out["OPT_CHARSET_NAME"] = sql::SQLString("utf8mb4");
  out["OPT_LOCAL_INFILE"] = only_on_load;
  out["OPT_CONNECT_TIMEOUT"] = patience_seconds;
  out["OPT_RECONNECT"] = false;
  if (!url.database.empty()) out["schema"] = sql::SQLString(url.database);
  set_tls(url, out);
  for (const auto& [key, value] : url.options)
    set_option(key, value, out);
  if (const auto password = find_password(url)) {
    out["password"] = sql::SQLString(*password);
  } else {
    out["readDefaultGroup"] = sql::SQLString("client");  // my.cnf
  }
  return out;
}

}  // namespace

std::unique_ptr<sql::Connection> connect_mysql(const Url& url) {
  if (url.kind != UrlKind::mysql && url.kind != UrlKind::mariadb) {
    throw Failure(ExitCode::usage, fmt::format("{} is no MySQL server", printable(url)),
                  "use mysql:// or mariadb://");
  }
  sql::ConnectOptionsMap all = connect_options(url);
  try {
    return std::unique_ptr<sql::Connection>(sql::mysql::get_driver_instance()->connect(all));
  } catch (const sql::SQLException& error) {
    throw connection_failure(url, error);
  }
}

}  // namespace talora::database
