// 'A' = n -> CAST(n AS bpchar) = 'A'; b = 1 -> b = true; the lower type is converted
#include "translators/rules/tsql_comparison.hpp"

#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_comparison(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::equal:
    case BinaryOperator::not_equal:
    case BinaryOperator::less:
    case BinaryOperator::less_equal:
    case BinaryOperator::greater:
    case BinaryOperator::greater_equal:
    case BinaryOperator::is_distinct:
    case BinaryOperator::is_not_distinct:
      return true;
    default:
      return false;
  }
}

bool is_number(const Node* node) {
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::number;
}

// b = 1, b <> 0 on a bit: a boolean compared with a boolean.
Type comparison_of(const RuleContext& context, const Binary& binary) {
  const Type& left = tsql_type(context, *binary.left);
  const Type& right = tsql_type(context, *binary.right);
  const bool equality =
      binary.op == BinaryOperator::equal || binary.op == BinaryOperator::not_equal;
  const auto zero_or_one = [&](const Node* node) {
    const auto* literal = as<Literal>(node);
    return is_number(node) && (literal->text == "0" || literal->text == "1");
  };
  if (equality && left.kind == TypeKind::bit && zero_or_one(binary.right)) return left;
  if (equality && right.kind == TypeKind::bit && zero_or_one(binary.left)) return right;
  if (equality && left.kind == TypeKind::bit && is_text(right)) return left;
  return comparison_type(context, {binary.left, binary.right});
}

// A uniqueidentifier sorts by its last bytes first.
Node* as_sorted(RuleContext& context, Node* operand) {
  Type bytes;
  bytes.kind = TypeKind::raw;
  return typed_target(context, *operand, bytes, "talora.guid_order($1)", {operand},
                      Binding::primary, "guid_order");
}

bool asks_for_order(BinaryOperator op) {
  return op == BinaryOperator::less || op == BinaryOperator::less_equal ||
         op == BinaryOperator::greater || op == BinaryOperator::greater_equal;
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (!is_comparison(binary.op)) return nullptr;
  if (is<RowValue>(binary.left) || is<RowValue>(binary.right)) return nullptr;
  const Type type = comparison_of(context, binary);
  if (type.kind == TypeKind::unknown) {
    context.diagnostics.add(DiagnosticId::tsql_type_unknown, node.span, {describe(node)});
    return nullptr;
  }
  const bool collate = !any_collation(context, {binary.left, binary.right});
  Node* left = compared(context, binary.left, type, collate && is_text(type));
  Node* right = compared(context, binary.right, type, false);
  if (type.kind == TypeKind::guid && asks_for_order(binary.op)) {
    left = as_sorted(context, left);
    right = as_sorted(context, right);
  }
  if (left == binary.left && right == binary.right) return nullptr;
  Binary* copy = context.build.edit(binary);
  copy->left = left;
  copy->right = right;
  return copy;
}

}  // namespace

extern const Rule tsql_comparison_rule{"tsql_comparison", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::tsql
