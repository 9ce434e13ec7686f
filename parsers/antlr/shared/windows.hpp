// Lowering of window specifications, their frames and lists of ORDER BY items.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// frame_bound : K_CURRENT IDENTIFIER | value IDENTIFIER
template <class L>
[[nodiscard]] FrameBound lower_frame_bound(L& lowering, const Rule* rule, Node*& offset) {
  ParseChildren at(rule);
  if (at.accept(L::Parser::K_CURRENT)) return FrameBound::current_row;
  const Rule* value = at.take_rule();
  const bool preceding = same_word(at.take().text(), "PRECEDING");
  const bool unbounded =
      value->start == value->stop && same_word(source_token(value->start).text(), "UNBOUNDED");
  if (unbounded)
    return preceding ? FrameBound::unbounded_preceding : FrameBound::unbounded_following;
  offset = lowering.value(value);
  return preceding ? FrameBound::preceding : FrameBound::following;
}

// window_frame : K_FRAME (K_BETWEEN frame_bound K_AND frame_bound | frame_bound) (IDENTIFIER …)?
template <class L>
[[nodiscard]] Node* lower_window_frame(L& lowering, const Rule* rule) {
  using P = typename L::Parser;
  auto* frame = lowering.template make<WindowFrame>(rule);
  ParseChildren at(rule);
  const std::string_view unit = at.take().text();
  if (same_word(unit, "RANGE")) frame->unit = FrameUnit::range;
  if (same_word(unit, "GROUPS")) frame->unit = FrameUnit::groups;
  const bool between = at.accept(P::K_BETWEEN);
  frame->start = lower_frame_bound(lowering, at.take_rule(), frame->start_offset);
  if (between) {
    at.step();
    frame->end = lower_frame_bound(lowering, at.take_rule(), frame->end_offset);
  }
  if (!at.done()) {
    const std::size_t begin = at.peek().getTokenIndex();
    frame->exclude =
        lowering.words(lowering.tokens.subspan(begin, rule->stop->getTokenIndex() - begin + 1));
  }
  return frame;
}

// window_specification
//   : identifier? (K_PARTITION K_BY condition (COMMA condition)*)? order_by? window_frame?
template <class L>
[[nodiscard]] Node* lower_window_specification(L& lowering, const Rule* rule) {
  using P = typename L::Parser;
  auto* window = lowering.template make<WindowSpec>(rule);
  ParseChildren at(rule);
  if (const Rule* base = at.accept_rule(P::RuleIdentifier))
    window->name = lowering.identifier(base);
  if (at.accept(P::K_PARTITION)) {
    at.step();
    Nodes items;
    do {
      items.add(lowering.condition(at.take_rule()));
    } while (at.accept(P::COMMA));
    window->partition_by = lowering.list(items);
  }
  if (const Rule* order = at.accept_rule(P::RuleOrder_by))
    window->order_by = lowering.order_by(order);
  if (const Rule* frame = at.accept_rule(P::RuleWindow_frame))
    window->frame = lower_window_frame(lowering, frame);
  return window;
}

// The order_item contexts below `rule`, lowered by item(rule).
template <class L, class Item>
[[nodiscard]] List lower_order_items(L& lowering, const Rule* rule, Item item) {
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == L::Parser::RuleOrder_item) {
      items.add(item(at.take_rule()));
    } else {
      at.step();
    }
  }
  return lowering.list(items);
}

}  // namespace talora::parsers
