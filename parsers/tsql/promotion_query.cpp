// Promotion of the words of queries and DML.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// OFFSET n ROWS: the word ROW or ROWS comes within a few tokens.
bool offset_clause(const Promotion& s) {
  if (!(s.after_operand() || s.previous(P::K_ASC, P::K_DESC)) || !s.before_operand()) return false;
  for (int i = 2; i < 24; ++i) {
    if (s.word(i) == W::w_rows || s.word(i) == W::w_row) return true;
    if (s.type(i) == P::SEMICOLON || s.type(i) == SourceToken::end_of_input) return false;
  }
  return false;
}

TokenType row_word(const Promotion& s) {
  if (s.limiting && s.word(0) != W::w_range) return P::K_ROWS;
  if (s.word(0) == W::w_row || s.frame() != Frame::window || s.previous(P::COMMA)) return 0;
  return when(s.next(P::K_BETWEEN, P::K_CURRENT, P::NUMBER, P::LOCAL_VARIABLE) ||
                  (s.next(P::IDENTIFIER) && !s.previous(P::K_BY)),
              P::K_FRAME);
}

// OUTPUT inserted.a in DML, @p OUTPUT in calls and parameters.
TokenType output_word(const Promotion& s) {
  if (s.module_head || s.part == Part::execute) {
    return when(s.after_operand() && !s.next(P::EQ, P::DOT), P::K_OUTPUT);
  }
  if (s.word(0) != W::w_output) return 0;
  switch (s.part) {
    case Part::insert:
    case Part::update:
    case Part::merge:
      return when(!s.previous(P::K_INTO, P::COMMA, P::K_SET, P::EQ) &&
                      (s.next_name() || s.before_operand() || s.next(P::STAR)) &&
                      !s.next(P::K_DEFAULT),
                  P::K_OUTPUT);
    default:
      return 0;
  }
}

// The whole parenthesis is read by hand.
TokenType rowset_word(const Promotion& s) {
  return when(s.next(P::LPAREN) && s.part != Part::definition, P::K_ROWSET);
}

bool using_word(const Promotion& s) {
  if (s.frame() == Frame::parse) return s.after_operand() && s.before_operand();
  if (s.part == Part::merge)
    return (s.after_name() || s.previous(P::RPAREN, P::LOCAL_VARIABLE)) &&
           (s.next_name() || s.next(P::LPAREN, P::LOCAL_VARIABLE, P::COLONCOLON));
  return s.part == Part::definition && s.previous(P::RPAREN);
}

TokenType join_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_apply:
      return when(s.previous(P::K_CROSS, P::K_OUTER), P::K_APPLY);
    case W::w_loop:
    case W::w_hash:
    case W::w_remote:
      return when(s.next(P::K_JOIN) && s.previous(P::K_INNER, P::K_LEFT, P::K_RIGHT, P::K_FULL,
                                                  P::K_OUTER, P::K_CROSS),
                  P::K_JOIN_HINT);
    case W::w_system_time:
      return when(s.previous(P::K_FOR_SYSTEM_TIME), P::K_SYSTEM_TIME);
    case W::w_repeatable:
      return when(s.previous(P::RPAREN) && s.next(P::LPAREN), P::K_REPEATABLE);
    case W::w_matched:
      return when(s.previous(P::K_WHEN) || (s.previous(P::K_NOT) && s.type(-2) == P::K_WHEN),
                  P::K_MATCHED);
    case W::w_using:
      return when(using_word(s), P::K_USING);
    default:
      return 0;
  }
}

}  // namespace

TokenType promote_in_query(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_row:
    case W::w_rows:
    case W::w_range:
      return row_word(s);
    case W::w_offset:
      return when(offset_clause(s), P::K_OFFSET);
    case W::w_output:
    case W::w_out:
      return output_word(s);
    case W::w_grouping:
      return when(s.next_word(W::w_sets) && s.type(2) == P::LPAREN, P::K_GROUPING_SETS);
    case W::w_window:
      return when(
          s.after_operand() && s.next_name() && s.type(2) == P::K_AS && s.type(3) == P::LPAREN,
          P::K_WINDOW);
    case W::w_xmlnamespaces:
      return when(s.previous(P::K_WITH_CTE) && s.next(P::LPAREN), P::K_XML_NAMESPACES);
    case W::w_openrowset:
    case W::w_openquery:
    case W::w_opendatasource:
    case W::w_containstable:
    case W::w_freetexttable:
    case W::w_changetable:
    case W::w_predict:
    case W::w_semantickeyphrasetable:
    case W::w_semanticsimilaritytable:
    case W::w_semanticsimilaritydetailstable:
      return rowset_word(s);
    default:
      return join_word(s);
  }
}

}  // namespace talora::tsql
