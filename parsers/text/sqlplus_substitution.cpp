// Substitution of &variables with the map back to the original, and the directives that define
// them.
#include "parsers/text/lexical_skip.hpp"
#include "parsers/text/sqlplus_script.hpp"

#include <algorithm>

namespace talora::parsers {

namespace {

std::string upper(std::string_view text) {
  std::string value(text);
  std::transform(value.begin(), value.end(), value.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return value;
}

std::string_view take_word(std::string_view& text) {
  const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
  text.remove_prefix(begin);
  const auto end = std::min(text.find_first_of(" \t="), text.size());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

std::string unquoted(std::string_view value) {
  while (!value.empty() &&
         (value.front() == ' ' || value.front() == '\t' || value.front() == '=')) {
    value.remove_prefix(1);
  }
  while (!value.empty() && (value.back() == ' ' || value.back() == '\t' || value.back() == ';')) {
    value.remove_suffix(1);
  }
  const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                      value.back() == value.front();
  return std::string(quoted ? value.substr(1, value.size() - 2) : value);
}

}  // namespace

void SqlplusState::apply(const Piece& directive) {
  std::string_view rest = directive.argument;
  if (directive.word == "DEFINE") {
    const std::string name = upper(take_word(rest));
    if (rest.find('=') != std::string_view::npos) variables[name] = unquoted(rest);
  } else if (directive.word == "UNDEFINE") {
    while (!rest.empty()) {
      const std::string_view name = take_word(rest);
      if (name.empty()) break;
      variables.erase(upper(name));
    }
  } else if (directive.word == "SET") {
    const std::string what = upper(take_word(rest));
    if (!what.starts_with("DEF") && what != "SCAN") return;
    const std::string value = unquoted(rest);
    const std::string word = upper(value);
    if (word == "OFF" || word == "ON") {
      define_on = word == "ON";
    } else if (value.size() == 1) {
      define_on = true;
      define_character = value[0];
    }
  }
}

void SqlplusReader::copy_substituted(std::size_t from, std::size_t to,
                                     std::vector<Diagnostic>& findings) {
  std::size_t done = from;
  for (std::size_t i = from; state_.define_on && i < to; ++i) {
    if (text_[i] != state_.define_character) continue;
    std::size_t name = i + 1;
    if (name < to && text_[name] == state_.define_character) ++name;  // && keeps the value
    std::size_t end = name;
    while (end < to && is_word_character(text_[end]))
      ++end;
    if (end == name) continue;
    const auto found = state_.variables.find(upper(text_.substr(name, end - name)));
    if (found == state_.variables.end()) {
      const auto at = static_cast<std::uint32_t>(written_.size() + (i - done));
      findings.push_back({DiagnosticId::undefined_substitution,
                          {file_, at, at + static_cast<std::uint32_t>(end - i)},
                          {std::string(text_.substr(name, end - name))}});
      continue;
    }
    if (end < to && text_[end] == '.') ++end;  // the point ends the name and is not kept
    written_.copy(done, i);
    written_.replace(i, end, found->second);
    done = end;
    i = end - 1;
  }
  written_.copy(done, to);
}

Piece SqlplusReader::emit(PieceKind kind, std::size_t comments_begin, Extent extent) {
  Piece piece;
  piece.kind = kind;
  piece.has_terminator = extent.has_terminator;
  written_.copy(position_, comments_begin);
  piece.comments_begin = written_.size();
  written_.copy(comments_begin, extent.begin);
  const auto begin = written_.size();
  for (Diagnostic& finding : extent.findings) {
    // Places inside this piece move with what was substituted before it.
    finding.span.begin += begin - static_cast<std::uint32_t>(extent.begin);
    finding.span.end += begin - static_cast<std::uint32_t>(extent.begin);
  }
  piece.findings = std::move(extent.findings);
  copy_substituted(extent.begin, extent.end, piece.findings);
  piece.span = {file_, begin, written_.size()};
  written_.copy(extent.end, extent.resume);
  position_ = extent.resume;
  if (kind == PieceKind::directive || kind == PieceKind::execute) {
    std::string_view text = written_.text().substr(begin, piece.span.end - begin);
    const bool at = text.starts_with("@");
    std::size_t word = 0;
    while (word < text.size() && (at ? text[word] == '@' : is_word_character(text[word])))
      ++word;
    piece.argument = unquoted(text.substr(word));
  }
  return piece;
}

}  // namespace talora::parsers
