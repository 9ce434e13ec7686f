// Promotion of the words that begin statements without being reserved, and of those around them.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// THROW needs a semicolon before it: ROLLBACK THROW names a savepoint. After IF … it stands alone.
bool is_throw(const Promotion& s) {
  if (s.statement_start) return !s.next(P::DOT, P::COLON);
  if (s.in_condition && s.after_operand()) return !s.used_as_name();
  return s.next(P::NUMBER, P::LOCAL_VARIABLE) && s.type(2) == P::COMMA;
}

TokenType fetch_direction(const Promotion& s) {
  if (!s.previous(P::K_FETCH)) return 0;
  return when(s.next(P::K_FROM) || s.next(P::NUMBER, P::MINUS, P::LOCAL_VARIABLE),
              P::K_FETCH_DIRECTION);
}

// Words before '::' in GRANT … ON XML SCHEMA COLLECTION::x
bool is_class(const Promotion& s) {
  if (s.part != Part::permission || !s.previous(P::K_ON, P::K_CLASS)) return false;
  for (int i = 1; i < 4; ++i) {
    if (s.type(i) == P::COLONCOLON) return true;
    if (s.type(i) == P::QUOTED_IDENTIFIER || s.type(i) == P::DOT) return false;
  }
  return false;
}

// Service Broker and the like: statements that are read by hand.
bool is_administrative(const Promotion& s) {
  if (!s.statement_start) return false;
  switch (s.word(0)) {
    case W::w_send:
      return s.next(P::K_ON);
    case W::w_receive:
      return s.next(P::K_TOP, P::STAR, P::IDENTIFIER, P::QUOTED_IDENTIFIER);
    case W::w_get:
    case W::w_move:
      return s.next_word(W::w_conversation);
    case W::w_copy:
      return s.next(P::K_INTO);
    default:
      return false;
  }
}

}  // namespace

TokenType promote_in_statement(const Promotion& s) {
  if (is_class(s)) return P::K_CLASS;
  switch (s.word(0)) {
    case W::w_throw:
      return when(is_throw(s), P::K_THROW);
    case W::w_try:
      return when(
          s.previous(P::K_BEGIN_TRY) || (s.previous(P::K_END) && s.closed == BlockKind::try_),
          P::K_TRY);
    case W::w_catch:
      return when(
          s.previous(P::K_BEGIN_CATCH) || (s.previous(P::K_END) && s.closed == BlockKind::catch_),
          P::K_CATCH);
    case W::w_work:
      return when(s.previous(P::K_COMMIT, P::K_ROLLBACK), P::K_TRANSACTION);
    case W::w_enable:
    case W::w_disable:
      return when(s.next(P::K_TRIGGER) && s.statement_start,
                  s.word(0) == W::w_enable ? P::K_ENABLE : P::K_DISABLE);
    case W::w_next:
    case W::w_prior:
    case W::w_first:
    case W::w_last:
    case W::w_absolute:
    case W::w_relative:
      return fetch_direction(s);
    default:
      return when(is_administrative(s), P::K_ADMINISTRATIVE);
  }
}

}  // namespace talora::tsql
