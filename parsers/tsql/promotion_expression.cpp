// Promotion of the words of expressions and types.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// DOUBLE PRECISION, NATIONAL CHAR VARYING, CHARACTER VARYING, NATIONAL TEXT, CURSOR VARYING.
TokenType type_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_precision:
      return when(s.previous_word(W::w_double), P::K_TYPE_WORD);
    case W::w_varying:
      return when(
          s.previous_word(W::w_char, W::w_character, W::w_nchar, W::w_binary, W::w_cursor) ||
              (s.module_head && s.after_name() && (s.next(P::K_NULL, P::EQ, P::COMMA, P::RPAREN))),
          P::K_TYPE_WORD);
    case W::w_char:
    case W::w_character:
    case W::w_text:
      return when(s.previous_word(W::w_national) && s.previous(P::IDENTIFIER), P::K_TYPE_WORD);
    default:
      return 0;
  }
}

// x AT TIME ZONE 'UTC'; EXEC (…) AT server
TokenType at_word(const Promotion& s) {
  if (s.next_word(W::w_time) && s.word(2) == W::w_zone) return when(s.after_operand(), P::K_AT);
  return when(s.part == Part::execute && s.previous(P::RPAREN, P::STRING) && s.next_name(),
              P::K_AT);
}

// MATCH (a-(e)->b): an arrow stands inside.
bool is_graph_match(const Promotion& s) {
  if (!s.next(P::LPAREN) || !s.previous(P::K_WHERE, P::K_AND, P::K_OR, P::LPAREN)) return false;
  const int end = s.after_group(1);
  for (int i = 2; i < end; ++i) {
    if (s.word(i) == W::w_shortest_path) return true;
    const bool arrow = s.type(i) == P::MINUS && (s.type(i + 1) == P::LPAREN ||
                                                 s.type(i + 1) == P::GT || s.type(i - 1) == P::LT);
    if (arrow) return true;
  }
  return false;
}

TokenType nulls_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_ignore:
    case W::w_respect:
      return when(s.next_word(W::w_nulls) && s.previous(P::RPAREN), P::K_IGNORE);
    case W::w_nulls:
      return when(s.previous(P::K_IGNORE), P::K_NULLS);
    default:
      return type_word(s);
  }
}

}  // namespace

TokenType promote_in_expression(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_at:
      return at_word(s);
    case W::w_time:
      return when(s.previous(P::K_AT) && s.next_word(W::w_zone), P::K_ZONE_WORD);
    case W::w_zone:
      return when(s.previous(P::K_ZONE_WORD), P::K_ZONE_WORD);
    case W::w_next:
      return when(s.next_word(W::w_value) && s.type(2) == P::K_FOR, P::K_NEXT_VALUE);
    case W::w_partition:
      return when(s.next(P::K_BY) && s.frame() == Frame::window, P::K_PARTITION);
    case W::w_leading:
    case W::w_trailing:
    case W::w_both:
      return when(s.frame() == Frame::trim && s.previous(P::LPAREN) &&
                      (s.before_operand() || s.next(P::K_FROM)) && !s.next(P::LPAREN),
                  P::K_TRIM_SIDE);
    case W::w_returning:
      return when(!s.frames.empty() && s.after_operand() && s.next_name(), P::K_RETURNING);
    case W::w_language:
      return when(s.frame() == Frame::contains && s.previous(P::COMMA) && s.before_operand(),
                  P::K_ARGUMENT_WORD);
    case W::w_match:
      return when(is_graph_match(s), P::K_GRAPH_MATCH);
    default:
      return nulls_word(s);
  }
}

}  // namespace talora::tsql
