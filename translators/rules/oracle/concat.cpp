// a || b -> NULLIF(concat(a, b), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

void flatten(RuleContext& context, Node* node, std::vector<Node*>& operands) {
  if (auto* binary = as<Binary>(node); binary != nullptr && binary->op == BinaryOperator::concat) {
    flatten(context, binary->left, operands);
    flatten(context, binary->right, operands);
    return;
  }
  if (!is_null_literal(node)) operands.push_back(node);
}

bool is_chain_link(const Node* parent) {
  const auto* binary = as<Binary>(parent);
  return binary != nullptr && binary->op == BinaryOperator::concat;
}

std::string concat_pattern(std::size_t count, bool nullable) {
  std::string text = nullable ? "nullif(concat(" : "concat(";
  for (std::size_t i = 1; i <= count; ++i) {
    if (i > 1) text += ", ";
    text += '$' + std::to_string(i);
  }
  return text + (nullable ? "), '')" : ")");
}

Node* operator_chain(RuleContext& context, const Node& like, const std::vector<Node*>& operands) {
  Node* chain = operands[0];
  for (std::size_t i = 1; i < operands.size(); ++i) {
    chain = context.build.binary(like, BinaryOperator::concat, chain, operands[i]);
    context.bindings.set_nullability(*chain, Nullability::never_null);
  }
  // A marker type tells the rule that the chain is finished.
  return context.build.target(like, "$1", {chain}, Binding::other_operator);
}

bool is_index_expression(const RuleContext& context) {
  return is<OrderItem>(context.parent) && context.tree.root != nullptr &&
         is<CreateIndex>(context.tree.root);
}

// concat() is STABLE and refused where the target wants IMMUTABLE: coalesce(a, '') || …
Node* immutable_chain(RuleContext& context, const Node& like, std::vector<Node*> operands) {
  std::string pattern = "nullif(";
  for (std::size_t i = 1; i <= operands.size(); ++i) {
    if (i > 1) pattern += " || ";
    pattern += "coalesce($" + std::to_string(i) + ", '')";
  }
  return context.build.target(like, context.build.arena().text(pattern + ", '')"), operands);
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::concat || is_chain_link(context.parent)) return nullptr;
  if (is<TargetExpression>(context.parent) &&
      static_cast<const TargetExpression*>(context.parent)->pattern == "$1") {
    return nullptr;
  }
  std::vector<Node*> operands;
  flatten(context, &node, operands);
  if (operands.empty()) return context.build.null(node);
  bool all = true;
  bool some = false;
  bool blanks = false;
  for (Node*& operand : operands) {
    const bool safe = never_null(context, operand);
    const TypeKind kind = kind_of(context, operand);
    all = all && safe;
    some = some || safe;
    blanks = blanks || (kind == TypeKind::character && !is_string_literal(operand));
    // concat() prints CHAR with its blanks and whole numbers as Oracle does.
    if (kind != TypeKind::character) operand = convert(context, operand, Want::text);
  }
  if (operands.size() == 1) return convert(context, operands[0], Want::text);
  if (is_index_expression(context) || is<ColumnDef>(context.parent)) {
    return immutable_chain(context, node, operands);
  }
  if (all && !blanks) return operator_chain(context, node, operands);
  return context.build.target(
      node, context.build.arena().text(concat_pattern(operands.size(), !some)), operands);
}

}  // namespace

extern const Rule concat_rule{"concat", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
