// Command table with the shortest abbreviation of each command.
#include "parsers/text/sqlplus_words.hpp"

#include "parsers/text/lexical_skip.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace talora::parsers {

namespace {

struct Command {
  std::string_view name;
  std::size_t shortest;
};

// SQL*Plus User's Guide and Reference, "SQL*Plus Command Summary": brackets give the abbreviation.
// LOAD is SQLcl's (SQLcl User's Guide, "LOAD").
constexpr std::array commands{
    Command{"ACCEPT", 3},     Command{"APPEND", 1},    Command{"ARCHIVE", 7},
    Command{"ATTRIBUTE", 9},  Command{"BREAK", 3},     Command{"BTITLE", 3},
    Command{"CHANGE", 1},     Command{"CLEAR", 2},     Command{"COLUMN", 3},
    Command{"COMPUTE", 4},    Command{"CONNECT", 4},   Command{"COPY", 4},
    Command{"DEFINE", 3},     Command{"DEL", 3},       Command{"DESCRIBE", 4},
    Command{"DISCONNECT", 4}, Command{"EDIT", 2},      Command{"EXECUTE", 4},
    Command{"EXIT", 4},       Command{"GET", 3},       Command{"HELP", 4},
    Command{"HISTORY", 4},    Command{"HOST", 2},      Command{"INPUT", 1},
    Command{"LIST", 1},       Command{"LOAD", 4},      Command{"PASSWORD", 5},
    Command{"PAUSE", 3},      Command{"PRINT", 3},     Command{"PROMPT", 3},
    Command{"QUIT", 4},       Command{"RECOVER", 7},   Command{"REMARK", 3},
    Command{"REPFOOTER", 4},  Command{"REPHEADER", 4}, Command{"RUN", 1},
    Command{"SAVE", 3},       Command{"SET", 3},       Command{"SHOW", 3},
    Command{"SHUTDOWN", 8},   Command{"SPOOL", 3},     Command{"START", 3},
    Command{"STARTUP", 7},    Command{"STORE", 5},     Command{"TIMING", 4},
    Command{"TTITLE", 3},     Command{"UNDEFINE", 5},  Command{"VARIABLE", 3},
    Command{"WHENEVER", 8},   Command{"XQUERY", 6},
};

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

// Up to `limit` leading words, upper case; comments between them are skipped.
std::vector<std::string> leading_words(std::string_view text, std::size_t limit) {
  std::vector<std::string> words;
  std::size_t i = 0;
  while (i < text.size() && words.size() < limit) {
    if (is_blank(text[i])) {
      ++i;
      continue;
    }
    const Skip skip = skip_lexical(text, i);
    if (skip.kind == SkipKind::line_comment || skip.kind == SkipKind::block_comment) {
      i = skip.end;
      continue;
    }
    if (!is_word_character(text[i])) break;
    std::string word;
    while (i < text.size() && is_word_character(text[i]))
      word += upper(text[i++]);
    words.push_back(std::move(word));
  }
  return words;
}

bool is_sql_set(const std::string& second) {
  return second == "ROLE" || second == "TRANSACTION" || second == "CONSTRAINT" ||
         second == "CONSTRAINTS";
}

}  // namespace

std::string sqlplus_command(std::string_view line) {
  if (line.starts_with("@@")) return "@@";
  if (line.starts_with("@")) return "@";
  if (line.starts_with("!")) return "HOST";
  const auto words = leading_words(line, 2);
  if (words.empty()) return {};
  const std::string& word = words[0];
  const auto* found = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
    return word.size() >= command.shortest && command.name.starts_with(word);
  });
  if (found == commands.end()) return {};
  // One letter commands of the line editor would swallow labels and typing errors: whole words
  // only.
  if (word.size() < 3 && word != found->name && found->shortest == 1) return {};
  if (found->name == "SET" && words.size() > 1 && is_sql_set(words[1])) return {};
  return std::string(found->name);
}

bool begins_plsql(std::string_view statement) {
  if (statement.starts_with("<<")) return true;
  const auto words = leading_words(statement, 6);
  if (words.empty()) return false;
  if (words[0] == "BEGIN" || words[0] == "DECLARE") return true;
  if (words[0] == "WITH" && words.size() > 1)
    return words[1] == "FUNCTION" || words[1] == "PROCEDURE";
  if (words[0] != "CREATE") return false;
  constexpr std::array<std::string_view, 5> fillers{"OR", "REPLACE", "EDITIONABLE",
                                                    "NONEDITIONABLE", "IF"};
  constexpr std::array<std::string_view, 7> units{"FUNCTION", "PROCEDURE", "PACKAGE", "TRIGGER",
                                                  "TYPE",     "LIBRARY",   "JAVA"};
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (std::find(units.begin(), units.end(), words[i]) != units.end()) return true;
    if (words[i] == "AND") continue;  // CREATE AND RESOLVE JAVA
    if (std::find(fillers.begin(), fillers.end(), words[i]) == fillers.end()) return false;
  }
  return false;
}

}  // namespace talora::parsers
