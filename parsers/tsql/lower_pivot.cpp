// Lowering of PIVOT and UNPIVOT.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// pivot_item : reference (K_AS identifier)?
Node* lower_item(Lowering& lowering, const Rule* rule) {
  auto* item = lowering.make<SelectItem>(rule);
  ParseChildren at(rule);
  item->expression = lowering.reference(at.take_rule());
  if (at.accept(P::K_AS)) item->alias = lowering.identifier(at.take_rule());
  return item;
}

}  // namespace

// pivot
//   : K_PIVOT LPAREN reference (COMMA reference)* K_FOR reference
//     K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN RPAREN
// unpivot
//   : K_UNPIVOT LPAREN reference K_FOR reference K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN
//   RPAREN
Node* Lowering::pivot(Node* source, const Rule* rule) {
  auto* node = make<Pivot>(cover(source->span, span(rule)));
  node->source = source;
  Nodes aggregates;
  Nodes values;
  ParseChildren at(rule);
  node->unpivot = at.take().getType() == P::K_UNPIVOT;
  bool after_for = false;
  while (!at.done()) {
    if (at.rule() == P::RuleReference) {
      Node* name = reference(at.take_rule());
      if (after_for) {
        node->column = name;
      } else {
        aggregates.add(name);
      }
    } else if (at.rule() == P::RulePivot_item) {
      values.add(lower_item(*this, at.take_rule()));
    } else {
      after_for = after_for || at.token() == P::K_FOR;
      at.step();
    }
  }
  node->aggregates = list(aggregates);
  node->values = list(values);
  return node;
}

}  // namespace talora::tsql
