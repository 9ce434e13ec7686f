// One pass over the pattern; brackets are copied with their backslashes doubled.
#include "translators/tables/regexp_pattern.hpp"

namespace talora::translators {

namespace {

// The end of the bracket expression that begins at `at`: after its ']'.
std::size_t end_of_bracket(std::string_view pattern, std::size_t at) {
  std::size_t i = at + 1;
  if (i < pattern.size() && pattern[i] == '^') ++i;
  if (i < pattern.size() && pattern[i] == ']') ++i;  // a first ']' is a character
  while (i < pattern.size() && pattern[i] != ']') {
    const bool opens = pattern[i] == '[' && i + 1 < pattern.size() &&
                       std::string_view(":.=").find(pattern[i + 1]) != std::string_view::npos;
    if (!opens) {
      ++i;
      continue;
    }
    const char closing[] = {pattern[i + 1], ']', 0};
    const std::size_t end = pattern.find(closing, i + 2);
    if (end == std::string_view::npos) return pattern.size();
    i = end + 2;
  }
  return i < pattern.size() ? i + 1 : pattern.size();
}

// What stands after a backslash outside of brackets.
std::string escaped(char c) {
  const bool digit = c >= '1' && c <= '9';
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c == 'z') return "\\Z";
  if (digit || std::string_view("dDwWsSAZ").find(c) != std::string_view::npos) return {'\\', c};
  if (letter || c == '0') return {c};
  return {'\\', c};
}

enum class Dot : unsigned char { plain, bracket };

struct Written {
  std::string text;
  bool has_dot = false;
  bool has_negated = false;
};

Written write(std::string_view pattern, Dot dot) {
  Written out;
  for (std::size_t i = 0; i < pattern.size();) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out.text += escaped(pattern[i + 1]);
      i += 2;
    } else if (c == '[') {
      const std::size_t end = end_of_bracket(pattern, i);
      out.has_negated = out.has_negated || (i + 1 < end && pattern[i + 1] == '^');
      for (; i < end; ++i)
        out.text += pattern[i] == '\\' ? std::string("\\\\") : std::string(1, pattern[i]);
    } else {
      out.has_dot = out.has_dot || c == '.';
      out.text += c == '.' && dot == Dot::bracket ? std::string("[^\\n]") : std::string(1, c);
      ++i;
    }
  }
  return out;
}

}  // namespace

RegexpPattern postgres_regexp(std::string_view pattern, bool dot_matches_all) {
  Written plain = write(pattern, Dot::plain);
  if (dot_matches_all || !plain.has_dot) return {std::move(plain.text), false};
  // Flag 'p' would keep negated brackets from line breaks, too.
  if (!plain.has_negated) return {std::move(plain.text), true};
  return {write(pattern, Dot::bracket).text, false};
}

std::optional<std::string> postgres_regexp_flags(std::string_view match_parameter) {
  std::string flags;
  bool folded = false;
  for (const char c : match_parameter) {
    switch (c) {
      case 'i':
        folded = true;
        break;
      case 'c':
        folded = false;  // of contradicting values the last one holds
        break;
      case 'm':
        flags += 'w';
        break;
      case 'x':
        flags += 'x';
        break;
      case 'n':
        break;
      default:
        return std::nullopt;
    }
  }
  return (folded ? "i" : "") + flags;
}

}  // namespace talora::translators
