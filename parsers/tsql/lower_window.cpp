// Lowering of window specifications, frames and ORDER BY items.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

bool is_unbounded(const Rule* value) {
  return value->start == value->stop && same_word(source_token(value->start).text(), "UNBOUNDED");
}

// frame_bound : K_CURRENT IDENTIFIER | value IDENTIFIER
FrameBound lower_bound(Lowering& lowering, const Rule* rule, Node*& offset) {
  ParseChildren at(rule);
  if (at.accept(P::K_CURRENT)) return FrameBound::current_row;
  const Rule* value = at.take_rule();
  const bool preceding = same_word(at.take().text(), "PRECEDING");
  if (is_unbounded(value))
    return preceding ? FrameBound::unbounded_preceding : FrameBound::unbounded_following;
  offset = lowering.value(value);
  return preceding ? FrameBound::preceding : FrameBound::following;
}

// window_frame : K_FRAME (K_BETWEEN frame_bound K_AND frame_bound | frame_bound)
Node* lower_frame(Lowering& lowering, const Rule* rule) {
  auto* frame = lowering.make<WindowFrame>(rule);
  ParseChildren at(rule);
  if (is_word(at.take(), "RANGE")) frame->unit = FrameUnit::range;
  const bool between = at.accept(P::K_BETWEEN);
  frame->start = lower_bound(lowering, at.take_rule(), frame->start_offset);
  if (between) {
    at.step();
    frame->end = lower_bound(lowering, at.take_rule(), frame->end_offset);
  }
  return frame;
}

// order_item : value (K_ASC | K_DESC)?
Node* order_item(Lowering& lowering, const Rule* rule) {
  auto* item = lowering.make<OrderItem>(rule);
  ParseChildren at(rule);
  item->expression = lowering.value(at.take_rule());
  item->descending = at.accept(P::K_DESC);
  return item;
}

}  // namespace

// window_specification : identifier? (K_PARTITION K_BY condition (COMMA condition)*)? order_by?
// window_frame?
Node* Lowering::window_specification(const Rule* rule) {
  auto* window = make<WindowSpec>(rule);
  ParseChildren at(rule);
  if (const Rule* base = at.accept_rule(P::RuleIdentifier)) window->name = identifier(base);
  if (at.accept(P::K_PARTITION)) {
    at.step();
    Nodes items;
    do {
      items.add(condition(at.take_rule()));
    } while (at.accept(P::COMMA));
    window->partition_by = list(items);
  }
  if (const Rule* order = at.accept_rule(P::RuleOrder_by)) window->order_by = order_by(order);
  if (const Rule* frame = at.accept_rule(P::RuleWindow_frame))
    window->frame = lower_frame(*this, frame);
  return window;
}

// order_by : K_ORDER K_BY order_item (COMMA order_item)*
List Lowering::order_by(const Rule* rule) {
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleOrder_item) {
      items.add(order_item(*this, at.take_rule()));
    } else {
      at.step();
    }
  }
  return list(items);
}

}  // namespace talora::tsql
