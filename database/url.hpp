// The URLs that name a database, a connection string or a folder of files, and the ways to a
// password.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace talora::database {

enum class UrlKind { postgres, mysql, mariadb, oracle, sqlserver, sqlite, odbc, directory };

// What TLS a connection must have. There is no "prefer": a connection that falls back to plain text
// without a word would send data unprotected.
enum class TlsMode { require, verify_ca, verify_full, disable };

struct Url {
  UrlKind kind = UrlKind::postgres;
  std::string user;  // empty: the driver's default
  std::string host;  // empty: the driver's default; begins with '/': directory of a Unix socket
  std::uint16_t port = 0;  // 0: the driver's default
  std::string database;    // database or service name; file, folder or connection string of the
                           // kinds sqlite:, dir: and odbc:
  TlsMode tls = TlsMode::require;
  std::optional<std::string> password_env;      // name of a variable that holds the password
  std::optional<std::string> password_command;  // shell command whose first line is the password
  std::vector<std::pair<std::string, std::string>>
      options;  // what is left for the driver, in order
};

// True when `text` begins like one of the URLs above (`talora` also takes files and folders).
[[nodiscard]] bool looks_like_url(std::string_view text);

// Reads a URL:
//   postgres://user@host:port/database?sslmode=verify-full&option=value   (also postgresql://)
//   mysql://, mariadb://, oracle://user@host:1521/service, sqlserver://user@host:1433/db
//   sqlite:FILE, odbc:CONNECTION-STRING, dir:FOLDER (taken as they stand, without decoding)
// Percent-encoding is decoded; an IPv6 host stands in brackets; `?host=/folder` names a socket
// folder. Options of Talora: sslmode (require is the default; verify-ca, verify-full, disable),
// password_env, password_command, host. Throws Failure (exit status 2) for an unknown kind, a
// malformed part, an sslmode that may fall back to plain text, and for every password in the URL;
// its messages never repeat the URL's user part or password.
[[nodiscard]] Url parse_url(std::string_view text);

// The URL for messages and logs: no password, no command, no secret of a connection string.
[[nodiscard]] std::string printable(const Url& url);

// The password by `password_env` or `password_command`; nothing when the URL names neither (the
// driver then looks in pgpass or my.cnf). Throws Failure: variable not set or both ways named (2),
// command failed or printed nothing (3).
[[nodiscard]] std::optional<std::string> find_password(const Url& url);

// The word of a kind (`postgres`, `sqlserver`, ...) and of a TLS mode (`verify-full`).
[[nodiscard]] std::string_view name_of(UrlKind kind);
[[nodiscard]] std::string_view name_of(TlsMode mode);

}  // namespace talora::database
