// Promotion of the words of queries and DML.
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {
namespace {

TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

bool before_table(const Promotion& s) {
  return s.next(P::IDENTIFIER, P::QUOTED_IDENTIFIER, P::LPAREN, P::K_TABLE, P::BIND);
}

// OFFSET n ROWS: the word ROW or ROWS comes within a few tokens.
bool offset_clause(const Promotion& s) {
  if (!s.after_operand() || !s.before_operand()) return false;
  for (int i = 2; i < 16; ++i) {
    if (s.word(i) == W::w_rows || s.word(i) == W::w_row) return true;
    if (s.type(i) == P::SEMICOLON || s.type(i) == SourceToken::end_of_input) return false;
  }
  return false;
}

TokenType row_word(const Promotion& s) {
  if (s.limiting && s.word(0) != W::w_range && s.word(0) != W::w_groups) return P::K_ROWS;
  if (s.word(0) == W::w_row || s.frame() != Frame::window || !s.after_operand()) return 0;
  return when(s.next_word(W::w_between, W::w_unbounded, W::w_current) || s.before_operand(),
              P::K_FRAME);
}

TokenType partition(const Promotion& s) {
  if (s.previous(P::K_ADD, P::K_MODIFY, P::K_DROP, P::K_RENAME)) return P::K_PARTITION;
  if (s.word(0) == W::w_partition && s.next(P::K_BY)) return P::K_PARTITION;
  return when(s.after_operand() && s.next(P::LPAREN, P::K_FOR), P::K_PARTITION);
}

TokenType table_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_partition:
    case W::w_subpartition:
      return partition(s);
    case W::w_sample:
      return when(s.after_operand() && (s.next(P::LPAREN) || s.next_word(W::w_block)), P::K_SAMPLE);
    case W::w_pivot:
      return when(s.after_operand() && (s.next(P::LPAREN) || s.next_word(W::w_xml)), P::K_PIVOT);
    case W::w_unpivot:
      return when(
          s.after_operand() && (s.next(P::LPAREN) || s.next_word(W::w_include, W::w_exclude)),
          P::K_UNPIVOT);
    case W::w_match_recognize:
      return when(s.next(P::LPAREN) && s.after_operand(), P::K_MATCH_RECOGNIZE);
    case W::w_versions:
      return when(s.after_operand() && s.next(P::K_BETWEEN), P::K_VERSIONS);
    case W::w_lateral:
      return when(
          s.next(P::LPAREN) && s.previous(P::COMMA, P::K_FROM, P::K_JOIN, P::K_APPLY, P::LPAREN),
          P::K_LATERAL);
    default:
      return 0;
  }
}

TokenType join_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_join:
      return when(before_table(s) && (s.after_operand() ||
                                      s.previous(P::K_INNER, P::K_OUTER, P::K_LEFT, P::K_RIGHT,
                                                 P::K_FULL, P::K_CROSS, P::K_NATURAL)),
                  P::K_JOIN);
    case W::w_inner:
      return when(s.next_word(W::w_join), P::K_INNER);
    case W::w_left:
      return when(s.next_word(W::w_join, W::w_outer), P::K_LEFT);
    case W::w_right:
      return when(s.next_word(W::w_join, W::w_outer), P::K_RIGHT);
    case W::w_full:
      return when(s.next_word(W::w_join, W::w_outer), P::K_FULL);
    case W::w_outer:
      return when(s.next_word(W::w_join, W::w_apply), P::K_OUTER);
    case W::w_cross:
      return when(s.next_word(W::w_join, W::w_apply), P::K_CROSS);
    case W::w_natural:
      return when(s.next_word(W::w_join, W::w_inner, W::w_left, W::w_right, W::w_full),
                  P::K_NATURAL);
    case W::w_apply:
      return when(s.previous(P::K_CROSS, P::K_OUTER), P::K_APPLY);
    default:
      return table_word(s);
  }
}

TokenType query_clause(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_model:
      return when(s.after_operand() && s.next_word(W::w_dimension, W::w_partition, W::w_ignore,
                                                   W::w_keep, W::w_unique, W::w_return,
                                                   W::w_reference, W::w_main, W::w_measures),
                  P::K_MODEL);
    case W::w_offset:
      return when(offset_clause(s), P::K_OFFSET);
    case W::w_search:
      return when(s.previous(P::RPAREN) && s.next_word(W::w_breadth, W::w_depth), P::K_SEARCH);
    case W::w_cycle:
      return when(
          s.after_operand() && s.next_name() && (s.type(2) == P::COMMA || s.type(2) == P::K_SET),
          P::K_CYCLE);
    case W::w_siblings:
      return when(s.previous(P::K_ORDER), P::K_SIBLINGS);
    case W::w_nocycle:
      return when(s.previous(P::K_BY) && s.type(-2) == P::K_CONNECT, P::K_NOCYCLE);
    case W::w_window:
      return when(
          s.after_operand() && s.next_name() && s.type(2) == P::K_AS && s.type(3) == P::LPAREN,
          P::K_WINDOW);
    case W::w_grouping:
      return when(s.next_word(W::w_sets), P::K_GROUPING_SETS);
    case W::w_except:
      return when(s.previous(P::K_MULTISET) ||
                      (s.after_operand() && s.next(P::K_SELECT, P::LPAREN, P::K_ALL, P::K_WITH)),
                  P::K_EXCEPT);
    case W::w_returning:
      return when(s.after_operand() && (s.before_operand() || s.next(P::K_INTO)), P::K_RETURNING);
    case W::w_log:
      return when(s.next_word(W::w_errors) || (s.previous(P::K_VIEW) && s.next(P::K_ON)), P::K_LOG);
    case W::w_merge:
      return when(s.next(P::K_INTO) && !s.previous(P::K_SELECT, P::COMMA), P::K_MERGE);
    case W::w_matched:
      return when(s.previous(P::K_WHEN) || (s.previous(P::K_NOT) && s.type(-2) == P::K_WHEN),
                  P::K_MATCHED);
    case W::w_old:
    case W::w_new:
      return when(s.returning && s.previous(P::K_RETURNING, P::COMMA) && s.next_name() &&
                      s.type(2) != P::LPAREN,
                  P::K_ROW_VERSION);
    case W::w_bulk:
      return when(s.next_word(W::w_collect), P::K_BULK);
    case W::w_collect:
      return when(s.previous(P::K_BULK), P::K_COLLECT);
    default:
      return join_word(s);
  }
}

}  // namespace

TokenType promote_in_query(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_row:
    case W::w_rows:
    case W::w_range:
    case W::w_groups:
      return row_word(s);
    case W::w_fetch:
      return when(s.next_word(W::w_first, W::w_next) && s.type(2) != P::K_INTO &&
                      s.word(2) != W::w_bulk && s.type(2) != P::DOT,
                  P::K_FETCH_ROWS);
    case W::w_using:
      return when(
          !s.previous(P::K_SELECT, P::COMMA, P::LPAREN) && !s.names_object() &&
              (s.before_operand() || s.next(P::K_IN, P::K_INDEX, P::STAR) || s.next_word(W::w_out)),
          P::K_USING);
    default:
      return query_clause(s);
  }
}

}  // namespace talora::oracle
