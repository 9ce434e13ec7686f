// Lowering of IF and CASE statements.
#include "parsers/oracle/lower_definition.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

Branch* lower_branch(Lowering& lower, ParseChildren& at, const SourceToken& first) {
  auto* branch = lower.make<Branch>(lower.span(first));
  branch->condition = lower.condition(at.take_rule());
  branch->span = cover(branch->span, lower.span(at.take()));
  const Rule* statements = at.take_rule();
  branch->statements = lower_statement_list(lower, statements);
  if (!branch->statements.empty()) branch->span = cover(branch->span, lower.span(statements));
  return branch;
}

// case_branch : K_WHEN condition K_THEN statement_list
Node* lower_case_branch(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  const SourceToken& first = at.take();
  return lower_branch(lower, at, first);
}

}  // namespace

// if_statement
//   : K_IF condition K_THEN statement_list (K_ELSIF condition K_THEN statement_list)*
//     (K_ELSE statement_list)? K_END K_IF
Node* lower_if(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<IfStatement>(rule);
  Nodes branches;
  ParseChildren at(rule);
  while (at.token() == P::K_IF || at.token() == P::K_ELSIF) {
    const SourceToken& first = at.take();
    branches.add(lower_branch(lower, at, first));
  }
  if (at.accept(P::K_ELSE)) node->otherwise = lower_statement_list(lower, at.take_rule());
  node->branches = lower.list(branches);
  return node;
}

// case_statement
//   : K_CASE condition? case_branch+ (K_ELSE statement_list)? K_END K_CASE identifier?
Node* lower_case_statement(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<CaseStatement>(rule);
  Nodes branches;
  ParseChildren at(rule);
  at.step();
  if (const Rule* operand = at.accept_rule(P::RuleCondition))
    node->operand = lower.condition(operand);
  while (at.rule() == P::RuleCase_branch)
    branches.add(lower_case_branch(lower, at.take_rule()));
  if (at.accept(P::K_ELSE)) {
    node->has_else = true;
    node->otherwise = lower_statement_list(lower, at.take_rule());
  }
  node->branches = lower.list(branches);
  return node;
}

Node* lower_control(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleIf_statement:
      return lower_if(lower, rule);
    case P::RuleCase_statement:
      return lower_case_statement(lower, rule);
    case P::RuleLoop:
      return lower_loop(lower, rule);
    case P::RuleWhile_loop:
      return lower_while_loop(lower, rule);
    case P::RuleFor_loop:
      return lower_for_loop(lower, rule);
    case P::RuleForall:
      return lower_forall(lower, rule);
    default:
      return nullptr;
  }
}

}  // namespace talora::oracle
