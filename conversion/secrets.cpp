// Password masking by words, not by patterns over the whole text.
#include "conversion/secrets.hpp"

#include <algorithm>
#include <cctype>

namespace talora::conversion {

namespace {

bool same_word(std::string_view text, std::size_t at, std::string_view word) {
  if (at + word.size() > text.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (std::toupper(static_cast<unsigned char>(text[at + i])) != word[i]) return false;
  }
  return true;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0)
    ++at;
  return at;
}

std::size_t secret_end(std::string_view text, std::size_t at) {
  if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
    auto close = text.find(text[at], at + 1);
    while (close != std::string_view::npos && text.substr(close + 1).starts_with(text[at]))
      close = text.find(text[at], close + 2);
    return close == std::string_view::npos ? text.size() : close + 1;
  }
  while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) == 0 &&
         text[at] != ';' && text[at] != '@' && text[at] != ',') {
    ++at;
  }
  return at;
}

// The end of "IDENTIFIED BY [VALUES]" at `at`, or 0.
std::size_t after_identified_by(std::string_view text, std::size_t at) {
  constexpr std::string_view identified = "IDENTIFIED";
  if (!same_word(text, at, identified)) return 0;
  std::size_t next = skip_blanks(text, at + identified.size());
  if (!same_word(text, next, "BY")) return 0;
  next = skip_blanks(text, next + 2);
  constexpr std::string_view values = "VALUES";
  return same_word(text, next, values) ? skip_blanks(text, next + values.size()) : next;
}

// The end of "PASSWORD =" at `at` with the N of a national literal (CREATE LOGIN), or 0.
std::size_t after_password(std::string_view text, std::size_t at) {
  constexpr std::string_view password = "PASSWORD";
  if (!same_word(text, at, password)) return 0;
  std::size_t next = skip_blanks(text, at + password.size());
  if (next >= text.size() || text[next] != '=') return 0;
  next = skip_blanks(text, next + 1);
  const bool national = same_word(text, next, "N'");
  return national ? next + 1 : next;
}

// The end of "CONNECT user/" that begins a line, also in a comment, or 0.
std::size_t after_connect(std::string_view text, std::size_t at) {
  for (std::size_t before = at; before > 0 && text[before - 1] != '\n'; --before) {
    if (std::string_view(" \t-*/#").find(text[before - 1]) == std::string_view::npos) return 0;
  }
  if (!same_word(text, at, "CONN")) return 0;
  std::size_t next = at;
  while (next < text.size() && std::isalpha(static_cast<unsigned char>(text[next])) != 0)
    ++next;
  const std::size_t user = skip_blanks(text, next);
  if (user == next) return 0;
  const std::size_t slash = text.find_first_of("/ \t\r\n", user);
  const bool has_password = slash != std::string_view::npos && text[slash] == '/' && slash > user;
  return has_password ? slash + 1 : 0;
}

// The end of "REPLACE" behind a new password (ALTER USER), or 0.
std::size_t after_replace(std::string_view text, std::size_t at) {
  constexpr std::string_view replace = "REPLACE";
  const std::size_t word = skip_blanks(text, at);
  return same_word(text, word, replace) ? skip_blanks(text, word + replace.size()) : 0;
}

}  // namespace

std::string masked(std::string_view sql) {
  constexpr std::string_view mask = "********";
  std::string out;
  std::size_t i = 0;
  const std::size_t first = skip_blanks(sql, 0);
  if (same_word(sql, first, "CONN")) {
    const auto slash = sql.find('/', first);
    if (slash != std::string_view::npos) {
      out = std::string(sql.substr(0, slash + 1)) + std::string(mask);
      i = secret_end(sql, slash + 1);
    }
  }
  while (i < sql.size()) {
    std::size_t secret =
        std::max({after_identified_by(sql, i), after_password(sql, i), after_connect(sql, i)});
    if (secret != 0) {
      while (secret != 0) {
        out += sql.substr(i, secret - i);
        out += mask;
        i = secret_end(sql, secret);
        secret = after_replace(sql, i);
      }
      continue;
    }
    out += sql[i++];
  }
  return out;
}

}  // namespace talora::conversion
