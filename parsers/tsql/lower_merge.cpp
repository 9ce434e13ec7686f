// Lowering of MERGE.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// K_INSERT (LPAREN insert_column (COMMA insert_column)* RPAREN)?
//   (values_rows | K_DEFAULT K_VALUES); false for what MergeBranch does not hold.
bool merge_insert(Lowering& lowering, MergeBranch& branch, ParseChildren& at) {
  branch.action = MergeAction::insert;
  if (at.accept(P::LPAREN)) {
    branch.columns = lowering.column_list(at);
    at.step();
  }
  const Rule* rows = at.accept_rule(P::RuleValues_rows);
  if (rows == nullptr) return false;
  const auto* values = static_cast<const ValuesRows*>(lowering.values_rows(rows));
  if (values->rows.size() != 1) return false;
  branch.values = static_cast<const RowValue*>(values->rows[0])->items;
  return true;
}

// merge_branch
//   : K_WHEN K_NOT? K_MATCHED (K_BY IDENTIFIER)? (K_AND condition)? K_THEN
//     ( K_UPDATE K_SET update_item (COMMA update_item)* | K_DELETE | K_INSERT … )
Node* lower_branch(Lowering& lowering, const Rule* rule) {
  auto* branch = lowering.make<MergeBranch>(rule);
  ParseChildren at(rule);
  at.step();
  branch->matched = !at.accept(P::K_NOT);
  at.step();
  if (at.accept(P::K_BY)) branch->by_source = is_word(at.take(), "SOURCE");
  if (at.accept(P::K_AND)) branch->condition = lowering.condition(at.take_rule());
  at.step();
  switch (at.take().getType()) {
    case P::K_UPDATE:
      at.step();
      branch->assignments = lowering.update_items(at);
      break;
    case P::K_DELETE:
      branch->action = MergeAction::remove;
      break;
    default:
      if (!merge_insert(lowering, *branch, at))
        return lowering.verbatim(branch->span, "MERGE … INSERT DEFAULT VALUES");
  }
  return branch;
}

}  // namespace

// merge_statement
//   : K_MERGE top? K_INTO? dml_target (K_AS? identifier)? K_USING joined_table K_ON condition
//     merge_branch+ output* option_clause?
Node* Lowering::merge_statement(const Rule* rule) {
  auto* node = make<Merge>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* limit = at.accept_rule(P::RuleTop)) node->top = top(limit);
  at.accept(P::K_INTO);
  node->target = dml_target(at.take_rule());
  at.accept(P::K_AS);
  if (const Rule* alias = at.accept_rule(P::RuleIdentifier)) {
    auto* table = as<TableRef>(node->target);
    if (table == nullptr) return verbatim(node->span, "target of DML");
    table->alias = identifier(alias);
    table->span = cover(table->span, span(alias));
  }
  at.step();
  node->source = joined_table(at.take_rule());
  at.step();
  node->condition = condition(at.take_rule());
  Nodes branches;
  while (const Rule* branch = at.accept_rule(P::RuleMerge_branch))
    branches.add(lower_branch(*this, branch));
  node->branches = list(branches);
  node->outputs = outputs(at);
  if (const Rule* options = at.accept_rule(P::RuleOption_clause)) {
    ParseChildren group(options);
    group.step();
    node->hints = hints(group.take_rule());
  }
  return node;
}

}  // namespace talora::tsql
