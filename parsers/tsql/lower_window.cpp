// Lowering of window specifications, frames and ORDER BY items.
#include "parsers/antlr/shared/windows.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// order_item : value (K_ASC | K_DESC)?
Node* order_item(Lowering& lowering, const Rule* rule) {
  auto* item = lowering.make<OrderItem>(rule);
  ParseChildren at(rule);
  item->expression = lowering.value(at.take_rule());
  item->descending = at.accept(P::K_DESC);
  return item;
}

}  // namespace

Node* Lowering::window_specification(const Rule* rule) {
  return parsers::lower_window_specification(*this, rule);
}

// order_by : K_ORDER K_BY order_item (COMMA order_item)*
List Lowering::order_by(const Rule* rule) {
  return parsers::lower_order_items(*this, rule,
                                    [this](const Rule* item) { return order_item(*this, item); });
}

}  // namespace talora::tsql
