// AppliedRule: a replacement that the engine made, by rule and place; and what each rule is about.
#pragma once

#include "model/embedded_text.hpp"
#include "model/span.hpp"

#include <span>
#include <string_view>

namespace talora::translators {

struct AppliedRule {
  std::string_view rule;  // Rule::id
  Span span;              // of the source construct
};

namespace rule_notes {

// Each rule's "before -> after", the first comment of its file; by rule id, sorted.
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();

}  // namespace rule_notes

}  // namespace talora::translators
