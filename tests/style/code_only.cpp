// A small scanner of C++: comments, literals and preprocessor lines become blanks.
#include "tests/style/source_files.hpp"

#include <algorithm>
#include <cctype>

namespace talora::test {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), code_(text) {}

  std::string run() {
    while (at_ < text_.size())
      step();
    return code_;
  }

 private:
  [[nodiscard]] bool ahead(std::string_view word) const {
    return text_.substr(at_).starts_with(word);
  }

  [[nodiscard]] bool inside_word() const {
    const char before = at_ == 0 ? ' ' : text_[at_ - 1];
    return std::isalnum(static_cast<unsigned char>(before)) != 0 || before == '_';
  }

  void blank_to(std::size_t end) {
    for (end = std::min(end, text_.size()); at_ < end; ++at_) {
      if (text_[at_] != '\n') code_[at_] = ' ';
    }
  }

  void blank_past(std::string_view mark, std::size_t from) {
    const std::size_t found = text_.find(mark, from);
    blank_to(found == std::string_view::npos ? text_.size() : found + mark.size());
  }

  void literal(char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote)
      end += text_[end] == '\\' ? 2 : 1;
    blank_to(end + 1);
  }

  void directive() {
    std::size_t end = text_.find('\n', at_);
    while (end != std::string_view::npos && text_[end - 1] == '\\')
      end = text_.find('\n', end + 1);
    blank_to(end == std::string_view::npos ? text_.size() : end);
  }

  void step() {
    const char c = text_[at_];
    const bool line_begins = at_ == 0 || text_[at_ - 1] == '\n';
    if (ahead("//")) {
      blank_to(text_.find('\n', at_));
    } else if (ahead("/*")) {
      blank_past("*/", at_ + 2);
    } else if (ahead("R\"")) {
      const std::size_t open = text_.find('(', at_);
      const std::string mark = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
      blank_past(mark, open);
    } else if (c == '"' || (c == '\'' && !inside_word())) {
      literal(c);
    } else if (c == '#' && line_begins) {
      directive();
    } else {
      ++at_;
    }
  }

  std::string_view text_;
  std::string code_;
  std::size_t at_ = 0;
};

}  // namespace

std::string code_only(std::string_view text) {
  return Scanner(text).run();
}

}  // namespace talora::test
