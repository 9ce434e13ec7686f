// Target text with $1… for printed arguments, made by rules and table rows.
#include "translators/print/printer.hpp"

#include <algorithm>
#include <cctype>

namespace talora::translators {

namespace {

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string upper_word(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

std::string last_word(std::string_view before) {
  std::size_t begin = before.size();
  while (begin > 0 && is_word(before[begin - 1]))
    --begin;
  return upper_word(before.substr(begin));
}

std::string first_word(std::string_view after) {
  std::size_t end = 0;
  while (end < after.size() && is_word(after[end]))
    ++end;
  return upper_word(after.substr(0, end));
}

std::string_view trimmed_end(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
    text.remove_suffix(1);
  return text;
}

std::string_view trimmed_begin(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
    text.remove_prefix(1);
  return text;
}

// A slot where any expression may stand: between brackets, commas, and key words that delimit
// expressions.
bool opens(std::string_view before, bool statement) {
  before = trimmed_end(before);
  if (before.empty()) return statement;
  const char c = before.back();
  if (c == '(' || c == ',' || c == '[') return true;
  // SET v = $1, but no comparison.
  if (statement && before.starts_with("SET ") && before.find('=') == before.size() - 1) return true;
  if (statement && before.ends_with(":=")) return true;
  const std::string word = last_word(before);
  if (word == "FROM")
    return last_word(trimmed_end(before.substr(0, before.size() - 4))) != "DISTINCT";
  constexpr std::string_view words[] = {"WHEN", "THEN",  "ELSE",   "CASE",  "WHERE", "RETURN",
                                        "IF",   "ELSIF", "ELSEIF", "UNTIL", "SELECT"};
  return std::ranges::find(words, word) != std::end(words);
}

bool closes(std::string_view after, bool statement) {
  after = trimmed_begin(after);
  if (after.empty()) return statement;
  const char c = after.front();
  if (c == ')' || c == ',' || c == ']' || c == ';') return true;
  constexpr std::string_view words[] = {"WHEN", "THEN", "ELSE", "END",   "AS",    "FROM",
                                        "FOR",  "LOOP", "INTO", "WHERE", "USING", "DO"};
  return std::ranges::find(words, first_word(after)) != std::end(words);
}

// A part of a pattern: literal text up to an argument number (0: none).
struct Piece {
  std::string_view text;
  std::size_t argument = 0;
  std::size_t begin = 0;  // of the '$'
  std::size_t end = 0;
};

// Argument marks inside quotes are text.
std::vector<Piece> pieces(std::string_view pattern, std::size_t count) {
  std::vector<Piece> out;
  std::size_t start = 0;
  char quote = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '\'' || c == '"') quote = c;
    if (c != '$' || i + 1 >= pattern.size() || pattern[i + 1] < '1' || pattern[i + 1] > '9')
      continue;
    std::size_t end = i + 1;
    std::size_t number = 0;
    while (end < pattern.size() && pattern[end] >= '0' && pattern[end] <= '9') {
      const std::size_t next = number * 10 + static_cast<std::size_t>(pattern[end] - '0');
      if (next > count) break;
      number = next;
      ++end;
    }
    if (number == 0) continue;
    out.push_back({pattern.substr(start, i - start), number, i, end});
    start = end;
    i = end - 1;
  }
  out.push_back({pattern.substr(start), 0, pattern.size(), pattern.size()});
  return out;
}

}  // namespace

Doc* Printer::pattern_argument(const Node& argument, std::string_view before,
                               std::string_view after, bool statement) {
  const bool alone = before.empty() && after.empty();
  if (alone || (opens(before, statement) && closes(after, statement))) return expression(argument);
  // Only names may be subscripted or have a field without parentheses.
  if (!after.empty() && (after.front() == '[' || after.front() == '.') &&
      argument.kind != Kind::name) {
    return parenthesised(node(argument));
  }
  return operand(argument, Precedence::primary);
}

// Line breaks of the pattern outside quotes follow the indentation of their place.
Doc* Printer::pattern(std::string_view pattern, const List& arguments, bool statement) {
  Docs parts;
  char quote = 0;
  const auto literal = [&](std::string_view value) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
      const char c = value[i];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '\n') {
        parts.push_back(text(value.substr(start, i - start)));
        parts.push_back(docs_.hard_line());
        start = i + 1;
      }
    }
    parts.push_back(text(value.substr(start)));
  };
  for (const Piece& piece : pieces(pattern, arguments.size())) {
    literal(piece.text);
    if (piece.argument == 0) continue;
    const Node& argument = *arguments[piece.argument - 1];
    parts.push_back(anchored(argument, pattern_argument(argument, pattern.substr(0, piece.begin),
                                                        pattern.substr(piece.end), statement)));
  }
  return docs_.group(parts);
}

Doc* Printer::print(const TargetExpression& node) {
  return pattern(node.pattern, node.arguments, false);
}

Doc* Printer::print(const TargetStatement& node) {
  return pattern(node.pattern, node.arguments, true);
}

}  // namespace talora::translators
