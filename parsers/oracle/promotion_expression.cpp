// Promotion of the words of expressions and types.
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {
namespace {

TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

bool query_follows(const Promotion& s) {
  return s.next(P::LPAREN) &&
         (s.type(2) == P::K_SELECT || s.type(2) == P::K_WITH || s.type(2) == P::LPAREN);
}

// REF type: not REF(x), not an alias.
TokenType reference_type(const Promotion& s) {
  if (s.previous(P::K_IS) && s.next_word(W::w_cursor)) return P::K_REF;
  if (!s.next_name()) return 0;
  if (s.previous(P::K_AS, P::K_OF, P::K_RETURN)) return P::K_REF;
  const TokenType after = s.type(2) == P::DOT ? s.type(4) : s.type(2);
  const W after_word = s.type(2) == P::DOT ? s.word(4) : s.word(2);
  const bool ends = after == P::COMMA || after == P::RPAREN || after == P::SEMICOLON ||
                    after == P::ASSIGN || after == P::K_WITH || after_word == W::w_scope;
  return when(s.data_definition && s.after_name() && ends, P::K_REF);
}

// DOUBLE PRECISION, CHARACTER VARYING, LONG RAW, NATIONAL CHARACTER, CHARACTER SET.
TokenType type_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_precision:
      return when(s.word(-1) == W::w_double, P::K_TYPE_WORD);
    case W::w_varying:
      return when(
          s.word(-1) == W::w_char || s.word(-1) == W::w_nchar || s.word(-1) == W::w_character,
          P::K_TYPE_WORD);
    case W::w_result:
      return when(s.previous(P::K_TYPE_WORD) && s.word(-2) == W::w_self, P::K_TYPE_WORD);
    case W::w_raw:
      return when(s.word(-1) == W::w_long, P::K_TYPE_WORD);
    case W::w_character:
    case W::w_char:
      return when(s.word(-1) == W::w_national || (s.next(P::K_SET) && s.after_operand()),
                  P::K_TYPE_WORD);
    default:
      return 0;
  }
}

TokenType zone_word(const Promotion& s) {
  if (s.previous(P::K_WITH_ZONE, P::K_ZONE_WORD)) {
    const bool complete =
        s.word(-1) == W::w_zone || (s.word(0) == W::w_zone) != (s.word(-1) == W::w_time);
    return when(!complete, P::K_ZONE_WORD);
  }
  return when(s.previous(P::K_AT) && s.word(0) == W::w_time, P::K_ZONE_WORD);
}

// (a - b) DAY TO SECOND, (a - b) DAY(9) TO SECOND
TokenType interval_unit(const Promotion& s) {
  if (!s.previous(P::RPAREN)) return 0;
  const bool precision =
      s.next(P::LPAREN) && s.type(2) == P::NUMBER && s.type(3) == P::RPAREN && s.type(4) == P::K_TO;
  return when(s.next(P::K_TO) || precision, P::K_INTERVAL_UNIT);
}

TokenType interval(const Promotion& s) {
  if (s.next(P::STRING)) return P::K_INTERVAL;
  if (!s.next_word(W::w_year, W::w_day)) return 0;
  return when(s.type(2) == P::K_TO || s.type(2) == P::LPAREN, P::K_INTERVAL_TYPE);
}

