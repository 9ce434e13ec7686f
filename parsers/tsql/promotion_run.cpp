// Promotion: where a token run ends. T-SQL has no sign for it but the next statement's first word.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

// Statement words that also stand inside the options of CREATE/ALTER of something: ALTER DATABASE …
// SET, ALTER ROLE … DROP MEMBER, CREATE SECURITY POLICY … AFTER INSERT.
bool is_also_option(TokenType type) {
  switch (type) {
    case P::K_SET:
    case P::K_ALTER:
    case P::K_DROP:
    case P::K_GRANT:
    case P::K_INSERT:
    case P::K_UPDATE:
    case P::K_DELETE:
    case P::K_EXECUTE:
      return true;
    default:
      return false;
  }
}

bool begins_statement(TokenType type) {
  switch (type) {
    case P::K_ADMINISTRATIVE:
    case P::K_BEGIN:
    case P::K_BREAK:
    case P::K_CLOSE:
    case P::K_COMMIT:
    case P::K_CONTINUE:
    case P::K_CREATE:
    case P::K_DEALLOCATE:
    case P::K_DECLARE:
    case P::K_DENY:
    case P::K_ELSE:
    case P::K_END:
    case P::K_FETCH:
    case P::K_GOTO:
    case P::K_IF:
    case P::K_MERGE:
    case P::K_OPEN:
    case P::K_PRINT:
    case P::K_RAISERROR:
    case P::K_RETURN:
    case P::K_REVOKE:
    case P::K_ROLLBACK:
    case P::K_SAVE:
    case P::K_SELECT:
    case P::K_TRUNCATE:
    case P::K_USE:
    case P::K_WAITFOR:
    case P::K_WHILE:
      return true;
    default:
      return is_also_option(type);
  }
}

// ALTER DATABASE x SET …, ALTER DATABASE SCOPED CONFIGURATION FOR SECONDARY SET …: SET on a line of
// its own near the beginning; SET (…) anywhere.
bool is_set_option(const Promotion& s) {
  return s.type(0) == P::K_SET && (s.next(P::LPAREN) || s.at - s.run_begin <= 5);
}

}  // namespace

bool ends_run(const Promotion& s) {
  if (s.type(0) == SourceToken::end_of_input) return true;
  if (!s.frames.empty()) return false;
  if (s.type(0) == P::SEMICOLON) return true;
  if (s.word(0) == W::none || s.previous(P::DOT, P::COLONCOLON)) return false;
  if (s.type(0) == P::K_WITH) return s.begins_line() && promote_reserved(s) == P::K_WITH_CTE;
  if (!begins_statement(s.type(0))) return false;
  // WITH ROLLBACK IMMEDIATE; MERGE RANGE (…)
  if (s.previous_word(W::w_with) || (s.type(0) == P::K_MERGE && s.next_word(W::w_range)))
    return false;
  if (s.at == s.run_begin + 1 && s.previous(P::K_ADMINISTRATIVE)) {
    return !s.previous_word(W::w_bulk);  // BULK INSERT
  }
  if (s.type(0) == P::K_IF && s.next(P::K_EXISTS)) return s.type(2) == P::LPAREN;
  if (s.type(0) == P::K_EXECUTE && s.next(P::K_AS)) return false;
  if (!s.strict_run && is_also_option(s.type(0))) return s.begins_line() && !is_set_option(s);
  return true;
}

}  // namespace talora::tsql
