// Promotion of reserved words: the uses that the grammar needs apart, and the plain names.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// WITH c AS (…), WITH c (a, b) AS (…), WITH XMLNAMESPACES (…)
bool begins_ctes(const Promotion& s) {
  if (s.module_head) return false;
  if (s.next_word(W::w_xmlnamespaces) && s.type(2) == P::LPAREN) return true;
  if (!s.next_name()) return false;
  const int as = s.type(2) == P::LPAREN ? s.after_group(2) : 2;
  return s.type(as) == P::K_AS && s.type(as + 1) == P::LPAREN;
}

TokenType with_word(const Promotion& s) {
  if (s.next_word(W::w_check) && s.word(2) == W::w_option) return P::K_WITH_CHECK_OPTION;
  if (s.after_row_schema && (s.next(P::LPAREN) || s.next_name())) return P::K_WITH_SCHEMA;
  return when(begins_ctes(s), P::K_WITH_CTE);
}

TokenType for_word(const Promotion& s) {
  if (s.part == Part::definition && !s.module_head) return 0;
  if (s.next_word(W::w_xml, W::w_json, W::w_browse)) return P::K_FOR_RESULT;
  return when(s.next_word(W::w_system_time) && !s.previous(P::K_PERIOD), P::K_FOR_SYSTEM_TIME);
}

TokenType begin_word(const Promotion& s) {
  switch (s.word(1)) {
    case W::w_try:
      return P::K_BEGIN_TRY;
    case W::w_catch:
      return P::K_BEGIN_CATCH;
    case W::w_tran:
    case W::w_transaction:
      return P::K_BEGIN_TRANSACTION;
    case W::w_distributed:
      return when(s.word(2) == W::w_tran || s.word(2) == W::w_transaction, P::K_BEGIN_TRANSACTION);
    case W::w_dialog:
    case W::w_conversation:
      return P::K_ADMINISTRATIVE;
    default:
      return 0;
  }
}

bool is_open_module(W word) {
  return word == W::w_proc || word == W::w_procedure || word == W::w_trigger;
}

// CREATE [OR ALTER] PROCEDURE …, ALTER TRIGGER …
TokenType create_word(const Promotion& s) {
  if (s.previous(P::K_OR)) return 0;
  const bool or_alter = s.next(P::K_OR) && s.word(2) == W::w_alter;
  return when(is_open_module(s.word(or_alter ? 3 : 1)), P::K_MODULE);
}

TokenType cursor_word(const Promotion& s) {
  const bool key = s.next_word(W::w_symmetric, W::w_master) ||
                   (s.word(0) == W::w_close && s.next_word(W::w_all));
  return when(key, P::K_ADMINISTRATIVE);
}

// GENERATED ALWAYS AS ROW END
bool is_generated_end(const Promotion& s) {
  return s.type(-2) == P::K_AS &&
         s.previous_word(W::w_row, W::w_transaction_id, W::w_sequence_number);
}

TokenType function_name(const Promotion& s) {
  return when(s.next(P::LPAREN), P::IDENTIFIER);
}

}  // namespace

TokenType promote_reserved(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_with:
      return with_word(s);
    case W::w_for:
      return for_word(s);
    case W::w_begin:
      return begin_word(s);
    case W::w_create:
    case W::w_alter:
      return create_word(s);
    case W::w_open:
    case W::w_close:
      return cursor_word(s);
    case W::w_fetch:
      return when(s.previous(P::K_ROWS), P::K_FETCH_ROWS);
    case W::w_update:
      if (s.next_word(W::w_statistics) &&
          (s.type(2) == P::IDENTIFIER || s.type(2) == P::QUOTED_IDENTIFIER))
        return P::K_ADMINISTRATIVE;
      return function_name(s);
    case W::w_left:
    case W::w_right:
      return function_name(s);
    case W::w_index:
      return when(s.next(P::LPAREN, P::EQ) && s.part != Part::definition, P::IDENTIFIER);
    case W::w_identity:
      return when(s.previous(P::K_SELECT, P::COMMA) && s.next(P::LPAREN), P::IDENTIFIER);
    case W::w_execute:
    case W::w_exec:
      return when(s.next(P::K_AS) && !s.module_head, P::K_ADMINISTRATIVE);
    case W::w_merge:
      return when(s.next_word(W::w_join), P::K_JOIN_HINT);
    case W::w_transaction:
    case W::w_tran:
      return when(s.previous(P::K_SET), P::IDENTIFIER);
    case W::w_end:
      if (s.next_word(W::w_conversation)) return P::K_ADMINISTRATIVE;
      return when(is_generated_end(s), P::IDENTIFIER);
    case W::w_add: {
      const bool statement = s.statement_start && s.next_word(W::w_signature, W::w_sensitivity);
      return when(statement, P::K_ADMINISTRATIVE);
    }
    default:
      return 0;
  }
}

}  // namespace talora::tsql
