// Windows of lines.
#include "reports/excerpt.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace talora::reports {

namespace {

constexpr std::size_t longest_line = 240;
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string shown(std::string_view line) {
  if (line.size() <= longest_line) return std::string(line);
  std::size_t end = longest_line;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
    --end;
  return std::string(line.substr(0, end)) + " " + std::string(ellipsis);
}

// Lines [first, first + most) of a text, 0-based.
struct Window {
  std::size_t first = 0, count = 0;
};

// Around `focus`, a third before it.
Window window(std::size_t lines, std::size_t focus, std::size_t most) {
  if (lines <= most) return {0, lines};
  const std::size_t before = std::min(focus, most / 3);
  const std::size_t first = std::min(focus - before, lines - most);
  return {first, most};
}

Excerpt cut(const std::vector<std::string_view>& lines, const Window& part) {
  Excerpt out;
  out.omitted = lines.size() - part.count;
  if (part.first > 0) out.text += std::string(ellipsis) + "\n";
  for (std::size_t i = part.first; i < part.first + part.count; ++i)
    out.text += shown(lines[i]) + "\n";
  if (part.first + part.count < lines.size()) out.text += std::string(ellipsis) + "\n";
  return out;
}

Window source_window(const AssessedStatement& statement, std::size_t lines, std::uint32_t line,
                     std::size_t most) {
  const std::uint32_t first = statement.place.line;
  const std::size_t focus = line < first ? 0 : line - first;
  return window(lines, std::min(focus, lines == 0 ? 0 : lines - 1), most);
}

}  // namespace

Excerpt source_excerpt(const AssessedStatement& statement, std::uint32_t line,
                       std::size_t most_lines) {
  const auto lines = lines_of(statement.text);
  return cut(lines, source_window(statement, lines.size(), line, most_lines));
}

Excerpt target_excerpt(const AssessedStatement& statement, const StatementOnTarget& target,
                       std::uint32_t line, std::size_t most_lines) {
  const auto lines = lines_of(target.sql);
  const auto source = lines_of(statement.text).size();
  const Window part = source_window(statement, source, line, most_lines);
  if (lines.size() <= most_lines || part.count == source)
    return cut(lines, window(lines.size(), 0, most_lines));
  const std::size_t from = statement.place.line + part.first;
  // The nearest line of the target that comes from the line in question, or from near it.
  std::size_t focus = 0, best = lines.size() + part.count + source;
  for (const LinePair& pair : target.lines) {
    if (pair.source < from || pair.source >= from + part.count) continue;
    const std::size_t away = pair.source > line ? pair.source - line : line - pair.source;
    if (away < best && pair.target - 1 < lines.size()) {
      best = away;
      focus = pair.target - 1;
    }
  }
  return cut(lines, window(lines.size(), focus, most_lines));
}

}  // namespace talora::reports
