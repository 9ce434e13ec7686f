// a + b of texts -> a || b; NULL stays NULL on both sides
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::add && binary.op != BinaryOperator::concat) return nullptr;
  const Type& type = tsql_type(context, node);
  const bool bytes = type.kind == TypeKind::raw;
  if (!is_text(type) && !bytes) return nullptr;
  Binary* copy = context.build.edit(binary);
  copy->op = BinaryOperator::concat;
  if (!bytes) {
    copy->left = tsql_as_text(context, binary.left);
    copy->right = tsql_as_text(context, binary.right);
  }
  return copy;
}

}  // namespace

extern const Rule tsql_plus_rule{"tsql_plus", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::tsql
