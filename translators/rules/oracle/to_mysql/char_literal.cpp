// CHAR column = 'N  ' -> CHAR column = 'N': blanks at the end are gone from a CHAR there
#include "translators/rules/char_blanks.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op < BinaryOperator::equal || binary.op > BinaryOperator::is_not_distinct)
    return nullptr;
  Node* left =
      is_padded(context, binary.right) ? without_end_blanks(context, binary.left) : binary.left;
  Node* right =
      is_padded(context, binary.left) ? without_end_blanks(context, binary.right) : binary.right;
  if (left == binary.left && right == binary.right) return nullptr;
  return context.build.binary(node, binary.op, left, right);
}

}  // namespace

extern const Rule char_literal_rule{"char_literal", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
