// Blanks at the end of literals.
#include "translators/rules/char_blanks.hpp"

#include "translators/rules/conversions.hpp"

namespace talora::translators {

bool is_padded(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::character && !is_string_literal(node);
}

Node* without_end_blanks(RuleContext& context, Node* node) {
  const auto* literal = as<Literal>(node);
  if (!is_string_literal(node) || !literal->text.ends_with(' ')) return node;
  const std::size_t last = literal->text.find_last_not_of(' ');
  if (last == std::string_view::npos) return context.build.phrase(*node, Phrase::empty_text, {});
  Literal* copy = context.build.edit(*literal);
  copy->text = literal->text.substr(0, last + 1);
  return copy;
}

}  // namespace talora::translators
