// Lowering of what calls have in every dialect: OVER, a query as argument, TRIM and the like.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// The construct's name for a message: the callee's last part, upper case.
[[nodiscard]] std::string_view name_of_callee(LoweringBase& lowering, const Node* callee);

// LEADING, TRAILING, else BOTH.
[[nodiscard]] TrimSide trim_side(std::string_view word);

// A query as the only argument.
template <class L>
[[nodiscard]] Node* lower_query_argument(L& lowering, const Rule* rule) {
  auto* subquery = lowering.template make<Subquery>(rule);
  subquery->query = lowering.query(rule);
  return subquery;
}

// (LPAREN window_specification RPAREN | identifier) behind OVER; `rule` is the whole suffix.
template <class L>
void lower_over(L& lowering, Call& call, ParseChildren& at, const Rule* rule) {
  if (at.accept(L::Parser::LPAREN)) {
    call.over = lowering.window_specification(at.take_rule());
    call.over->span = lowering.span(rule);
    return;
  }
  auto* window = lowering.template make<WindowSpec>(rule);
  window->name = lowering.identifier(at.take_rule());
  call.over = window;
}

// The `argument` contexts of a call; empty when anything else stands among them.
template <class P>
[[nodiscard]] Gathered<const Rule*> plain_arguments(const Rule* arguments) {
  Gathered<const Rule*> result;
  for (ParseChildren at(arguments); !at.done(); at.step()) {
    if (at.rule() == P::RuleArgument) {
      result.add(at.peek_rule());
    } else if (at.rule() != ParseChildren::none) {
      return {};
    }
  }
  return result;
}

// The single condition of an argument; null when it has suffixes.
template <class P>
[[nodiscard]] const Rule* sole_condition(const Rule* argument) {
  ParseChildren at(argument);
  return at.left() == 1 ? at.accept_rule(P::RuleCondition) : nullptr;
}

// condition K_FROM condition: both contexts; false for another argument.
template <class P>
[[nodiscard]] bool from_pair(const Rule* argument, const Rule*& left, const Rule*& right) {
  ParseChildren at(argument);
  left = at.accept_rule(P::RuleCondition);
  if (left == nullptr || at.rule() != P::RuleArgument_suffix || at.left() != 1) return false;
  ParseChildren suffix(at.take_rule());
  if (!suffix.accept(P::K_FROM)) return false;
  right = suffix.take_rule();
  return true;
}

// TRIM([side] [characters FROM] operand); null for another form.
template <class L>
[[nodiscard]] Node* lower_trim(L& lowering, const Rule* argument, Span whole) {
  using P = typename L::Parser;
  ParseChildren at(argument);
  const Rule* characters = nullptr;
  const Rule* operand = nullptr;
  TrimSide side = TrimSide::both;
  if (at.token() == P::K_TRIM_SIDE) {
    side = trim_side(at.take().text());
    characters = at.accept_rule(P::RuleCondition);
    at.step();
    operand = at.take_rule();
  } else if (!from_pair<P>(argument, characters, operand)) {
    characters = nullptr;
    operand = sole_condition<P>(argument);
    if (operand == nullptr) return nullptr;
  }
  auto* node = lowering.template make<Trim>(whole);
  node->side = side;
  if (characters != nullptr) node->characters = lowering.condition(characters);
  node->operand = lowering.condition(operand);
  return node;
}

}  // namespace talora::parsers
