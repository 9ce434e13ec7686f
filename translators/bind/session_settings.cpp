// ALTER SESSION SET NLS_DATE_FORMAT = '…' and NLS_LENGTH_SEMANTICS = CHAR
#include "translators/bind/session_settings.hpp"

#include "model/catalog.hpp"

#include <string_view>

namespace talora::translators {

namespace {

constexpr std::string_view blanks = " =;\n\t\r";

// Takes the next word off `text`: a literal without its quotes, or letters up to a blank or '='.
std::string take_word(std::string_view& text) {
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) {
    text = {};
    return {};
  }
  text.remove_prefix(begin);
  const bool quoted = text.front() == '\'';
  if (quoted) text.remove_prefix(1);
  const std::size_t end = quoted ? text.find('\'') : text.find_first_of(blanks);
  const std::string word(text.substr(0, end));
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return word;
}

bool set(const std::string& name, const std::string& value, SessionSettings& settings) {
  if (name == "NLS_DATE_FORMAT" && !value.empty()) {
    settings.date_format = value;
    return true;
  }
  if (name != "NLS_LENGTH_SEMANTICS") return false;
  settings.byte_lengths = fold_oracle(value, false) != "CHAR";
  return true;
}

}  // namespace

bool apply_session(const Node& root, SessionSettings& settings) {
  constexpr std::string_view start = "ALTER SESSION SET ";
  const auto* statement = as<Administrative>(&root);
  if (statement == nullptr || !statement->words.starts_with(start)) return false;
  std::string_view rest = statement->words.substr(start.size());
  bool changed = false;
  while (!rest.empty()) {
    const std::string name = take_word(rest);
    changed = set(fold_oracle(name, false), take_word(rest), settings) || changed;
  }
  return changed;
}

}  // namespace talora::translators
