// CHAR column = 'N  ' -> CHAR column = 'N': blanks at the end are gone from a CHAR there
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_char(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::character && !is_string_literal(node);
}

Node* without_blanks(RuleContext& context, Node* node) {
  const auto* literal = as<Literal>(node);
  if (!is_string_literal(node) || !literal->text.ends_with(' ')) return node;
  const std::size_t last = literal->text.find_last_not_of(' ');
  if (last == std::string_view::npos) return context.build.phrase(*node, Phrase::empty_text, {});
  Literal* copy = context.build.edit(*literal);
  copy->text = literal->text.substr(0, last + 1);
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op < BinaryOperator::equal || binary.op > BinaryOperator::is_not_distinct)
    return nullptr;
  Node* left = is_char(context, binary.right) ? without_blanks(context, binary.left) : binary.left;
  Node* right =
      is_char(context, binary.left) ? without_blanks(context, binary.right) : binary.right;
  if (left == binary.left && right == binary.right) return nullptr;
  return context.build.binary(node, binary.op, left, right);
}

}  // namespace

extern const Rule char_literal_rule{"char_literal", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
