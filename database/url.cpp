// Reading and printing of database URLs.
#include "database/url.hpp"

#include "database/url_text.hpp"
#include "model/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace talora::database {
namespace {

struct Scheme {
  std::string_view prefix;
  UrlKind kind;
};

constexpr std::array schemes = std::to_array<Scheme>({{"postgres://", UrlKind::postgres},
                                                      {"postgresql://", UrlKind::postgres},
                                                      {"mysql://", UrlKind::mysql},
                                                      {"mariadb://", UrlKind::mariadb},
                                                      {"oracle://", UrlKind::oracle},
                                                      {"sqlserver://", UrlKind::sqlserver},
                                                      {"sqlite:", UrlKind::sqlite},
                                                      {"odbc:", UrlKind::odbc},
                                                      {"dir:", UrlKind::directory}});

constexpr std::array kind_names = std::to_array<std::string_view>(
    {"postgres", "mysql", "mariadb", "oracle", "sqlserver", "sqlite", "odbc", "dir"});

constexpr std::array tls_names =
    std::to_array<std::string_view>({"require", "verify-ca", "verify-full", "disable"});

constexpr const char* url_form = "write it as KIND://user@host:port/database?sslmode=verify-full";

const Scheme* find_scheme(std::string_view text) {
  const auto found = std::ranges::find_if(
      schemes, [&](const Scheme& scheme) { return text.starts_with(scheme.prefix); });
  return found == schemes.end() ? nullptr : &*found;
}

[[noreturn]] void refuse(const std::string& message, const char* hint = url_form) {
  throw Failure(ExitCode::usage, message, hint);
}

TlsMode parse_tls(std::string_view word) {
  const auto found = std::ranges::find(tls_names, word);
  if (found != tls_names.end()) return static_cast<TlsMode>(found - tls_names.begin());
  refuse(
      fmt::format("sslmode={} is not accepted", word),
      "use require (the default), verify-ca, verify-full, or disable for a connection without TLS");
}

std::uint16_t parse_port(std::string_view digits) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (error != std::errc() || end != digits.data() + digits.size() || port == 0) {
    // Never repeats the text: with an unencoded '/' in it, it would be the start of a password.
    refuse("what follows the colon of the host is not a port (1 to 65535)");
  }
  return port;
}

void parse_host_and_port(std::string_view text, Url& url) {
  std::string_view port;
  bool has_port = false;
  if (text.starts_with('[')) {
    const auto close = text.find(']');
    if (close == std::string_view::npos) refuse("the bracket of an IPv6 host is not closed");
    url.host = std::string(text.substr(1, close - 1));
    text.remove_prefix(close + 1);
    if (!text.empty() && text.front() != ':') refuse("only :port may follow an IPv6 host");
    has_port = !text.empty();
    if (has_port) port = text.substr(1);
  } else {
    const auto colon = text.find(':');
    if (colon != text.rfind(':')) refuse("an IPv6 host must stand in brackets", "write [::1]:5432");
    has_port = colon != std::string_view::npos;
    url.host = percent_decode(text.substr(0, colon));
    if (has_port) port = text.substr(colon + 1);
  }
  if (url.host.find(',') != std::string::npos) refuse("several hosts in one URL are not supported");
  if (has_port) url.port = parse_port(port);
}

void parse_authority(std::string_view text, Url& url) {
  const auto at = text.rfind('@');
  if (at != std::string_view::npos) {
    const std::string_view user = text.substr(0, at);
    if (user.find(':') != std::string_view::npos) refuse_password("the URL holds a password");
    url.user = percent_decode(user);
    text.remove_prefix(at + 1);
  }
  parse_host_and_port(text, url);
}

void take_option(std::string key, std::string value, Url& url) {
  if (is_secret_key(key)) refuse_password(fmt::format("the URL holds a secret ({}=)", key));
  if (key == "sslmode") {
    url.tls = parse_tls(value);
  } else if (key == "password_env") {
    url.password_env = std::move(value);
  } else if (key == "password_command") {
    url.password_command = std::move(value);
  } else if (key == "host") {
    if (!url.host.empty()) refuse("the host is named twice, before the path and by ?host=");
    url.host = std::move(value);
  } else {
    url.options.emplace_back(std::move(key), std::move(value));
  }
}

