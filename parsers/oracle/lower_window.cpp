// Lowering of window specifications, frames and ORDER BY items.
#include "parsers/antlr/shared/windows.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

Node* Lowering::window_specification(const Rule* rule) {
  return parsers::lower_window_specification(*this, rule);
}

// order_item : condition (K_ASC | K_DESC)? (K_NULLS IDENTIFIER)?
Node* Lowering::order_item(const Rule* rule) {
  auto* item = make<OrderItem>(rule);
  ParseChildren at(rule);
  item->expression = condition(at.take_rule());
  item->descending = at.accept(P::K_DESC);
  at.accept(P::K_ASC);
  if (at.accept(P::K_NULLS)) {
    item->nulls = same_word(at.take().text(), "FIRST") ? NullsOrder::first : NullsOrder::last;
  }
  return item;
}

// order_by : K_ORDER K_SIBLINGS? K_BY order_item (COMMA order_item)*
List Lowering::order_by(const Rule* rule, bool* siblings) {
  ParseChildren at(rule);
  at.step();
  if (siblings != nullptr) *siblings = at.token() == P::K_SIBLINGS;
  return parsers::lower_order_items(*this, rule,
                                    [this](const Rule* item) { return order_item(item); });
}

}  // namespace talora::oracle
