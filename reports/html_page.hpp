// The parts of Talora's HTML pages: escaping, tables, and the page around them. Nothing is loaded
// from elsewhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace talora::reports {

// Text between tags or in a quoted attribute. Control characters, and marks that turn the direction
// of text, become visible signs.
[[nodiscard]] std::string escaped(std::string_view text);

// Text for the part of a URL behind the number sign.
[[nodiscard]] std::string fragment_text(std::string_view text);

// A place (file:line:column) that may be broken behind its slashes.
[[nodiscard]] std::string place_html(std::string_view place);

// A cell of a table: text is escaped by the caller, who may put markup into it.
struct HtmlCell {
  std::string html;
  char kind = ' ';  // '#' a number, 'h' the head of its row, 'w' not wrapped, ' ' text
};

// A table with a caption and a head row (cells of kind '#' are aligned right).
class HtmlTable {
 public:
  HtmlTable(std::string_view caption, const std::vector<HtmlCell>& head);

  void add(const std::vector<HtmlCell>& cells, std::string_view row_attributes = {});

  [[nodiscard]] std::string html(std::string_view id = {}) const;

 private:
  std::string caption_, head_, body_;
};

// The whole page. `header` and `body` are markup; `scripted` pages carry reports/page/script.js.
[[nodiscard]] std::string html_page(std::string_view title, std::string_view header,
                                    std::string_view body, bool scripted);

// <span class="tag WORD">WORD</span>
[[nodiscard]] std::string tag(std::string_view word);

}  // namespace talora::reports
