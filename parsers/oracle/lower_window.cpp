// Lowering of window specifications, frames and ORDER BY items.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

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

// window_frame : K_FRAME (K_BETWEEN frame_bound K_AND frame_bound | frame_bound) (IDENTIFIER …)?
Node* lower_frame(Lowering& lowering, const Rule* rule) {
  auto* frame = lowering.make<WindowFrame>(rule);
  ParseChildren at(rule);
  const std::string_view unit = at.take().text();
  if (same_word(unit, "RANGE")) frame->unit = FrameUnit::range;
  if (same_word(unit, "GROUPS")) frame->unit = FrameUnit::groups;
  const bool between = at.accept(P::K_BETWEEN);
  frame->start = lower_bound(lowering, at.take_rule(), frame->start_offset);
  if (between) {
    at.step();
    frame->end = lower_bound(lowering, at.take_rule(), frame->end_offset);
  }
  if (!at.done()) {
    const std::size_t begin = at.peek().getTokenIndex();
    frame->exclude =
        lowering.words(lowering.tokens.subspan(begin, rule->stop->getTokenIndex() - begin + 1));
  }
  return frame;
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
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.token() == P::K_SIBLINGS && siblings != nullptr) *siblings = true;
    if (at.rule() == P::RuleOrder_item) {
      items.add(order_item(at.take_rule()));
    } else {
      at.step();
    }
  }
  return list(items);
}

}  // namespace talora::oracle
