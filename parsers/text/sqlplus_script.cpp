// SqlplusReader: where statements and directives begin and end.
#include "parsers/text/sqlplus_script.hpp"

#include "parsers/text/lexical_skip.hpp"
#include "parsers/text/sqlplus_words.hpp"

#include <algorithm>
#include <utility>

namespace talora::parsers {

namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  return text;
}

std::size_t line_end(std::string_view text, std::size_t position) {
  return std::min(text.find('\n', position), text.size());
}

// The line that begins at `position` holds only a slash (or, for units, a full stop).
bool is_lone(std::string_view text, std::size_t position, char c) {
  const auto line = trimmed(text.substr(position, line_end(text, position) - position));
  return line.size() == 1 && line[0] == c;
}

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && is_blank(text[end - 1]))
    --end;
  return end;
}

// A line such as "END;" or "END name;": what ends a unit whose slash was forgotten.
bool is_unit_end(std::string_view line) {
  line = trimmed(line);
  return line.size() >= 4 &&
         (line.starts_with("END") || line.starts_with("end") || line.starts_with("End")) &&
         !is_word_character(line[3]) && line.back() == ';';
}

bool starts_create(std::string_view line) {
  constexpr std::string_view word = "CREATE ";
  if (line.size() < word.size()) return false;
  return std::equal(word.begin(), word.end(), line.begin(),
                    [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? b - 'a' + 'A' : b); });
}

// Some scripts write the slash behind END; on the same line; other tools take it.
std::size_t without_slash(std::string_view text, std::size_t begin, std::size_t end) {
  if (end == begin || text[end - 1] != '/') return end;
  const std::size_t before = trim_end(text, begin, end - 1);
  return before > begin && text[before - 1] == ';' ? before : end;
}

// A line such as "END; /", which no PL/SQL can go on behind.
bool ends_with_slash(std::string_view line) {
  line = trimmed(line);
  return line.ends_with('/') && is_unit_end(line.substr(0, without_slash(line, 0, line.size())));
}

// The next line that is not blank is a slash alone.
bool slash_follows(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at]))
    ++at;
  return at < text.size() && is_lone(text, at, '/');
}

// Behind the slash that follows the line at `at`.
std::size_t past_slash(std::string_view text, std::size_t at) {
  return line_end(text, text.find('/', line_end(text, at)));
}

// INSERT, UPDATE, DELETE, MERGE, DECLARE, BEGIN when the statement begins so; else empty.
std::string changing_word(std::string_view statement) {
  for (const std::string_view word : {"INSERT", "UPDATE", "DELETE", "MERGE", "DECLARE", "BEGIN"}) {
    if (statement.size() <= word.size() || is_word_character(statement[word.size()])) continue;
    const auto same = [](char a, char b) {
      return a == (b >= 'a' && b <= 'z' ? b - 'a' + 'A' : b);
    };
    if (std::equal(word.begin(), word.end(), statement.begin(), same)) return std::string(word);
  }
  return {};
}

DiagnosticId unterminated(SkipKind kind) {
  if (kind == SkipKind::identifier) return DiagnosticId::unterminated_identifier;
  if (kind == SkipKind::block_comment) return DiagnosticId::unterminated_comment;
  return DiagnosticId::unterminated_string;
}

}  // namespace

SqlplusReader::SqlplusReader(std::uint32_t file, std::string_view text, SqlplusState& state)
    : file_(file),
      text_(text),
      state_(state),
      written_(text) {}

std::size_t SqlplusReader::skip_to_content(std::size_t position,
                                           std::size_t& comments_begin) const {
  comments_begin = text_.size();
  while (position < text_.size()) {
    if (is_blank(text_[position]) || text_[position] == ';') {
      ++position;
      continue;
    }
    const Skip skip = skip_lexical(text_, position);
    if (skip.kind == SkipKind::line_comment ||
        (skip.kind == SkipKind::block_comment && skip.terminated)) {
      comments_begin = std::min(comments_begin, position);
      position = skip.end;
      continue;
    }
    const bool line_start = position == 0 || text_[position - 1] == '\n';
    // A full stop ends the input of a statement; behind one that ran there is none to end.
    if (line_start && is_lone(text_, position, '.')) {
      comments_begin = text_.size();
      position = line_end(text_, position);
      continue;
    }
    // A lone slash runs the buffer again: nothing new, unless that changes rows.
    if (text_[position] == '/' && (line_start || is_lone(text_, position, '/')) &&
        is_lone(text_, position, '/')) {
      comments_begin = text_.size();
      if (!changed_rows_.empty()) break;
      position = line_end(text_, position);
      continue;
    }
    break;
  }
  comments_begin = std::min(comments_begin, position);
  return position;
}

SqlplusReader::Extent SqlplusReader::directive_extent(std::size_t begin) const {
  std::size_t end = line_end(text_, begin);
  // A hyphen at the end of the line continues the command on the next one.
  while (end < text_.size()) {
    const std::size_t last = trim_end(text_, begin, end);
    if (last == begin || text_[last - 1] != '-') break;
    end = line_end(text_, end + 1);
  }
  return {begin, trim_end(text_, begin, end), end, true, {}};
}

