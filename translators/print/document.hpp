// Doc: text with optional line breaks, indents and comment anchors; the layout turns it into lines.
#pragma once

#include "model/tree/tree.hpp"

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <memory_resource>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace talora::translators {

// above/below: on lines of its own; line_end: after everything of the output line; the inline ones
// stand directly before or behind the anchored text.
enum class CommentPlace : std::uint8_t { above, inline_before, inline_after, line_end, below };

// Printed text that stands for a place of the source; comments are hung on it by position.
struct Anchor {
  Span span;
  std::uint32_t sequence = 0;  // print order
  std::vector<std::pair<CommentPlace, const Comment*>> comments;
};

enum class DocKind : std::uint8_t {
  text,
  line,
  soft_line,
  hard_line,
  indent,
  group,
  sequence,
  anchor,
  body_tag
};

// line: a blank or a line break; soft_line: nothing or a line break. A group is printed flat when
// it fits and holds no forced break. body_tag: the dollar quote of the routine body.
struct Doc {
  DocKind kind = DocKind::text;
  bool breaks = false;
  std::string_view text;
  std::span<Doc*> parts;
  Anchor* anchor = nullptr;
};

// Owns the documents of one print. Every Doc is used in one place only: an anchor is printed once.
class Documents {
 public:
  Doc* text(std::string_view value);  // copied

  Doc* line() { return make(DocKind::line, {}); }

  Doc* soft_line() { return make(DocKind::soft_line, {}); }

  Doc* hard_line() { return make(DocKind::hard_line, {}); }

  Doc* body_tag() { return make(DocKind::body_tag, {}); }

  Doc* sequence(std::initializer_list<Doc*> parts) {
    return make(DocKind::sequence, {parts.begin(), parts.size()});
  }

  Doc* sequence(const std::vector<Doc*>& parts) { return make(DocKind::sequence, parts); }

  Doc* indent(std::initializer_list<Doc*> parts) {
    return make(DocKind::indent, {parts.begin(), parts.size()});
  }

  Doc* indent(const std::vector<Doc*>& parts) { return make(DocKind::indent, parts); }

  Doc* group(std::initializer_list<Doc*> parts) {
    return make(DocKind::group, {parts.begin(), parts.size()});
  }

  Doc* group(const std::vector<Doc*>& parts) { return make(DocKind::group, parts); }

  Doc* anchor(Span span, Doc* content);

  // Numbers the anchors below `root` in print order, outer before inner.
  static void number_anchors(Doc& root);

  [[nodiscard]] std::deque<Anchor>& anchors() { return anchors_; }

 private:
  Doc* make(DocKind kind, std::span<Doc* const> parts);

  std::pmr::monotonic_buffer_resource buffer_{8192};
  std::deque<Anchor> anchors_;
};

}  // namespace talora::translators
