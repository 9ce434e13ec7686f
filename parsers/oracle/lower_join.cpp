// Lowering of joins, left-deep.
#include "parsers/antlr/shared/tables.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// The words before the joined table: CROSS JOIN, OUTER APPLY, NATURAL LEFT OUTER JOIN …
void join_words(ParseChildren& at, Join& join) {
  bool cross = false;
  bool outer = false;
  for (; at.rule() == ParseChildren::none && !at.done(); at.step()) {
    switch (at.token()) {
      case P::K_CROSS:
        cross = true;
        join.join_kind = JoinKind::cross;
        break;
      case P::K_OUTER:
        outer = true;
        break;
      case P::K_APPLY:
        join.join_kind = outer && !cross ? JoinKind::outer_apply : JoinKind::cross_apply;
        break;
      case P::K_NATURAL:
        join.natural = true;
        break;
      case P::K_LEFT:
        join.join_kind = JoinKind::left;
        break;
      case P::K_RIGHT:
        join.join_kind = JoinKind::right;
        break;
      case P::K_FULL:
        join.join_kind = JoinKind::full;
        break;
      default:
        break;
    }
  }
}

// join
//   : K_CROSS (K_JOIN | K_APPLY) table_item | K_OUTER K_APPLY table_item
//   | K_NATURAL? (K_INNER | (K_LEFT | K_RIGHT | K_FULL) K_OUTER?)? K_JOIN table_item
//     (K_ON condition | K_USING identifier_list)?
Placed lower_join(Lowering& lowering, Placed left, const Rule* rule) {
  auto* join = lowering.make<Join>(cover(left.span, lowering.span(rule)));
  ParseChildren at(rule);
  join_words(at, *join);
  join->left = left.node;
  join->right = lowering.table_item(at.take_rule());
  if (at.accept(P::K_ON)) {
    join->condition = lowering.condition(at.take_rule());
  } else if (at.accept(P::K_USING)) {
    join->using_columns = lowering.identifier_list(at.take_rule());
  }
  return {join, join->span};
}

}  // namespace

Node* Lowering::joined_table(const Rule* rule) {
  return parsers::lower_joined_table(
      *this, rule, [this](Placed left, const Rule* join) { return lower_join(*this, left, join); });
}

}  // namespace talora::oracle
