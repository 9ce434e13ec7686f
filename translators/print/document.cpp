// Making documents in their arena.
#include "translators/print/document.hpp"

#include <algorithm>
#include <cstring>

namespace talora::translators {

Doc* Documents::make(DocKind kind, std::span<Doc* const> parts) {
  auto* doc = new (buffer_.allocate(sizeof(Doc), alignof(Doc))) Doc{};
  doc->kind = kind;
  if (parts.empty()) return doc;
  auto* place = static_cast<Doc**>(buffer_.allocate(parts.size() * sizeof(Doc*), alignof(Doc*)));
  std::copy(parts.begin(), parts.end(), place);
  doc->parts = {place, parts.size()};
  return doc;
}

Doc* Documents::text(std::string_view value) {
  Doc* doc = make(DocKind::text, {});
  if (value.empty()) return doc;
  auto* place = static_cast<char*>(buffer_.allocate(value.size(), 1));
  std::memcpy(place, value.data(), value.size());
  doc->text = {place, value.size()};
  return doc;
}

Doc* Documents::anchor(Span span, Doc* content) {
  Doc* parts[] = {content};
  Doc* doc = make(DocKind::anchor, parts);
  doc->anchor = &anchors_.emplace_back();
  doc->anchor->span = span;
  return doc;
}

namespace {

void number(Doc& doc, std::uint32_t& next) {
  if (doc.anchor != nullptr) doc.anchor->sequence = next++;
  for (Doc* part : doc.parts)
    number(*part, next);
}

}  // namespace

void Documents::number_anchors(Doc& root) {
  std::uint32_t next = 0;
  number(root, next);
}

}  // namespace talora::translators
