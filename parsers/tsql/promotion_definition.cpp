// Promotion of the words of CREATE, ALTER and DROP.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// The first word of the statement: CREATE, ALTER or DROP.
W verb(const Promotion& s) {
  for (int i = -1; s.type(i) != 0; --i) {
    const TokenType type = s.type(i);
    if (type == P::K_CREATE || type == P::K_DROP || type == P::K_MODULE) return s.word(i);
    if (type == P::K_ALTER && s.type(i - 1) != P::K_OR) return W::w_alter;
  }
  return W::none;
}

TokenType contextual_kind(const Promotion& s, bool alter) {
  switch (s.word(0)) {
    case W::w_sequence:
      return P::K_SEQUENCE;
    case W::w_synonym:
      return alter ? P::K_OBJECT_KIND : P::K_SYNONYM;
    case W::w_type:
      return alter ? P::K_OBJECT_KIND : P::K_TYPE;
    case W::w_columnstore:
      return P::K_INDEX_KIND;
    case W::w_xml:
    case W::w_spatial:
      return s.next(P::K_INDEX) ? P::K_INDEX_KIND : P::K_OBJECT_KIND;
    default:
      return P::K_OBJECT_KIND;
  }
}

TokenType alter_action_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_enable:
    case W::w_disable: {
      const bool action = s.next_word(W::w_trigger, W::w_change_tracking, W::w_filetable_namespace);
      return when(action, s.word(0) == W::w_enable ? P::K_ENABLE : P::K_DISABLE);
    }
    case W::w_rebuild:
    case W::w_switch:
      return when(!s.previous(P::K_TABLE), P::K_TABLE_ACTION);
    default:
      return 0;
  }
}

// TEXTIMAGE_ON and FILESTREAM_ON after the columns of a table or after ON filegroup.
bool is_storage_word(const Promotion& s) {
  if (s.part != Part::definition || !s.frames.empty()) return false;
  return s.previous(P::RPAREN) ||
         (s.after_name() && (s.type(-2) == P::K_ON || s.type(-2) == P::K_STORAGE_ON));
}

// READONLY after the type of a parameter.
bool is_readonly(const Promotion& s) {
  return s.module_head && (s.after_operand() || s.previous(P::K_OUTPUT)) &&
         (s.next(P::COMMA, P::RPAREN, P::K_AS, P::K_WITH, P::K_FOR) ||
          s.next(SourceToken::end_of_input));
}

}  // namespace

TokenType promote_object_word(const Promotion& s) {
  const W first = verb(s);
  const bool alter = first == W::w_alter;
  switch (s.type(0)) {
    case P::K_OR:
    case P::K_ALTER:
      return 0;
    case P::K_TABLE:
    case P::K_VIEW:
    case P::K_FUNCTION:
    case P::K_PROCEDURE:
    case P::K_TRIGGER:
      return 0;
    case P::K_UNIQUE:
    case P::K_CLUSTERED:
    case P::K_NONCLUSTERED:
    case P::K_PRIMARY:
      return 0;
    case P::K_INDEX:
    case P::K_SCHEMA:
    case P::K_DEFAULT:
    case P::K_RULE:
      return when(alter, P::K_OBJECT_KIND);
    case P::IDENTIFIER:
      return contextual_kind(s, alter);
    case P::QUOTED_IDENTIFIER:
      return 0;
    default:
      return P::K_OBJECT_KIND;
  }
}

TokenType promote_in_definition(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_period:
      return when(s.next(P::K_FOR) && s.word(2) == W::w_system_time, P::K_PERIOD);
    case W::w_generated:
      return when(s.next_word(W::w_always), P::K_GENERATED);
    case W::w_no:
      return when(s.next_word(W::w_action), P::K_NO);
    case W::w_include:
      return when(s.previous(P::RPAREN) && s.next(P::LPAREN), P::K_INCLUDE);
    case W::w_textimage_on:
    case W::w_filestream_on:
      return when(is_storage_word(s), P::K_STORAGE_ON);
    case W::w_hash:
    case W::w_columnstore:
      return when(s.previous(P::K_CLUSTERED, P::K_NONCLUSTERED) ||
                      (s.word(0) == W::w_hash && s.next(P::LPAREN, P::K_WITH) &&
                       (s.previous(P::K_KEY, P::K_UNIQUE) || s.type(-2) == P::K_INDEX)),
                  P::K_INDEX_KIND);
    case W::w_returns:
      return when(s.module_head && (s.previous(P::RPAREN) || s.next(P::K_NULL)), P::K_RETURNS);
    case W::w_readonly:
      return when(is_readonly(s), P::K_READONLY);
    default:
      return s.part == Part::alter_table ? alter_action_word(s) : 0;
  }
}

}  // namespace talora::tsql