SqlplusReader::Extent SqlplusReader::sql_extent(std::size_t begin) const {
  Extent extent{begin, text_.size(), text_.size(), false, {}};
  std::size_t i = begin;
  while (i < text_.size()) {
    const char c = text_[i];
    if (c == ';') {
      extent = {begin, trim_end(text_, begin, i), i + 1, true, {}};
      return extent;
    }
    if (c == '\n' && i + 1 < text_.size() && is_lone(text_, i + 1, '/')) {
      return {begin, trim_end(text_, begin, i), line_end(text_, i + 1), true, {}};
    }
    // A full stop keeps the statement in the buffer, the slash behind it runs it.
    if (c == '\n' && i + 1 < text_.size() && is_lone(text_, i + 1, '.') &&
        slash_follows(text_, line_end(text_, i + 1)))
      return {begin, trim_end(text_, begin, i), past_slash(text_, i + 1), true, {}};
    const Skip skip = skip_lexical(text_, i);
    if (skip.kind == SkipKind::none) {
      ++i;
      continue;
    }
    if (!skip.terminated) {
      // Without its end the rest of the file would be swallowed: the statement is cut at the first
      // line that ends with a semicolon, so that what follows still converts.
      const auto at = static_cast<std::uint32_t>(i);
      extent.findings.push_back({unterminated(skip.kind), {file_, at, at + 1}, {}});
      const std::size_t cut = text_.find(";\n", i);
      const std::size_t cut_cr = text_.find(";\r\n", i);
      const std::size_t nearest = std::min(cut, cut_cr);
      if (nearest != std::string_view::npos) {
        extent.end = nearest;
        extent.resume = nearest + 1;
        extent.has_terminator = true;
        return extent;
      }
    }
    i = skip.end;
  }
  extent.end = trim_end(text_, begin, text_.size());
  return extent;
}

SqlplusReader::Extent SqlplusReader::plsql_extent(std::size_t begin) const {
  Extent extent{begin, text_.size(), text_.size(), false, {}};
  std::size_t i = begin;
  std::size_t line_begin = begin;
  bool after_end = false;  // the last line of code was END;
  while (i < text_.size()) {
    if (text_[i] == '\n') {
      const auto line = text_.substr(line_begin, i - line_begin);
      if (!trimmed(line).empty()) after_end = is_unit_end(line);
      line_begin = ++i;
      if (i >= text_.size()) break;
      if (is_lone(text_, i, '/') || is_lone(text_, i, '.')) {
        const bool kept = text_[i] == '.' && slash_follows(text_, line_end(text_, i));
        return {begin,
                without_slash(text_, begin, trim_end(text_, begin, i)),
                kept ? past_slash(text_, i) : line_end(text_, i),
                true,
                {}};
      }
      if (ends_with_slash(line) && !slash_follows(text_, i))
        return {begin, without_slash(text_, begin, trim_end(text_, begin, i)), i, true, {}};
      if (after_end && starts_create(text_.substr(i))) {
        return {begin, trim_end(text_, begin, i), i, false, {}};
      }
      continue;
    }
    const Skip skip = skip_lexical(text_, i);
    if (skip.kind == SkipKind::none) {
      ++i;
      continue;
    }
    if (!skip.terminated) {
      const auto at = static_cast<std::uint32_t>(i);
      extent.findings.push_back({unterminated(skip.kind), {file_, at, at + 1}, {}});
      const std::size_t slash = text_.find("\n/", i);
      if (slash != std::string_view::npos && is_lone(text_, slash + 1, '/')) {
        extent.end = trim_end(text_, begin, slash);
        extent.resume = line_end(text_, slash + 1);
        extent.has_terminator = true;
        return extent;
      }
    }
    i = skip.end;
  }
  extent.end = trim_end(text_, begin, text_.size());
  return extent;
}

std::optional<Piece> SqlplusReader::next() {
  std::size_t comments_begin = 0;
  const std::size_t begin = skip_to_content(position_, comments_begin);
  if (begin >= text_.size()) {
    written_.copy(position_, text_.size());
    position_ = text_.size();
    return std::nullopt;
  }
  if (is_lone(text_, begin, '/')) return repetition(begin);
  const std::string_view rest = text_.substr(begin);
  const std::string command = sqlplus_command(rest.substr(0, line_end(rest, 0)));
  if (!command.empty() && command != "EXECUTE") {
    Piece piece = emit(PieceKind::directive, begin, directive_extent(begin));
    piece.word = command;
    return piece;
  }
  if (command == "EXECUTE") {
    Piece piece = emit(PieceKind::execute, comments_begin, directive_extent(begin));
    piece.word = command;
    return piece;
  }
  if (begins_plsql(rest.substr(0, std::min<std::size_t>(rest.size(), 4096)))) {
    changed_rows_ = changing_word(rest);
    return emit(PieceKind::plsql, comments_begin, plsql_extent(begin));
  }
  changed_rows_ = changing_word(rest);
  return emit(PieceKind::sql, comments_begin, sql_extent(begin));
}

// SQL*Plus User's Guide and Reference, "/ (slash)": executes the most recently executed SQL command
// or PL/SQL block which is stored in the SQL buffer.
Piece SqlplusReader::repetition(std::size_t begin) {
  Extent extent{begin, begin + 1, line_end(text_, begin), true, {}};
  const auto at = static_cast<std::uint32_t>(begin);
  extent.findings.push_back(
      {DiagnosticId::slash_repeats, {file_, at, at + 1}, {std::exchange(changed_rows_, {})}});
  Piece piece = emit(PieceKind::directive, begin, std::move(extent));
  piece.word = "/";
  return piece;
}

}  // namespace talora::parsers
