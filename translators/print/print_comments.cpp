// Hanging comments on anchors by span.
#include "translators/print/comments.hpp"

#include <algorithm>

namespace talora::translators {
namespace {

class Placer {
 public:
  Placer(std::deque<Anchor>& anchors, const SourceSet& sources)
      : whole_(anchors.front()),
        sources_(sources) {
    for (Anchor& anchor : anchors) {
      by_begin_.push_back(&anchor);
      by_end_.push_back(&anchor);
    }
    // Outermost first among equals; the printed order decides between copies.
    std::sort(by_begin_.begin(), by_begin_.end(), [](const Anchor* a, const Anchor* b) {
      if (a->span.begin != b->span.begin) return a->span.begin < b->span.begin;
      if (a->span.end != b->span.end) return a->span.end > b->span.end;
      return a->sequence < b->sequence;
    });
    std::sort(by_end_.begin(), by_end_.end(), [](const Anchor* a, const Anchor* b) {
      if (a->span.end != b->span.end) return a->span.end < b->span.end;
      if (a->span.begin != b->span.begin) return a->span.begin > b->span.begin;
      return a->sequence > b->sequence;
    });
  }

  void place(const Comment& comment) {
    Anchor& around = enclosing(comment.span);
    Anchor* before = preceding(comment.span, around);
    Anchor* after = following(comment.span, around);
    if (comment.own_line) {
      if (after != nullptr) return hang(*after, CommentPlace::above, comment);
      if (before != nullptr) return hang(*before, CommentPlace::below, comment);
      const bool leads = comment.span.end <= around.span.begin;
      return hang(around, leads ? CommentPlace::above : CommentPlace::below, comment);
    }
    place_in_line(comment, around, before, after);
  }

 private:
  static void hang(Anchor& anchor, CommentPlace place, const Comment& comment) {
    anchor.comments.emplace_back(place, &comment);
  }

  void place_in_line(const Comment& comment, Anchor& around, Anchor* before, Anchor* after) {
    const bool text_follows = !comment.is_line && follows_on_line(comment.span);
    // /* c */ b, with a separator before the comment: it belongs to b.
    if (text_follows && after != nullptr &&
        blank_between(comment.span.file, comment.span.end, after->span.begin) &&
        (before == nullptr ||
         !blank_between(comment.span.file, before->span.end, comment.span.begin))) {
      return hang(*after, CommentPlace::inline_before, comment);
    }
    if (before != nullptr && same_line(comment.span.file, before->span.end, comment.span.begin)) {
      return hang(*before, text_follows ? CommentPlace::inline_after : CommentPlace::line_end,
                  comment);
    }
    if (after != nullptr) {
      const bool close =
          text_follows && same_line(comment.span.file, comment.span.end, after->span.begin);
      return hang(*after, close ? CommentPlace::inline_before : CommentPlace::above, comment);
    }
    if (comment.span.end <= around.span.begin) return hang(around, CommentPlace::above, comment);
    hang(before != nullptr ? *before : around, CommentPlace::line_end, comment);
  }

  Anchor& enclosing(const Span& span) const {
    auto at = std::upper_bound(
        by_begin_.begin(), by_begin_.end(), span.begin,
        [](std::uint32_t begin, const Anchor* anchor) { return begin < anchor->span.begin; });
    while (at != by_begin_.begin()) {
      --at;
      if ((*at)->span.contains(span)) return **at;
    }
    return whole_;
  }

  Anchor* following(const Span& span, const Anchor& around) const {
    auto at = std::lower_bound(
        by_begin_.begin(), by_begin_.end(), span.end,
        [](const Anchor* anchor, std::uint32_t end) { return anchor->span.begin < end; });
    if (at == by_begin_.end() || *at == &around) return nullptr;
    return around.span.contains((*at)->span) ? *at : nullptr;
  }

  Anchor* preceding(const Span& span, const Anchor& around) const {
    auto at = std::upper_bound(
        by_end_.begin(), by_end_.end(), span.begin,
        [](std::uint32_t begin, const Anchor* anchor) { return begin < anchor->span.end; });
    if (at == by_end_.begin()) return nullptr;
    --at;
    if (*at == &around) return nullptr;
    return around.span.contains((*at)->span) ? *at : nullptr;
  }

  std::string_view text(std::uint32_t file) const {
    return file < sources_.size() ? sources_.file(file).text() : std::string_view();
  }

  bool same_line(std::uint32_t file, std::uint32_t from, std::uint32_t to) const {
    const std::string_view all = text(file);
    if (from >= to || to > all.size()) return true;
    return all.substr(from, to - from).find('\n') == std::string_view::npos;
  }

  bool blank_between(std::uint32_t file, std::uint32_t from, std::uint32_t to) const {
    const std::string_view all = text(file);
    if (from > to || to > all.size()) return false;
    return all.substr(from, to - from).find_first_not_of(" \t") == std::string_view::npos;
  }

  // Other text than blanks, separators and comments behind the comment on its line.
  bool follows_on_line(const Span& span) const {
    const std::string_view all = text(span.file);
    if (span.end >= all.size()) return false;
    std::string_view rest = all.substr(span.end, all.find('\n', span.end) - span.end);
    while (true) {
      const std::size_t at = rest.find_first_not_of(" \t\r,;)");
      if (at == std::string_view::npos || rest.substr(at, 2) == "--") return false;
      if (rest.substr(at, 2) != "/*") return true;
      const std::size_t end = rest.find("*/", at);
      if (end == std::string_view::npos) return false;
      rest.remove_prefix(end + 2);
    }
  }

  Anchor& whole_;
  const SourceSet& sources_;
  std::vector<Anchor*> by_begin_;
  std::vector<Anchor*> by_end_;
};

}  // namespace

void place_comments(std::deque<Anchor>& anchors, const std::vector<Comment>& comments,
                    const SourceSet& sources) {
  Placer placer(anchors, sources);
  for (const Comment& comment : comments) {
    if (!comment.is_hint) placer.place(comment);
  }
}

}  // namespace talora::translators
