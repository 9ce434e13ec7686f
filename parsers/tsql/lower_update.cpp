// Lowering of UPDATE and DELETE.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// (K_FROM joined_table (COMMA joined_table)*)? where? option_clause?
template <class Statement>
void lower_rest(Lowering& lowering, ParseChildren& at, Statement& node, List& from) {
  if (at.accept(P::K_FROM)) from = lowering.from_items(at);
  if (const Rule* clause = at.accept_rule(P::RuleWhere)) node.where = lowering.where(clause);
  if (const Rule* options = at.accept_rule(P::RuleOption_clause)) {
    ParseChildren group(options);
    group.step();
    node.hints = lowering.hints(group.take_rule());
  }
}

}  // namespace

// update_statement
//   : K_UPDATE top? update_target K_SET update_item (COMMA update_item)* output*
//     (K_FROM joined_table (COMMA joined_table)*)? where? option_clause?
Node* Lowering::update_statement(const Rule* rule) {
  auto* node = make<Update>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* limit = at.accept_rule(P::RuleTop)) node->top = top(limit);
  node->target = dml_target(at.take_rule());
  at.step();
  node->assignments = update_items(at);
  node->outputs = outputs(at);
  lower_rest(*this, at, *node, node->from);
  return node;
}

// delete_statement
//   : K_DELETE top? K_FROM? update_target output* (K_FROM joined_table (COMMA joined_table)*)?
//     where? option_clause?
Node* Lowering::delete_statement(const Rule* rule) {
  auto* node = make<Delete>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* limit = at.accept_rule(P::RuleTop)) node->top = top(limit);
  at.accept(P::K_FROM);
  node->target = dml_target(at.take_rule());
  node->outputs = outputs(at);
  lower_rest(*this, at, *node, node->using_tables);
  return node;
}

}  // namespace talora::tsql
