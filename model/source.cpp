// SourceFile: line table and the map from decoded text back to the original.
#include "model/source.hpp"

#include <algorithm>

namespace talora {

SourceFile::SourceFile(std::uint32_t id, std::string path, std::string text, std::string original,
                       std::vector<OffsetStretch> stretches)
    : id_(id),
      path_(std::move(path)),
      text_(std::move(text)),
      original_(std::move(original)),
      stretches_(std::move(stretches)) {
  index_lines();
}

void SourceFile::set_text(std::string text, std::string original,
                          std::vector<OffsetStretch> stretches) {
  text_ = std::move(text);
  original_ = std::move(original);
  stretches_ = std::move(stretches);
  index_lines();
}

void SourceFile::set_parts(const std::vector<std::pair<const SourceFile*, Span>>& parts) {
  for (const auto& [file, span] : parts) {
    // A line each, but where the stretches only leave a byte out (a doubled quote of a literal).
    const bool goes_on = !parts_.empty() && parts_.back().span.file == span.file &&
                         parts_.back().span.end + 1 == span.begin;
    if (!parts_.empty() && !goes_on) text_ += '\n';
    parts_.push_back({static_cast<std::uint32_t>(text_.size()), file, span});
    text_ += file->text(span);
  }
  index_lines();
}

void SourceFile::index_lines() {
  line_starts_.clear();
  const std::string& base = stretches_.empty() ? text_ : original_;
  line_starts_.push_back(0);
  for (std::size_t i = 0; i < base.size(); ++i) {
    if (base[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

std::uint32_t SourceFile::original_offset(std::uint32_t text_offset) const {
  if (stretches_.empty()) return text_offset;
  auto after = std::upper_bound(
      stretches_.begin(), stretches_.end(), text_offset,
      [](std::uint32_t offset, const OffsetStretch& s) { return offset < s.text_begin; });
  if (after == stretches_.begin()) return text_offset;
  const OffsetStretch& stretch = *std::prev(after);
  if (stretch.text_length != stretch.original_length) return stretch.original_begin;
  return stretch.original_begin + (text_offset - stretch.text_begin);
}

Place SourceFile::place(std::uint32_t text_offset) const {
  if (!parts_.empty()) {
    const auto after = std::upper_bound(
        parts_.begin(), parts_.end(), text_offset,
        [](std::uint32_t offset, const Part& part) { return offset < part.text_begin; });
    const Part& part = *std::prev(after);
    return part.file->place(
        std::min(part.span.begin + (text_offset - part.text_begin), part.span.end));
  }
  const std::string& base = stretches_.empty() ? text_ : original_;
  const std::uint32_t offset =
      std::min(original_offset(text_offset), static_cast<std::uint32_t>(base.size()));
  auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts_.begin());
  std::uint32_t column = 1;
  for (std::uint32_t i = line_starts_[line - 1]; i < offset; ++i) {
    // Continuation bytes of UTF-8 do not start a code point.
    if ((static_cast<unsigned char>(base[i]) & 0xC0U) != 0x80U) ++column;
  }
  return {path_, line, column};
}

const SourceFile& SourceSet::join(const std::vector<Span>& spans) {
  SourceFile& joined = reserve(file(spans.front().file).path());
  std::vector<std::pair<const SourceFile*, Span>> parts;
  for (const Span& span : spans)
    parts.emplace_back(&file(span.file), span);
  joined.set_parts(parts);
  return joined;
}

SourceFile& SourceSet::add(std::string path, std::string text, std::string original,
                           std::vector<OffsetStretch> stretches) {
  const auto id = static_cast<std::uint32_t>(files_.size());
  files_.push_back(std::make_unique<SourceFile>(id, std::move(path), std::move(text),
                                                std::move(original), std::move(stretches)));
  return *files_.back();
}

}  // namespace talora
