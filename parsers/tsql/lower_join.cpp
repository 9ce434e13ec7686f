// Lowering of joins, left-deep; joins that nest without parentheses stand on the right.
#include "parsers/antlr/shared/tables.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// The words before the joined table: CROSS JOIN, OUTER APPLY, LEFT OUTER HASH JOIN …
void join_words(Lowering& lowering, ParseChildren& at, Join& join) {
  bool cross = false;
  for (; at.token() != ParseChildren::none; at.step()) {
    switch (at.token()) {
      case P::K_CROSS:
        cross = true;
        join.join_kind = JoinKind::cross;
        break;
      case P::K_APPLY:
        join.join_kind = cross ? JoinKind::cross_apply : JoinKind::outer_apply;
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
      case P::K_JOIN_HINT: {
        auto* hint = lowering.make<Hint>(lowering.span(at.peek()));
        hint->words = lowering.upper(at.peek().text());
        join.hint = hint;
        break;
      }
      default:
        break;
    }
  }
}

// join
//   : K_CROSS (K_JOIN_HINT? K_JOIN | K_APPLY) table_item | K_OUTER K_APPLY table_item
//   | (K_INNER | (K_LEFT | K_RIGHT | K_FULL) K_OUTER?)? K_JOIN_HINT? K_JOIN
//     table_item join* K_ON condition
Placed lower_join(Lowering& lowering, Placed left, const Rule* rule) {
  auto* join = lowering.make<Join>(cover(left.span, lowering.span(rule)));
  ParseChildren at(rule);
  join_words(lowering, at, *join);
  join->left = left.node;
  const Rule* first = at.take_rule();
  Placed right{lowering.table_item(first), lowering.span(first)};
  while (const Rule* nested = at.accept_rule(P::RuleJoin))
    right = lower_join(lowering, right, nested);
  join->right = right.node;
  if (at.accept(P::K_ON)) join->condition = lowering.condition(at.take_rule());
  return {join, join->span};
}

}  // namespace

Node* Lowering::joined_table(const Rule* rule) {
  return parsers::lower_joined_table(
      *this, rule, [this](Placed left, const Rule* join) { return lower_join(*this, left, join); });
}

List Lowering::from_items(ParseChildren& at) {
  Nodes items;
  do {
    items.add(joined_table(at.take_rule()));
  } while (at.accept(P::COMMA));
  return list(items);
}

}  // namespace talora::tsql
