// Percent-encoding and recognition of secrets.
#include "database/url_text.hpp"

#include "model/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace talora::database {
namespace {

constexpr std::array secret_keys =
    std::to_array<std::string_view>({"password", "pwd", "passwd", "sslpassword"});

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_unreserved(char c) {
  const char l = lower(c);
  return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
         c == '~' || c == '/';
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// The end of a value that begins at `at`: the next ';' outside braces.
std::size_t end_of_value(std::string_view text, std::size_t at) {
  const auto begin = text.find_first_not_of(" \t", at);
  if (begin != std::string_view::npos && text[begin] == '{') {
    at = std::min(text.find('}', begin), text.size());
  }
  return std::min(text.find(';', at), text.size());
}

}  // namespace

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const std::string_view digits = text.substr(i + 1, 2);
    unsigned byte = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (digits.size() != 2 || error != std::errc() || end != digits.data() + 2 || byte == 0) {
      throw Failure(ExitCode::usage, "the URL holds a '%' that is not a percent-encoded byte",
                    "write a percent sign as %25");
    }
    out += static_cast<char>(byte);
    i += 2;
  }
  return out;
}

std::string percent_encode(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

bool is_secret_key(std::string_view key) {
  return std::ranges::any_of(secret_keys, [&](std::string_view secret) {
    return std::ranges::equal(trimmed(key), secret, {}, lower);
  });
}

bool has_connection_string_secret(std::string_view connection_string) {
  std::size_t at = 0;
  while (at < connection_string.size()) {
    const auto equals = connection_string.find('=', at);
    if (equals == std::string_view::npos) return false;
    if (is_secret_key(connection_string.substr(at, equals - at))) return true;
    at = end_of_value(connection_string, equals + 1) + 1;
  }
  return false;
}

void refuse_password(const std::string& what) {
  throw Failure(ExitCode::usage, what + ": passwords on a command line can be read by others",
                "leave it out and use one of: ?password_env=NAME (a variable that holds it), "
                "~/.pgpass or ~/.my.cnf, ?password_command=COMMAND (prints it)");
}

}  // namespace talora::database
