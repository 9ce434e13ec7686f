// Lowering of MERGE.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// WHEN … AND condition and the branch's own WHERE both restrict it.
void restrict(Lowering& lowering, MergeBranch& branch, Node* condition) {
  if (branch.condition == nullptr) {
    branch.condition = condition;
    return;
  }
  const Placed left{branch.condition, branch.condition->span};
  branch.condition =
      lowering.binary(left, BinaryOperator::logical_and, {condition, condition->span}).node;
}

void branch_where(Lowering& lowering, MergeBranch& branch, ParseChildren& at) {
  if (const Rule* where = at.accept_rule(P::RuleWhere))
    restrict(lowering, branch, lowering.where(where));
}

// K_UPDATE K_SET update_item (COMMA update_item)* where? (K_DELETE where)?
void merge_update(Lowering& lowering, MergeBranch& branch, ParseChildren& at) {
  branch.action = MergeAction::update;
  at.step();
  branch.assignments = lowering.update_items(at);
  branch_where(lowering, branch, at);
  if (at.accept(P::K_DELETE)) branch.delete_where = lowering.where(at.take_rule());
}

// K_INSERT (LPAREN reference (COMMA reference)* RPAREN)? K_VALUES (values_row | reference) where?
bool merge_insert(Lowering& lowering, MergeBranch& branch, ParseChildren& at) {
  branch.action = MergeAction::insert;
  if (at.accept(P::LPAREN)) {
    branch.columns = lowering.column_list(at);
    at.step();
  }
  at.step();
  const Rule* row = at.accept_rule(P::RuleValues_row);
  if (row == nullptr) return false;
  branch.values = static_cast<RowValue*>(lowering.values_row(row))->items;
  branch_where(lowering, branch, at);
  return true;
}

// merge_branch : K_WHEN K_NOT? K_MATCHED (K_AND condition)? K_THEN (update | delete | insert)
Node* lower_branch(Lowering& lowering, const Rule* rule) {
  auto* branch = lowering.make<MergeBranch>(rule);
  ParseChildren at(rule);
  at.step();
  branch->matched = !at.accept(P::K_NOT);
  at.step();
  if (at.accept(P::K_AND)) branch->condition = lowering.condition(at.take_rule());
  at.step();
  switch (at.take().getType()) {
    case P::K_UPDATE:
      merge_update(lowering, *branch, at);
      break;
    case P::K_DELETE:
      branch->action = MergeAction::remove;
      branch_where(lowering, *branch, at);
      break;
    default:
      if (!merge_insert(lowering, *branch, at))
        return lowering.verbatim(branch->span, "MERGE … VALUES record");
  }
  return branch;
}

}  // namespace

// merge_statement
//   : K_MERGE K_INTO dml_target K_USING table_item K_ON condition merge_branch* returning?
//   error_logging?
Node* Lowering::merge_statement(const Rule* rule) {
  auto* node = make<Merge>(rule);
  ParseChildren at(rule);
  at.step();
  at.step();
  node->target = dml_target(at.take_rule());
  at.step();
  node->source = table_item(at.take_rule());
  at.step();
  node->condition = condition(at.take_rule());
  Nodes branches;
  while (const Rule* branch = at.accept_rule(P::RuleMerge_branch))
    branches.add(lower_branch(*this, branch));
  node->branches = list(branches);
  if (at.accept_rule(P::RuleReturning) != nullptr) return verbatim(node->span, "MERGE … RETURNING");
  if (const Rule* log = at.accept_rule(P::RuleError_logging))
    node->error_logging = error_logging(log);
  return node;
}

}  // namespace talora::oracle
