// GO and sqlcmd's commands.
#include "parsers/text/sqlcmd_words.hpp"

#include "parsers/text/lexical_skip.hpp"

#include <algorithm>
#include <array>

namespace talora::parsers {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_blanks(std::string_view line) {
  while (!line.empty() && is_blank(line.front()))
    line.remove_prefix(1);
  return line;
}

// Nothing but blanks, semicolons and comments that end on the line.
bool is_empty_rest(std::string_view rest) {
  while (true) {
    rest = without_blanks(rest);
    if (rest.empty() || rest.starts_with("--")) return true;
    if (rest.front() == ';') {
      rest.remove_prefix(1);
      continue;
    }
    const Skip skip = skip_tsql_lexical(rest, 0);
    if (skip.kind != SkipKind::block_comment || !skip.terminated) return false;
    rest.remove_prefix(skip.end);
  }
}

// sqlcmd Utility, "sqlcmd commands". Those that only show or collect output, or edit the buffer.
constexpr std::array<std::string_view, 11> harmless{
    "R", "SETVAR", "ON", "LIST", "OUT", "ERROR", "LISTVAR", "RESET", "HELP", "XML", "SERVERLIST"};

}  // namespace

std::optional<std::uint32_t> batch_end(std::string_view line) {
  line = without_blanks(line);
  if (line.size() < 2 || upper(line[0]) != 'G' || upper(line[1]) != 'O') return std::nullopt;
  line.remove_prefix(2);
  if (!line.empty() && is_word_character(line.front())) return std::nullopt;
  line = without_blanks(line);
  std::uint32_t count = 0;
  bool counted = false;
  while (!line.empty() && is_digit(line.front())) {
    count = std::min<std::uint32_t>(count * 10 + static_cast<std::uint32_t>(line.front() - '0'),
                                    100'000'000);
    counted = true;
    line.remove_prefix(1);
  }
  if (!is_empty_rest(line)) return std::nullopt;
  return counted ? count : 1;
}

std::string sqlcmd_command(std::string_view line) {
  line = without_blanks(line);
  if (line.starts_with("!!")) return "!!";
  if (line.size() < 2 || line.front() != ':' || line[1] == ':') return {};
  line.remove_prefix(1);
  if (line.starts_with("!!")) return "!!";
  std::string command;
  while (command.size() < line.size() && is_word_character(line[command.size()]))
    command += upper(line[command.size()]);
  return command;
}

bool is_refused_command(std::string_view command) {
  return std::find(harmless.begin(), harmless.end(), command) == harmless.end();
}

}  // namespace talora::parsers
