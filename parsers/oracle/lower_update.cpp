// Lowering of UPDATE and DELETE.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

// update_statement
//   : K_UPDATE update_target K_SET update_item (COMMA update_item)*
//     (K_FROM joined_table (COMMA joined_table)*)? where? returning? error_logging?
Node* Lowering::update_statement(const Rule* rule) {
  auto* node = make<Update>(rule);
  ParseChildren at(rule);
  at.step();
  node->target = dml_target(at.take_rule());
  at.step();
  node->assignments = update_items(at);
  if (at.accept(P::K_FROM)) {
    Nodes from;
    do {
      from.add(joined_table(at.take_rule()));
    } while (at.accept(P::COMMA));
    node->from = list(from);
  }
  if (const Rule* clause = at.accept_rule(P::RuleWhere)) node->where = where(clause);
  if (const Rule* returned = at.accept_rule(P::RuleReturning))
    node->returning = returning(returned);
  if (const Rule* log = at.accept_rule(P::RuleError_logging))
    node->error_logging = error_logging(log);
  return node;
}

// delete_statement : K_DELETE K_FROM? update_target where? returning? error_logging?
Node* Lowering::delete_statement(const Rule* rule) {
  auto* node = make<Delete>(rule);
  ParseChildren at(rule);
  at.step();
  at.accept(P::K_FROM);
  node->target = dml_target(at.take_rule());
  if (const Rule* clause = at.accept_rule(P::RuleWhere)) node->where = where(clause);
  if (const Rule* returned = at.accept_rule(P::RuleReturning))
    node->returning = returning(returned);
  if (const Rule* log = at.accept_rule(P::RuleError_logging))
    node->error_logging = error_logging(log);
  return node;
}

}  // namespace talora::oracle
