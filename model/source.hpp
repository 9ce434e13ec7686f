// SourceFile: one input as the user gave it, its decoded text, and the way back to original places.
#pragma once

#include "model/span.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace talora {

// Line and column are 1-based; the column counts Unicode code points of the original file.
struct Place {
  std::string_view file;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// One stretch of decoded text that stands for a stretch of the original bytes. Inside a stretch of
// equal lengths offsets run in step; otherwise every position maps to the original begin
// (a substituted &variable points at the variable).
struct OffsetStretch {
  std::uint32_t text_begin = 0;
  std::uint32_t original_begin = 0;
  std::uint32_t text_length = 0;
  std::uint32_t original_length = 0;
};

class SourceFile {
 public:
  // `text` is UTF-8. `original` is UTF-8 too, before substitution; equal to `text` when
  // `stretches` is empty (the identity map).
  SourceFile(std::uint32_t id, std::string path, std::string text, std::string original = {},
             std::vector<OffsetStretch> stretches = {});

  // Gives a reserved file its text (see SourceSet::reserve).
  void set_text(std::string text, std::string original, std::vector<OffsetStretch> stretches);

  // Makes it the text of stretches of other files, one after the other; their places stay theirs.
  void set_parts(const std::vector<std::pair<const SourceFile*, Span>>& parts);

  [[nodiscard]] std::uint32_t id() const { return id_; }

  [[nodiscard]] const std::string& path() const { return path_; }

  [[nodiscard]] std::string_view text() const { return text_; }

  [[nodiscard]] std::string_view text(const Span& span) const {
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
  }

  // The text before substitution.
  [[nodiscard]] std::string_view original() const { return stretches_.empty() ? text_ : original_; }

  // Place of a text offset in the original. O(log lines + column).
  [[nodiscard]] Place place(std::uint32_t text_offset) const;
  [[nodiscard]] std::uint32_t original_offset(std::uint32_t text_offset) const;

  [[nodiscard]] std::uint32_t line_count() const {
    return static_cast<std::uint32_t>(line_starts_.size());
  }

 private:
  std::uint32_t id_;
  std::string path_;
  std::string text_;
  std::string original_;
  void index_lines();

  // A stretch of another file, from `text_begin` to the next part.
  struct Part {
    std::uint32_t text_begin = 0;
    const SourceFile* file = nullptr;
    Span span;
  };

  std::vector<OffsetStretch> stretches_;
  std::vector<std::uint32_t> line_starts_;  // offsets in the original
  std::vector<Part> parts_;                 // in order; empty: the text is the file's own
};

// Owns all files of a run; Span::file indexes it.
class SourceSet {
 public:
  SourceFile& add(std::string path, std::string text, std::string original = {},
                  std::vector<OffsetStretch> stretches = {});

  // A file whose id is needed before its text is known (scripts that include others while read).
  SourceFile& reserve(std::string path) { return add(std::move(path), {}); }

  // Spans of files, one after the other, as one text (a batch that goes on in what it includes).
  const SourceFile& join(const std::vector<Span>& spans);

  [[nodiscard]] const SourceFile& file(std::uint32_t id) const { return *files_.at(id); }

  [[nodiscard]] std::size_t size() const { return files_.size(); }

  [[nodiscard]] std::string_view text(const Span& span) const { return file(span.file).text(span); }

  [[nodiscard]] Place place(const Span& span) const { return file(span.file).place(span.begin); }

 private:
  std::vector<std::unique_ptr<SourceFile>> files_;
};

}  // namespace talora
