// Promotion of the words of PL/SQL and of transaction statements.
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {
namespace {

TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

// A statement's first word that goes on like a statement, not like a call, an assignment or the
// declaration of a variable with a value.
bool begins(const Promotion& s) {
  const bool declared = s.next_name() && s.type(2) == P::ASSIGN;
  return s.begins_statement() && !declared &&
         !s.next(P::ASSIGN, P::DOT, P::PERCENT, P::LPAREN, P::ARROW);
}

TokenType transaction_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_commit:
      return when(
          s.begins_statement() && (s.next(P::SEMICOLON, std::size_t{SourceToken::end_of_input}) ||
                                   s.next_word(W::w_work, W::w_comment, W::w_write, W::w_force)),
          P::K_COMMIT);
    case W::w_rollback:
      return when(s.begins_statement() &&
                      (s.next(P::SEMICOLON, P::K_TO, std::size_t{SourceToken::end_of_input}) ||
                       s.next_word(W::w_work, W::w_force)),
                  P::K_ROLLBACK);
    case W::w_savepoint:
      return when((s.begins_statement() || s.previous(P::K_TO)) && s.next_name(), P::K_SAVEPOINT);
    default:
      return 0;
  }
}

TokenType declaration_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_function:
    case W::w_procedure: {
      const bool place = s.begins_statement() || s.previous(P::K_METHOD_KIND, P::K_WITH);
      return when(place && s.next_name(),
                  s.word(0) == W::w_function ? P::K_FUNCTION : P::K_PROCEDURE);
    }
    case W::w_type:
      return when(s.begins_statement() && s.next_name() && s.type(2) == P::K_IS, P::K_TYPE);
    case W::w_subtype:
      return when(s.begins_statement() && s.next_name() && s.type(2) == P::K_IS, P::K_SUBTYPE);
    case W::w_cursor:
      return when(s.begins_statement() && s.next_name(), P::K_CURSOR);
    case W::w_pragma:
      return when((s.begins_statement() || s.previous(P::COMMA, P::K_METHOD_KIND)) && s.next_name(),
                  P::K_PRAGMA);
    case W::w_constant:
      return when(s.after_name() && s.next_name(), P::K_CONSTANT);
    case W::w_out:
      return when(
          (s.after_name() || s.previous(P::K_IN, P::K_USING, P::COMMA)) && !s.used_as_name(),
          P::K_OUT);
    case W::w_nocopy:
      return when(s.next_name() && (s.after_name() || s.previous(P::K_OUT, P::K_IN)), P::K_NOCOPY);
    case W::w_record:
      return when(s.previous(P::K_IS) && s.next(P::LPAREN), P::K_RECORD);
    case W::w_varray:
      return when(s.previous(P::K_IS, P::K_AS) && s.next(P::LPAREN), P::K_VARRAY);
    case W::w_varying:
      return when(s.previous(P::K_IS, P::K_AS) && s.next_word(W::w_array), P::K_VARRAY);
    case W::w_range:
      return when(s.type(2) == P::DOTDOT || s.type(3) == P::DOTDOT, P::K_RANGE);
    case W::w_language:
    case W::w_external:
    case W::w_mle:
      return when(s.previous(P::K_IS, P::K_AS) && s.next_name(), P::K_CALL_SPECIFICATION);
    default:
      return 0;
  }
}

TokenType method_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_member:
    case W::w_static:
    case W::w_constructor:
      return when(s.next_word(W::w_function, W::w_procedure), P::K_METHOD_KIND);
    case W::w_map:
    case W::w_order:
      return when(s.next_word(W::w_member), P::K_METHOD_KIND);
    case W::w_overriding:
    case W::w_final:
    case W::w_instantiable: {
      const bool method =
          s.next_word(W::w_member, W::w_static, W::w_constructor, W::w_map, W::w_order, W::w_final,
                      W::w_instantiable, W::w_overriding, W::w_not);
      return when(method || (s.type_definition && s.previous(P::K_NOT)), P::K_METHOD_KIND);
    }
    case W::w_before:
    case W::w_after:
      return when(s.next_word(W::w_statement, W::w_each), P::K_TIMING);
    case W::w_instead:
      return when(s.next(P::K_OF) && s.word(2) == W::w_each, P::K_TIMING);
    default:
      return declaration_word(s);
  }
}