void parse_options(std::string_view text, Url& url) {
  std::vector<std::string> seen;
  while (!text.empty()) {
    const auto end = std::min(text.find('&'), text.size());
    const std::string_view option = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto equals = option.find('=');
    if (equals == std::string_view::npos || equals == 0) {
      refuse("an option of the URL is not of the form name=value");
    }
    std::string key = percent_decode(option.substr(0, equals));
    if (std::ranges::find(seen, key) != seen.end()) {
      refuse(fmt::format("the option {} stands twice in the URL", key));
    }
    seen.push_back(key);
    take_option(std::move(key), percent_decode(option.substr(equals + 1)), url);
  }
}

void parse_server_url(std::string_view rest, Url& url) {
  if (rest.find('#') != std::string_view::npos) {
    refuse("the URL holds an unencoded '#'", "write # as %23");
  }
  const auto question = rest.find('?');
  const std::string_view place = rest.substr(0, question);
  const auto slash = place.find('/');
  parse_authority(place.substr(0, slash), url);
  if (slash != std::string_view::npos) url.database = percent_decode(place.substr(slash + 1));
  if (question != std::string_view::npos) parse_options(rest.substr(question + 1), url);
}

}  // namespace

bool looks_like_url(std::string_view text) {
  return find_scheme(text) != nullptr || text.find("://") != std::string_view::npos;
}

Url parse_url(std::string_view text) {
  const Scheme* scheme = find_scheme(text);
  if (scheme == nullptr) {
    const auto end = text.find(':');
    const std::string_view word = end == std::string_view::npos ? "" : text.substr(0, end);
    refuse(fmt::format("'{}' is no kind of database that Talora knows", word),
           "known are postgres:// mysql:// mariadb:// oracle:// sqlserver:// sqlite: odbc: dir:");
  }
  Url url;
  url.kind = scheme->kind;
  const std::string_view rest = text.substr(scheme->prefix.size());
  if (scheme->prefix.ends_with("//")) {
    parse_server_url(rest, url);
    return url;
  }
  if (rest.empty()) refuse(fmt::format("nothing follows {}", scheme->prefix));
  if (url.kind == UrlKind::odbc && has_connection_string_secret(rest)) {
    refuse_password("the connection string holds a password");
  }
  url.database = std::string(rest);
  return url;
}

std::string printable(const Url& url) {
  if (url.kind == UrlKind::sqlite || url.kind == UrlKind::directory || url.kind == UrlKind::odbc) {
    return fmt::format("{}:{}", name_of(url.kind), url.database);
  }
  std::string out = fmt::format("{}://", name_of(url.kind));
  if (!url.user.empty()) out += percent_encode(url.user) + '@';
  const bool socket = url.host.starts_with('/');
  if (!socket) {
    const bool ipv6 = url.host.find(':') != std::string::npos;
    out += ipv6 ? fmt::format("[{}]", url.host) : percent_encode(url.host);
  }
  if (url.port != 0) out += fmt::format(":{}", url.port);
  out += '/' + percent_encode(url.database);
  out += fmt::format("?sslmode={}", name_of(url.tls));
  if (socket) out += "&host=" + percent_encode(url.host);
  if (url.password_env) out += "&password_env=" + percent_encode(*url.password_env);
  if (url.password_command) out += "&password_command=***";
  for (const auto& [key, value] : url.options) {
    out += '&' + percent_encode(key) + '=' + percent_encode(value);
  }
  return out;
}

std::string_view name_of(UrlKind kind) {
  return kind_names.at(static_cast<std::size_t>(kind));
}

std::string_view name_of(TlsMode mode) {
  return tls_names.at(static_cast<std::size_t>(mode));
}

}  // namespace talora::database
