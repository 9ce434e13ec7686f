// CASE n WHEN …: compared like n = …, results of one type
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* compared_operand(RuleContext& context, const CaseExpression& node,
                       std::vector<Node*>& conditions) {
  std::vector<Node*> values{node.operand};
  for (Node* branch : node.branches)
    values.push_back(as<WhenClause>(branch)->condition);
  const Type type = comparison_type(context, values);
  for (std::size_t i = 1; i < values.size(); ++i)
    conditions.push_back(compared(context, values[i], type, false));
  return compared(context, node.operand, type, is_text(type) && !any_collation(context, values));
}

Node* apply(RuleContext& context, Node& node) {
  auto& expression = static_cast<CaseExpression&>(node);
  const Type result = tsql_type(context, node);
  CaseExpression* copy = context.build.edit(expression);
  std::vector<Node*> conditions;
  if (expression.operand != nullptr)
    copy->operand = compared_operand(context, expression, conditions);
  bool same = copy->operand == expression.operand;
  std::vector<Node*> branches;
  for (std::size_t i = 0; i < expression.branches.size(); ++i) {
    auto* when = as<WhenClause>(expression.branches[i]);
    WhenClause* changed = context.build.edit(*when);
    if (!conditions.empty()) changed->condition = conditions[i];
    changed->result = tsql_convert(context, when->result, result, false);
    same = same && changed->condition == when->condition && changed->result == when->result;
    branches.push_back(changed);
  }
  copy->branches = context.build.arena().list(branches);
  if (expression.otherwise != nullptr) {
    copy->otherwise = tsql_convert(context, expression.otherwise, result, false);
    same = same && copy->otherwise == expression.otherwise;
  }
  return same ? nullptr : copy;
}

}  // namespace

extern const Rule tsql_case_rule{"tsql_case", Phase::value, Kind::case_expression, apply};

}  // namespace talora::translators::tsql