// EXIT, RETURN and RAISE may be followed by nothing.
TokenType jump_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_exit:
      return when(begins(s), P::K_EXIT);
    case W::w_continue:
      return when(begins(s), P::K_CONTINUE);
    case W::w_goto:
      return when(begins(s), P::K_GOTO);
    case W::w_raise:
      return when(begins(s), P::K_RAISE);
    case W::w_return:
      return when(!(s.begins_statement() && s.next_name() && s.type(2) == P::ASSIGN) &&
                      !s.next(P::ASSIGN, P::DOT, P::COMMA, P::RPAREN, P::ARROW),
                  P::K_RETURN);
    case W::w_open:
      return when(begins(s) && !s.next(P::SEMICOLON), P::K_OPEN);
    case W::w_close:
      return when(begins(s) && !s.next(P::SEMICOLON), P::K_CLOSE);
    case W::w_fetch:
      return when(begins(s) && !s.next(P::SEMICOLON), P::K_FETCH);
    case W::w_execute:
      return when(s.next_word(W::w_immediate), P::K_EXECUTE);
    case W::w_immediate:
      return when(s.previous(P::K_EXECUTE), P::K_IMMEDIATE);
    case W::w_pipe:
      return when(s.begins_statement() && s.next_word(W::w_row), P::K_PIPE);
    case W::w_call:
      return when(begins(s) && s.next_name(), P::K_CALL);
    case W::w_forall:
      return when(begins(s), P::K_FORALL);
    case W::w_save:
      return when(s.next_word(W::w_exceptions), P::K_SAVE);
    case W::w_limit:
      return when(s.fetching && s.after_operand() && s.before_operand(), P::K_LIMIT);
    case W::w_repeat:
    case W::w_reverse:
      return when(s.previous(P::K_IN, P::COMMA) && s.before_operand(), P::K_REVERSE);
    case W::w_indices:
    case W::w_pairs:
      return when(s.previous(P::K_IN) && s.next(P::K_OF), P::K_INDICES);
    default:
      return method_word(s);
  }
}

TokenType structure_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_begin:
      return when(!s.next(P::ASSIGN, P::DOT, P::COMMA, P::RPAREN), P::K_BEGIN);
    case W::w_declare:
      return when(s.begins_statement() || s.trigger_head, P::K_DECLARE);
    case W::w_exception:
      return when(s.next_word(W::w_when) || (s.next(P::SEMICOLON) && s.after_name()),
                  P::K_EXCEPTION);
    case W::w_if:
      return when(s.previous(P::K_END) || (s.begins_statement() && !s.next(P::ASSIGN, P::DOT)),
                  P::K_IF);
    case W::w_elsif:
      return P::K_ELSIF;
    case W::w_loop:
      return when(!(s.previous(P::SEMICOLON, P::K_IS, P::K_DECLARE) && s.next_name() &&
                    s.word(1) == W::none && s.type(2) == P::ASSIGN && s.depth == 0) &&
                      !s.next(P::ASSIGN, P::DOT, P::COMMA, P::RPAREN),
                  P::K_LOOP);
    case W::w_while:
      return when(!(s.next_name() && s.type(2) == P::ASSIGN) &&
                      !s.next(P::ASSIGN, P::DOT, P::COMMA, P::RPAREN),
                  P::K_WHILE);
    default:
      return jump_word(s);
  }
}

}  // namespace

TokenType promote_in_plsql(const Promotion& s) {
  if (const TokenType type = transaction_word(s); type != 0) return type;
  return s.plsql ? structure_word(s) : 0;
}

}  // namespace talora::oracle