TokenType word_operator(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_mod:
      return when(s.after_operand() && s.before_operand() && !s.previous(P::STAR), P::K_MOD);
    case W::w_like2:
    case W::w_like4:
    case W::w_likec:
      return when((s.after_operand() || s.previous(P::K_NOT)) && s.before_operand(), P::K_LIKE);
    case W::w_escape:
      return when(s.after_operand() && s.before_operand(), P::K_ESCAPE);
    case W::w_member:
      return when(s.next(P::K_OF) || (s.previous(P::K_NOT) && s.before_operand()), P::K_MEMBER);
    case W::w_submultiset:
      return when(
          (s.after_operand() || s.previous(P::K_NOT)) && (s.next(P::K_OF) || s.before_operand()),
          P::K_SUBMULTISET);
    case W::w_multiset:
      return when(!s.names_object() &&
                      (s.next(P::LPAREN, P::K_UNION, P::K_INTERSECT) || s.next_word(W::w_except)),
                  P::K_MULTISET);
    case W::w_overlaps:
      return when(s.previous(P::RPAREN) && s.next(P::LPAREN), P::K_OVERLAPS);
    case W::w_some:
      return when(s.next(P::LPAREN) && s.previous(P::EQ, P::NE, P::LT, P::GT, P::LE, P::GE),
                  P::K_SOME);
    case W::w_connect_by_root:
      return when(
          !s.names_object() && !s.begins_statement() && (s.next_name() || s.next(P::LPAREN)),
          P::K_CONNECT_BY_ROOT);
    case W::w_at:
      return when(s.after_operand() && s.next_word(W::w_time, W::w_local), P::K_AT);
    case W::w_collate:
      return when(s.after_operand() && s.next_name(), P::K_COLLATE);
    case W::w_new:
      return when(
          s.next_name() && !s.after_operand() && (s.type(2) == P::LPAREN || s.type(2) == P::DOT),
          P::K_NEW);
    case W::w_conversion:
      return when(s.previous(P::K_ON), P::K_CONVERSION);
    default:
      return type_word(s);
  }
}

TokenType function_suffix(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_over:
      return when((s.previous(P::RPAREN, P::K_NULLS) || s.word(-1) == W::w_last ||
                   s.word(-1) == W::w_first) &&
                      (s.next(P::LPAREN) || s.next_name()),
                  P::K_OVER);
    case W::w_within:
      return when(s.next(P::K_GROUP), P::K_WITHIN);
    case W::w_keep:
      return when(s.previous(P::RPAREN) && s.next(P::LPAREN) && s.word(2) == W::w_dense_rank,
                  P::K_KEEP);
    case W::w_filter:
      return when(s.previous(P::RPAREN) && s.next(P::LPAREN) && s.type(2) == P::K_WHERE,
                  P::K_FILTER);
    case W::w_ignore:
    case W::w_respect: {
      const bool inside = s.type(2) == P::RPAREN || s.type(2) == P::COMMA;
      return when(s.next_word(W::w_nulls), inside ? P::K_IGNORE_INSIDE : P::K_IGNORE);
    }
    case W::w_json:
    case W::w_oson:
      return when(s.previous(P::K_JSON_OPTION) && s.word(-1) == W::w_format, P::K_JSON_OPTION);
    case W::w_format:
    case W::w_strict:
    case W::w_lax:
    case W::w_without:
      return when(s.word(-1) == W::w_json && (s.type(-2) == P::K_IS || s.type(-2) == P::K_NOT),
                  P::K_JSON_OPTION);
    case W::w_nulls: {
      if (s.previous(P::K_IGNORE, P::K_IGNORE_INSIDE) || s.word(-1) == W::w_include ||
          s.word(-1) == W::w_exclude)
        return P::K_NULLS;
      return when(s.after_operand() && s.next_word(W::w_first, W::w_last), P::K_NULLS);
    }
    default:
      return word_operator(s);
  }
}

}  // namespace

TokenType promote_in_expression(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_case:
      return when(s.previous(P::K_END) || !(s.used_as_name() || s.next(P::SEMICOLON)), P::K_CASE);
    case W::w_when:
      return when(!s.used_as_name(), P::K_WHEN);
    case W::w_end:
      return when((s.depth > 0 || s.plsql) && !s.next(P::ASSIGN, P::DOT), P::K_END);
    case W::w_date:
      return when(s.next(P::STRING), P::K_DATE);
    case W::w_timestamp:
      return when(s.next(P::STRING) && !s.previous(P::K_OF), P::K_TIMESTAMP);
    case W::w_interval:
      return interval(s);
    case W::w_year:
    case W::w_month:
    case W::w_day:
    case W::w_hour:
    case W::w_minute:
    case W::w_second:
      return interval_unit(s);
    case W::w_time:
    case W::w_zone:
    case W::w_local:
      return zone_word(s);
    case W::w_exists:
      return when(query_follows(s) || (s.data_definition && s.previous(P::K_IF)) ||
                      (s.previous(P::K_NOT) && s.type(-2) == P::K_IF),
                  P::K_EXISTS);
    case W::w_cursor:
      return when(query_follows(s) || s.previous(P::K_REF), P::K_CURSOR);
    case W::w_ref:
      return reference_type(s);
    default:
      return function_suffix(s);
  }
}

}  // namespace talora::oracle
