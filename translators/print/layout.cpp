// The layout algorithm: groups are flat when they fit (Wadler, "A prettier printer"), comments
// break lines.
#include "translators/print/layout.hpp"

#include <algorithm>

namespace talora::translators {
namespace {

struct Command {
  int indent;
  bool flat;
  const Doc* doc;
  bool anchor_end = false;
};

int width_of(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

bool breaks_line(const Anchor& anchor) {
  return std::any_of(anchor.comments.begin(), anchor.comments.end(), [](const auto& placed) {
    return placed.first == CommentPlace::above || placed.first == CommentPlace::below ||
           placed.first == CommentPlace::line_end || placed.second->is_line;
  });
}

// A group that holds a forced break cannot be flat, nor can those around it.
bool mark_breaks(Doc& doc) {
  bool breaks = doc.kind == DocKind::hard_line;
  if (doc.anchor != nullptr && breaks_line(*doc.anchor)) breaks = true;
  for (Doc* part : doc.parts) {
    if (mark_breaks(*part)) breaks = true;
  }
  doc.breaks = breaks;
  return breaks;
}

class Layout {
 public:
  Layout(std::string tag, const CommentWriter& written) : tag_(std::move(tag)), written_(written) {}

  Printed run(const Doc& root) {
    stack_.push_back({0, false, &root});
    while (!stack_.empty()) {
      const Command command = stack_.back();
      stack_.pop_back();
      step(command);
    }
    finish();
    return std::move(printed_);
  }

 private:
  void step(const Command& command) {
    if (command.anchor_end) return end_anchor(command);
    const Doc& doc = *command.doc;
    switch (doc.kind) {
      case DocKind::text:
        return put(doc.text, command.indent);
      case DocKind::body_tag:
        return put(tag_, command.indent);
      case DocKind::line:
        return command.flat ? blank() : new_line(command.indent);
      case DocKind::soft_line:
        return command.flat ? void() : new_line(command.indent);
      case DocKind::hard_line:
        return new_line(command.indent);
      case DocKind::indent:
        return push_parts(doc, command.indent + 2, command.flat);
      case DocKind::sequence:
        return push_parts(doc, command.indent, command.flat);
      case DocKind::group:
        return push_parts(doc, command.indent, !doc.breaks && (command.flat || fits(doc)));
      case DocKind::anchor:
        return begin_anchor(command);
    }
  }

  void push_parts(const Doc& doc, int indent, bool flat) {
    for (auto part = doc.parts.rbegin(); part != doc.parts.rend(); ++part) {
      stack_.push_back({indent, flat, *part});
    }
  }

  void begin_anchor(const Command& command) {
    const Anchor& anchor = *command.doc->anchor;
    for (const auto& [place, comment] : anchor.comments) {
      if (place == CommentPlace::above) own_line(*comment, command.indent);
      if (place == CommentPlace::inline_before) {
        put(written_(*comment), command.indent);
        printed_.comments_printed.push_back(*comment);
        put(" ", command.indent);
      }
    }
    if (printed_.origins.empty() ||
        printed_.origins.back().line != line_ + (must_break_ ? 1U : 0U)) {
      printed_.origins.push_back({line_ + (must_break_ ? 1U : 0U), anchor.span});
    }
    stack_.push_back({command.indent, command.flat, command.doc, true});
    push_parts(*command.doc, command.indent, command.flat);
  }

  void end_anchor(const Command& command) {
    for (const auto& [place, comment] : command.doc->anchor->comments) {
      if (place == CommentPlace::inline_after) {
        put(" ", command.indent);
        put(written_(*comment), command.indent);
        printed_.comments_printed.push_back(*comment);
      }
      if (place == CommentPlace::line_end) line_end_.push_back(comment);
      if (place == CommentPlace::below) own_line(*comment, command.indent);
    }
  }

  void own_line(const Comment& comment, int indent) {
    if (line_has_text_ || !line_end_.empty()) new_line(indent);
    put(written_(comment), indent);
    printed_.comments_printed.push_back(comment);
    must_break_ = true;
  }

  // Text after an own-line comment goes to the next line whatever the document says.
  void put(std::string_view value, int indent) {
    if (value.empty()) return;
    if (must_break_) {
      if (value == " ") return;
      new_line(indent);
    }
    if (!line_has_text_) {
      if (value == " ") return;
      printed_.text.append(static_cast<std::size_t>(indent_), ' ');
      column_ = indent_;
      line_has_text_ = true;
    }
    printed_.text += value;
    line_ += static_cast<std::uint32_t>(std::count(value.begin(), value.end(), '\n'));
    const std::size_t last = value.rfind('\n');
    column_ = last == std::string_view::npos ? column_ + width_of(value)
                                             : width_of(value.substr(last + 1));
  }

  void blank() {
    if (must_break_ || !line_has_text_) return;
    printed_.text += ' ';
    ++column_;
  }

  void new_line(int indent) {
    flush_line_end();
    while (!printed_.text.empty() && printed_.text.back() == ' ')
      printed_.text.pop_back();
    must_break_ = false;
    indent_ = indent;
    if (!line_has_text_) return;
    printed_.text += '\n';
    ++line_;
    line_has_text_ = false;
    column_ = indent;
  }

  // The first comment stays on the line; those behind a line comment get lines of their own.
  void flush_line_end() {
    bool after_line_comment = false;
    for (const Comment* comment : line_end_) {
      if (after_line_comment) {
        printed_.text += '\n';
        printed_.text.append(static_cast<std::size_t>(indent_), ' ');
        ++line_;
      } else if (!printed_.text.empty() && printed_.text.back() != ' ') {
        printed_.text += ' ';
      }
      const std::string text = written_(*comment);
      printed_.text += text;
      line_ += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
      printed_.comments_printed.push_back(*comment);
      after_line_comment = comment->is_line;
    }
    line_end_.clear();
  }

  void finish() {
    flush_line_end();
    while (!printed_.text.empty() && printed_.text.back() == ' ')
      printed_.text.pop_back();
    const bool ends_in_line_comment =
        !printed_.comments_printed.empty() && printed_.comments_printed.back().is_line &&
        printed_.text.ends_with(written_(printed_.comments_printed.back()));
    if (ends_in_line_comment) printed_.text += '\n';
  }

  // True when `group` and what follows it up to the next possible break fits the rest of the line.
  bool fits(const Doc& group) const {
    int room = line_width - (line_has_text_ ? column_ : indent_);
    std::vector<std::pair<bool, const Doc*>> work{{true, &group}};
    std::size_t rest = stack_.size();
    while (room >= 0) {
      if (work.empty()) {
        if (rest == 0) return true;
        const Command& next = stack_[--rest];
        if (!next.anchor_end) work.emplace_back(next.flat, next.doc);
        continue;
      }
      const auto [flat, doc] = work.back();
      work.pop_back();
      if (doc->kind == DocKind::hard_line) return true;
      if (doc->kind == DocKind::line || doc->kind == DocKind::soft_line) {
        if (!flat) return true;
        if (doc->kind == DocKind::line) --room;
        continue;
      }
      const std::size_t newline = doc->text.find('\n');
      room -= width_of(doc->text.substr(0, newline));
      if (newline != std::string_view::npos) return room >= 0;
      if (doc->kind == DocKind::body_tag) room -= static_cast<int>(tag_.size());
      const bool inner = doc->kind == DocKind::group ? !doc->breaks && flat : flat;
      for (auto part = doc->parts.rbegin(); part != doc->parts.rend(); ++part)
        work.emplace_back(inner, *part);
    }
    return false;
  }

  std::string tag_;
  const CommentWriter& written_;
  Printed printed_;
  std::vector<Command> stack_;
  std::vector<const Comment*> line_end_;
  std::uint32_t line_ = 0;
  int indent_ = 0;
  int column_ = 0;
  bool line_has_text_ = false;
  bool must_break_ = false;
};

bool holds_body_tag(const Doc& doc) {
  return doc.kind == DocKind::body_tag ||
         std::any_of(doc.parts.begin(), doc.parts.end(),
                     [](const Doc* part) { return holds_body_tag(*part); });
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace

std::string comment_text(const Comment& comment) {
  std::string text(comment.text);
  if (comment.is_line) {
    while (!text.empty() && (text.back() == '\r' || text.back() == '\n'))
      text.pop_back();
    return text;
  }
  for (auto at = text.find("/*", 2); at != std::string::npos; at = text.find("/*", at + 2)) {
    if (at + 2 < text.size()) text.insert(at + 1, " ");
  }
  // T-SQL's comments nest.
  for (auto at = text.find("*/", 2); at + 2 < text.size(); at = text.find("*/", at + 2))
    text.insert(at + 1, " ");
  return text;
}

Printed lay_out(Doc& root, const CommentWriter& written) {
  mark_breaks(root);
  const bool has_body = holds_body_tag(root);
  for (int attempt = 0;; ++attempt) {
    const std::string tag = attempt == 0 ? "$body$" : "$body" + std::to_string(attempt) + "$";
    Printed printed = Layout(tag, written).run(root);
    if (!has_body || occurrences(printed.text, tag) == 2) return printed;
  }
}

}  // namespace talora::translators
