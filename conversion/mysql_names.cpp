// A scanner of MySQL's words: names, literals and comments are all it tells apart.
#include "conversion/mysql_names.hpp"

#include "model/mysql_text.hpp"

#include <algorithm>
#include <cctype>

namespace talora::conversion {

namespace {

bool is_name_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' ||
         static_cast<unsigned char>(c) >= 0x80U;
}

// After the text that begins at `at` with its closing mark; a doubled mark stays inside.
std::size_t quoted_end(std::string_view sql, std::size_t at) {
  const char mark = sql[at];
  for (std::size_t i = at + 1; i < sql.size(); ++i) {
    if (sql[i] == '\\' && mark != '`') {
      ++i;
    } else if (sql[i] == mark) {
      if (i + 1 >= sql.size() || sql[i + 1] != mark) return i + 1;
      ++i;
    }
  }
  return sql.size();
}

std::size_t after(std::string_view sql, std::string_view mark, std::size_t from) {
  const std::size_t found = sql.find(mark, from);
  return found == std::string_view::npos ? sql.size() : found + mark.size();
}

struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_name = false;

  [[nodiscard]] std::string_view text(std::string_view sql) const {
    return sql.substr(begin, end - begin);
  }
};

Token next_token(std::string_view sql, std::size_t at) {
  const std::string_view rest = sql.substr(at);
  if (rest.starts_with("/*")) return {at, after(sql, "*/", at + 2), false};
  if (rest.starts_with("-- ") || rest.starts_with("#")) return {at, after(sql, "\n", at), false};
  if (sql[at] == '\'' || sql[at] == '"') return {at, quoted_end(sql, at), false};
  if (sql[at] == '`') return {at, quoted_end(sql, at), true};
  if (!is_name_character(sql[at])) return {at, at + 1, false};
  std::size_t end = at;
  while (end < sql.size() && is_name_character(sql[end]))
    ++end;
  return {at, end, std::isdigit(static_cast<unsigned char>(sql[at])) == 0};
}

std::string plain(std::string_view name) {
  if (!name.starts_with('`')) return std::string(name);
  std::string text;
  for (std::size_t i = 1; i + 1 < name.size(); ++i) {
    text += name[i];
    if (name[i] == '`') ++i;
  }
  return text;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

// The names of a statement from its front.
std::vector<std::string> names_of(std::string_view sql, std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < sql.size() && names.size() < count;) {
    const Token token = next_token(sql, at);
    if (token.is_name) names.push_back(plain(token.text(sql)));
    at = token.end;
  }
  return names;
}

template <typename Take>
void each_qualifier(std::string_view sql, Take take) {
  bool behind_point = false;
  for (std::size_t at = 0; at < sql.size();) {
    const Token token = next_token(sql, at);
    const bool before_point = token.end < sql.size() && sql[token.end] == '.';
    if (token.is_name && before_point && !behind_point) take(token);
    behind_point = sql[token.begin] == '.' || sql[token.begin] == '@';
    at = token.end;
  }
}

}  // namespace

std::vector<std::string> qualifiers(std::string_view sql) {
  std::vector<std::string> names;
  each_qualifier(sql, [&](const Token& token) { names.push_back(plain(token.text(sql))); });
  return names;
}

std::string with_databases(std::string_view sql, const std::map<std::string, std::string>& names) {
  std::string text;
  std::size_t done = 0;
  each_qualifier(sql, [&](const Token& token) {
    const auto found = names.find(plain(token.text(sql)));
    if (found == names.end()) return;
    text += sql.substr(done, token.begin - done);
    text += mysql::quote_identifier(found->second);
    done = token.end;
  });
  return text + std::string(sql.substr(done));
}

std::string named_database(std::string_view sql) {
  constexpr std::size_t longest = 6;  // CREATE DATABASE IF NOT EXISTS name
  const std::vector<std::string> words = names_of(sql, longest);
  if (words.size() > 1 && upper(words[0]) == "USE") return words[1];
  if (words.size() < 3 || upper(words[0]) != "CREATE") return {};
  if (upper(words[1]) != "DATABASE" && upper(words[1]) != "SCHEMA") return {};
  const bool guarded = words.size() == longest && upper(words[2]) == "IF";
  return words[guarded ? 5 : 2];
}

std::string first_word(std::string_view sql) {
  const std::vector<std::string> words = names_of(sql, 1);
  return words.empty() ? std::string() : upper(words[0]);
}

}  // namespace talora::conversion
