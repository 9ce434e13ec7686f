// Substitution of $(variables) with the map back to the original, and the commands among batches.
#include "parsers/text/lexical_skip.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/text/sqlcmd_words.hpp"

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

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
  text.remove_prefix(begin);
  const std::size_t end = text.find_last_not_of(" \t\r");
  return text.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

// "x ""y"" z" -> x "y" z
std::string unquoted(std::string_view value) {
  value = trimmed(value);
  if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::string(value);
  std::string text;
  value = value.substr(1, value.size() - 2);
  for (std::size_t i = 0; i < value.size(); ++i) {
    text += value[i];
    if (value.substr(i).starts_with("\"\"")) ++i;
  }
  return text;
}

}  // namespace

void SqlcmdState::apply(const Piece& directive) {
  if (directive.word != "SETVAR") return;
  const std::string_view argument = directive.argument;
  const std::size_t end = std::min(argument.find_first_of(" \t"), argument.size());
  const std::string name = upper(argument.substr(0, end));
  const std::string_view value = trimmed(argument.substr(end));
  if (value.empty()) {
    variables.erase(name);
  } else {
    variables[name] = unquoted(value);
  }
}

// The command of the line at position_. Inside a batch two hyphens make it a comment of the text.
void SqlcmdReader::take_command(const std::string& command, std::size_t length, bool inside_batch) {
  if (inside_batch) written_.replace(position_, position_, "--");
  Piece piece;
  piece.kind = PieceKind::directive;
  piece.word = command;
  const std::uint32_t begin = written_.size();
  copy_substituted(position_, position_ + length, piece.findings);
  piece.span = {file_, begin, written_.size()};
  piece.comments_begin = begin;
  const std::string_view line = trimmed(written_.text().substr(begin));
  const std::size_t word = command == "!!" ? line.find("!!") + 2 : 1 + command.size();
  piece.argument = std::string(trimmed(line.substr(std::min(word, line.size()))));
  if (is_refused_command(command)) {
    piece.findings.push_back({DiagnosticId::client_command_refused,
                              piece.span,
                              {command == "!!" || command.empty() ? command : ":" + command}});
  }
  position_ += length;
  if (position_ < text_.size()) copy_line(0);
  state_.apply(piece);
  ready_.push_back(std::move(piece));
}

void SqlcmdReader::copy_substituted(std::size_t from, std::size_t to,
                                    std::vector<Diagnostic>& findings) {
  std::size_t done = from;
  for (std::size_t i = from; state_.substitution && i + 2 < to; ++i) {
    if (text_[i] != '$' || text_[i + 1] != '(') continue;
    std::size_t end = i + 2;
    while (end < to && (is_word_character(text_[end]) || text_[end] == '-'))
      ++end;
    if (end == i + 2 || end >= to || text_[end] != ')') continue;
    const std::string_view name = text_.substr(i + 2, end - i - 2);
    ++end;
    const auto found = state_.variables.find(upper(name));
    if (found == state_.variables.end()) {
      const auto at = written_.size() + static_cast<std::uint32_t>(i - done);
      findings.push_back({DiagnosticId::undefined_scripting_variable,
                          {file_, at, at + static_cast<std::uint32_t>(end - i)},
                          {std::string(name)}});
      continue;
    }
    written_.copy(done, i);
    written_.replace(i, end, found->second);
    done = end;
    i = end - 1;
  }
  written_.copy(done, to);
}

}  // namespace talora::parsers
