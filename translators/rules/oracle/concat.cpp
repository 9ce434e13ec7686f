// a || b -> NULLIF(concat(a, b), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

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

Node* operator_chain(RuleContext& context, const Node& like, const std::vector<Node*>& operands) {
  Node* chain = operands[0];
  for (std::size_t i = 1; i < operands.size(); ++i) {
    chain = context.build.binary(like, BinaryOperator::concat, chain, operands[i]);
    context.bindings.set_nullability(*chain, Nullability::never_null);
  }
  // Its trait tells the rule that the chain is finished.
  return context.build.phrase(like, Phrase::concat_chain, {chain});
}

bool is_index_expression(const RuleContext& context) {
  return is<OrderItem>(context.parent) && context.tree.root != nullptr &&
         is<CreateIndex>(context.tree.root);
}

Node* apply(RuleContext& context, Node& node) {
  auto& binary = static_cast<Binary&>(node);
  if (binary.op != BinaryOperator::concat || is_chain_link(context.parent)) return nullptr;
  const auto* finished = as<TargetExpression>(context.parent);
  if (finished != nullptr && finished->has(TargetTrait::concat_chain)) return nullptr;
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
    // concat() of a target with the operator prints CHAR with its blanks.
    if (kind != TypeKind::character || !context.build.has(Phrase::concat_chain))
      operand = convert(context, operand, Want::text);
  }
  if (operands.size() == 1) return convert(context, operands[0], Want::text);
  if (is_index_expression(context) || is<ColumnDef>(context.parent)) {
    return context.build.phrase(node, Phrase::concat_immutable, operands);
  }
  if (all && !blanks && context.build.has(Phrase::concat_chain)) {
    return operator_chain(context, node, operands);
  }
  return context.build.phrase(node, some ? Phrase::concat_present : Phrase::concat_nullable,
                              operands);
}

}  // namespace

extern const Rule concat_rule{"concat", Phase::value, Kind::binary, apply};

}  // namespace talora::translators::oracle
