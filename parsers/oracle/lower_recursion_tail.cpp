// Lowering of SEARCH and CYCLE of a recursive WITH.
#include "parsers/oracle/lower_table_suffix.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// K_SEARCH IDENTIFIER IDENTIFIER K_BY order_item (COMMA order_item)* K_SET identifier
void read_search(Lowering& lowering, const Rule* rule, RecursionTail& tail) {
  ParseChildren at(rule);
  at.step();
  tail.depth_first = same_word(at.take().text(), "DEPTH");
  at.step();
  at.step();
  Nodes keys;
  do {
    keys.add(lowering.order_item(at.take_rule()));
  } while (at.accept(P::COMMA));
  at.step();
  tail.search_by = lowering.list(keys);
  tail.search_column = lowering.identifier(at.take_rule());
}

// K_CYCLE identifier (COMMA identifier)* K_SET identifier K_TO value K_DEFAULT value
void read_cycle(Lowering& lowering, const Rule* rule, RecursionTail& tail) {
  ParseChildren at(rule);
  at.step();
  Gathered<Identifier> columns;
  do {
    columns.add(lowering.identifier(at.take_rule()));
  } while (at.accept(P::COMMA));
  tail.cycle_columns = columns.in(lowering.arena);
  at.step();
  tail.cycle_column = lowering.identifier(at.take_rule());
  at.step();
  tail.cycle_value = lowering.value(at.take_rule());
  at.step();
  tail.no_cycle_value = lowering.value(at.take_rule());
}

}  // namespace

Node* recursion_tail(Lowering& lowering, ParseChildren& at) {
  auto* tail = lowering.make<RecursionTail>(at.peek_rule());
  while (!at.done()) {
    const bool search = at.rule() == P::RuleSearch_clause;
    const Rule* rule = at.take_rule();
    tail->span = cover(tail->span, lowering.span(rule));
    if (search) {
      read_search(lowering, rule, *tail);
    } else {
      read_cycle(lowering, rule, *tail);
    }
  }
  return tail;
}

}  // namespace talora::oracle
