// Cutting scripts and placing parameters, over one reader of MySQL's lexical units.
// Rules: MySQL 8.0 Reference Manual, 9.1.1 "String Literals", 9.2 "Schema Object Names", 9.7
// "Comments"; 4.5.1.2 "mysql Client Commands", delimiter.
#include "database/mysql_script.hpp"

#include "model/failure.hpp"
#include "model/sql_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace talora::database {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

// The end of the string or quoted name that begins at `at`. A backslash escapes in strings only.
std::size_t end_of_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\' && quote != '`') {
      ++at;
    } else if (text[at] == quote) {
      return at + 1;  // a doubled quote begins the next string, which ends the same
    }
  }
  return text.size();
}

// The end of the comment that begins at `at`, or `at` itself when none does. `--` must be followed
// by a blank. /*! ... */ is code to MySQL, but no delimiter inside it counts either.
std::size_t end_of_comment(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("/*")) {
    const auto end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
  }
  const bool dashes = rest.starts_with("--") && (rest.size() == 2 || is_blank(rest[2]));
  if (!dashes && !rest.starts_with("#")) return at;
  return std::min(text.find('\n', at), text.size());
}

// One unit: a comment, a string or quoted name, a word, or a single character.
std::size_t end_of_unit(std::string_view text, std::size_t at) {
  if (const auto end = end_of_comment(text, at); end != at) return end;
  const char c = text[at];
  if (c == '\'' || c == '"' || c == '`') return end_of_quoted(text, at);
  std::size_t end = at + 1;
  while (is_word(c) && end < text.size() && is_word(text[end]))
    ++end;
  return end;
}

std::string upper(std::string_view word) {
  std::string out(word);
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  });
  return out;
}

// Follows the words of one statement: inside a routine's body a delimiter ends nothing.
class Nesting {
 public:
  void take(std::string_view word) {
    const std::string now = upper(word);
    ++words_;
    if (words_ == 1) first_ = now;
    constexpr std::string_view kinds[] = {"PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE"};
    const bool kind = std::ranges::find(kinds, now) != std::end(kinds);
    if (first_ == "CREATE" && kind) routine_ = true;
    if (words_ == 2 && first_ == "BEGIN" && now == "NOT") {
      routine_ = true;  // BEGIN NOT ATOMIC
      depth_ = 1;
    }
    if (!routine_) return;
    if (last_ == "END") end_of(now);
    if (now == "BEGIN" || (now == "CASE" && last_ != "END")) ++depth_;
    last_ = now;
  }

  void take_mark() {
    if (last_ == "END") end_of("");
    last_.clear();
  }

  [[nodiscard]] bool inside() const { return depth_ > 0; }

  [[nodiscard]] bool empty() const { return words_ == 0; }

 private:
  // END IF, END LOOP, ... close what opens without a count; END and END CASE close a level.
  void end_of(std::string_view next) {
    constexpr std::string_view uncounted[] = {"IF", "LOOP", "WHILE", "REPEAT", "FOR"};
    const bool counted = std::ranges::find(uncounted, next) == std::end(uncounted);
    if (counted && depth_ > 0) --depth_;
  }

  std::string first_;
  std::string last_;
  int words_ = 0;
  int depth_ = 0;
  bool routine_ = false;
};

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<ScriptStatement> split() {
    while (at_ < text_.size()) {
      if (nesting_.empty() && take_delimiter_line()) continue;
      if (text_.substr(at_).starts_with(delimiter_)) {
        if (delimiter_ == ";") nesting_.take_mark();
        if (delimiter_ != ";" || !nesting_.inside()) {
          finish(at_);
          at_ += delimiter_.size();
          continue;
        }
      }
      take_unit();
    }
    finish(text_.size());
    return std::move(out_);
  }

 private:
  bool take_delimiter_line() {
    constexpr std::string_view word = "DELIMITER";
    const std::string_view rest = text_.substr(at_);
    const bool at_line_start = at_ == 0 || text_[at_ - 1] == '\n';
    if (!at_line_start || rest.size() <= word.size() || !is_blank(rest[word.size()]) ||
        upper(rest.substr(0, word.size())) != word) {
      return false;
    }
    const std::string_view line = rest.substr(0, rest.find('\n'));
    std::string_view name = line.substr(word.size());
    name.remove_prefix(std::min(name.find_first_not_of(" \t"), name.size()));
    name = name.substr(0, name.find_first_of(" \t\r"));
    if (!name.empty()) delimiter_ = name;
    at_ += line.size();
    return true;
  }

  void take_unit() {
    std::size_t end = end_of_unit(text_, at_);
    // $$ may stand in a name, but the client ends the statement there.
    if (is_word(text_[at_]) && delimiter_ != ";") end = std::min(end, text_.find(delimiter_, at_));
    const bool blank = is_blank(text_[at_]);
    const bool comment = end_of_comment(text_, at_) != at_ && !text_.substr(at_).starts_with("/*!");
    if (!blank && !comment) {
      if (nesting_.empty()) begin_ = at_;
      if (is_word(text_[at_]) || nesting_.empty()) {
        nesting_.take(text_.substr(at_, end - at_));
      } else {
        nesting_.take_mark();
      }
    }
    at_ = end;
  }

  void finish(std::size_t end) {
    if (!nesting_.empty()) {
      std::string_view text = text_.substr(begin_, end - begin_);
      while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
      line_ += static_cast<std::size_t>(
          std::ranges::count(text_.substr(counted_, begin_ - counted_), '\n'));
      counted_ = begin_;
      out_.push_back({text, line_});
    }
    nesting_ = Nesting();
  }

  std::string_view text_;
  std::string_view delimiter_ = ";";
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  std::size_t counted_ = 0;
  std::size_t line_ = 1;
  Nesting nesting_;
  std::vector<ScriptStatement> out_;
};

std::string parameter_text(std::string_view number, std::span<const Value> parameters) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), index);
  if (error != std::errc() || index == 0 || index > parameters.size()) {
    throw Failure(ExitCode::usage, fmt::format("the statement has no parameter ${}", number),
                  "hand over as many values as the statement names");
  }
  const Value& value = parameters[index - 1];
  return value ? quote_literal(TargetFamily::mysql, *value) : "NULL";
}

}  // namespace

std::vector<ScriptStatement> split_mysql_script(std::string_view script) {
  return Splitter(script).split();
}

std::string with_parameters(std::string_view sql, std::span<const Value> parameters) {
  std::string out;
  std::size_t at = 0;
  while (at < sql.size()) {
    const std::size_t end = end_of_unit(sql, at);
    const std::string_view unit = sql.substr(at, end - at);
    const bool parameter = unit.size() > 1 && unit[0] == '$' &&
                           unit.find_first_not_of("0123456789", 1) == std::string_view::npos;
    out += parameter ? parameter_text(unit.substr(1), parameters) : std::string(unit);
    at = end;
  }
  return out;
}

}  // namespace talora::database
