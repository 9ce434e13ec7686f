// Promotion: the pass over the tokens and its state.
#include "parsers/oracle/promotion.hpp"

#include "parsers/antlr/chain_lengths.hpp"
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {

bool Promotion::begins_statement() const {
  return at == 0 || (at == 1 && previous(P::K_EXECUTE)) ||
         previous(P::SEMICOLON, P::K_THEN, P::K_ELSE, P::K_BEGIN, P::K_LOOP, P::K_DECLARE,
                  P::LABEL_END, P::K_IS, P::K_AS, P::K_EXCEPTION) ||
         (previous(P::K_TRIGGER) && type(-2) == P::K_COMPOUND);
}

bool Promotion::after_operand() const {
  return previous(P::IDENTIFIER, P::QUOTED_IDENTIFIER, P::STRING, P::NUMBER, P::BIND, P::RPAREN,
                  P::K_NULL, P::K_END, P::OUTER_JOIN_MARK, P::RBRACKET, P::STAR, P::INQUIRY,
                  P::K_ASC, P::K_DESC, P::K_NULLS, P::K_ROWS, P::K_ZONE_WORD, P::K_TYPE_WORD,
                  P::K_CONVERSION);
}

bool Promotion::before_operand() const {
  return next(P::IDENTIFIER, P::QUOTED_IDENTIFIER, P::STRING, P::NUMBER, P::BIND, P::LPAREN,
              P::PLUS, P::MINUS, P::K_NULL, P::K_PRIOR, P::INQUIRY, P::K_DEFAULT, P::K_TABLE);
}

bool Promotion::used_as_name() const {
  return next(P::DOT, P::COMMA, P::RPAREN, P::ASSIGN, P::ARROW, P::EQ, P::NE, P::LT, P::GT, P::LE,
              P::GE, P::PERCENT, P::CONCAT, P::SLASH, P::OUTER_JOIN_MARK, P::K_AS, P::K_IS,
              P::K_FROM);
}

namespace {

bool is_plsql_head(const std::vector<SourceToken>& tokens) {
  const W first = tokens.front().word<W>();
  if (first == W::w_begin || first == W::w_declare || first == W::w_execute || first == W::w_exec ||
      tokens.front().type() == P::LABEL_BEGIN)
    return true;
  if (first == W::w_with) {
    return tokens.size() > 2 &&
           (tokens[1].word<W>() == W::w_function || tokens[1].word<W>() == W::w_procedure) &&
           tokens[2].type() == P::IDENTIFIER;
  }
  if (first != W::w_create) return false;
  for (std::size_t i = 1; i < tokens.size() && i < 8; ++i) {
    switch (tokens[i].word<W>()) {
      case W::w_function:
      case W::w_procedure:
      case W::w_package:
      case W::w_trigger:
      case W::w_type:
        return true;
      case W::w_table:
      case W::w_view:
      case W::w_index:
        return false;
      default:
        break;
    }
  }
  return false;
}

// EXPLAIN PLAN FOR leaves the statement after it as it is: only the very first word matters here.
void read_head(Promotion& state) {
  const W first = state.tokens.front().word<W>();
  state.plsql = is_plsql_head(state.tokens);
  state.head = first == W::w_create || first == W::w_alter || first == W::w_drop;
  state.data_definition =
      state.head || first == W::w_grant || first == W::w_revoke || first == W::w_comment;
}

// The word before '(' is a table: CREATE TABLE json_value (…), CREATE INDEX i ON json_value (…).
bool names_table(const Promotion& state) {
  const TokenType before = state.type(-2);
  if (before == P::K_TABLE || before == P::K_INTO) return true;
  return before == P::K_ON && (state.type(-4) == P::K_INDEX || state.type(-6) == P::K_INDEX);
}

Frame frame_of(const Promotion& state) {
  if (names_table(state)) return Frame::plain;
  switch (state.word(-1)) {
    case W::w_trim:
      return Frame::trim;
    case W::w_listagg:
      return Frame::listagg;
    case W::w_json_transform:
      return Frame::json_transform;
    case W::w_json_object:
    case W::w_json_array:
    case W::w_json_objectagg:
    case W::w_json_arrayagg:
    case W::w_json_value:
    case W::w_json_query:
    case W::w_json_exists:
    case W::w_json_mergepatch:
    case W::w_json_serialize:
    case W::w_json_scalar:
    case W::w_json_equal:
      return Frame::json;
    case W::w_json:
      return state.previous(P::IDENTIFIER) ? Frame::json : Frame::plain;
    case W::w_json_table:
      return Frame::json;
    case W::w_xmlelement:
    case W::w_xmlpi:
    case W::w_xmlparse:
    case W::w_xmlserialize:
    case W::w_xmlroot:
    case W::w_xmlquery:
    case W::w_xmlexists:
    case W::w_xmlcast:
    case W::w_xmlforest:
    case W::w_xmlnamespaces:
      return Frame::xml;
    case W::w_xmltable:
      return Frame::xml_table;
    default:
      break;
  }
  if (state.previous(P::K_COLUMNS)) return Frame::columns;
  if (state.previous(P::K_OVER)) return Frame::window;
  if (state.previous(P::K_AS) && state.next_word(W::w_partition, W::w_order)) return Frame::window;
  return Frame::plain;
}

// Reserved words that are plain names or other tokens where they stand; 0 leaves them alone.
TokenType demote(const Promotion& state) {
  switch (state.word(0)) {
    case W::w_set: {
      const bool json_operation =
          state.frame() == Frame::json_transform && state.previous(P::COMMA);
      if (json_operation) return P::K_OPTIONS;
      return state.next(P::LPAREN) && !state.after_operand() && state.at != 0 ? P::IDENTIFIER : 0;
    }
    case W::w_order:
      if (state.next_word(W::w_by, W::w_siblings)) return 0;
      return state.next_word(W::w_member) ? P::K_METHOD_KIND : P::IDENTIFIER;
    case W::w_as:
      if (state.next_word(W::w_value, W::w_locator) && state.previous(P::IDENTIFIER))
        return P::IDENTIFIER;
      return state.word(-1) == W::w_self && state.next_word(W::w_result) ? P::K_TYPE_WORD : 0;
    case W::w_null:
      if (state.plsql && state.next(P::SEMICOLON) && state.begins_statement() &&
          !state.previous(P::K_IS)) {
        return P::K_NULL_STATEMENT;
      }
      return promote_in_function(state);
    case W::w_values:
      return state.previous(P::K_IN) && state.next(P::K_OF) ? P::K_INDICES : 0;
    case W::w_with: {
      const bool zone = (state.next_word(W::w_time) && state.word(2) == W::w_zone) ||
                        (state.next_word(W::w_local) && state.word(2) == W::w_time);
      if (zone) return P::K_WITH_ZONE;
      if (state.word(-1) == W::w_json && state.type(-2) == P::K_IS) return P::K_JSON_OPTION;
      if (state.word(-1) == W::w_strict || state.word(-1) == W::w_lax) return P::K_JSON_OPTION;
      return state.frame() == Frame::json && state.after_operand() ? P::K_OPTIONS : 0;
    }
    case W::w_from: {
      const bool last = state.previous(P::RPAREN) && state.next_word(W::w_first, W::w_last) &&
                        (state.word(2) == W::w_over || state.word(2) == W::w_ignore ||
                         state.word(2) == W::w_respect);
      return last ? P::K_FROM_LAST : 0;
    }
    default:
      return promote_in_function(state);
  }
}

TokenType promoted(const Promotion& state) {
  if (TokenType type = promote_in_function(state); type != 0) return type;
  if (TokenType type = promote_in_definition(state); type != 0) return type;
  if (TokenType type = promote_in_plsql(state); type != 0) return type;
  if (TokenType type = promote_in_query(state); type != 0) return type;
  return promote_in_expression(state);
}

// Parentheses and clauses.
void note_clause(Promotion& state, TokenType type) {
  switch (type) {
    case P::LPAREN:
      state.frames.push_back(frame_of(state));
      break;
    case P::RPAREN:
      if (!state.frames.empty()) state.frames.pop_back();
      break;
    case P::K_INTO:
      state.returning = false;
      break;
    case P::K_RETURNING:
      state.returning = true;
      break;
    case P::SEMICOLON:
      state.fetching = state.limiting = state.returning = false;
      break;
    case P::K_FETCH:
      state.fetching = true;
      break;
    case P::K_OFFSET:
    case P::K_FETCH_ROWS:
      state.limiting = true;
      break;
    case P::K_ROWS:
      state.limiting = false;
      break;
    default:
      break;
  }
}

// What kind of object the statement is about: its first object word says it.
void note_head(Promotion& state, TokenType type) {
  switch (type) {
    case P::K_TABLE:
      if (state.head) state.alter_table = state.tokens.front().word<W>() == W::w_alter;
      break;
    case P::K_TRIGGER:
      if (state.head) state.trigger_head = state.tokens.front().word<W>() == W::w_create;
      break;
    case P::K_TYPE:
      if (state.head) state.type_definition = true;
      break;
    case P::K_INDEX:
    case P::K_VIEW:
    case P::K_SEQUENCE:
    case P::K_SYNONYM:
    case P::K_FUNCTION:
    case P::K_PROCEDURE:
    case P::K_PACKAGE:
    case P::K_OBJECT_KIND:
    case P::K_SESSION:
      break;
    default:
      return;
  }
  state.head = false;
}

// Depth of blocks and of what else ends with END.
void note_block(Promotion& state, TokenType type) {
  switch (type) {
    case P::K_CASE:
    case P::K_IF:
    case P::K_LOOP:
      if (state.type(-1) != P::K_END) ++state.depth;
      break;
    case P::K_DECLARE:
      state.trigger_head = false;
      break;
    case P::K_BEGIN:
      state.trigger_head = false;
      ++state.depth;
      break;
    case P::K_END:
      if (state.depth > 0) --state.depth;
      break;
    default:
      break;
  }
}

void note(Promotion& state, TokenType type) {
  note_clause(state, type);
  note_head(state, type);
  note_block(state, type);
}

void count_chains(parsers::ChainLengths& chains, TokenType type) {
  switch (type) {
    case P::PLUS:
    case P::MINUS:
    case P::STAR:
    case P::SLASH:
    case P::CONCAT:
    case P::K_AND:
    case P::K_OR:
    case P::K_NOT:
      return chains.add_operator();
    case P::COMMA:
      return chains.end_expression();
    case P::K_UNION:
    case P::K_INTERSECT:
    case P::K_MINUS:
      return chains.add_set();
    case P::SEMICOLON:
      return chains.end_statement();
    default:
      return;
  }
}

}  // namespace

void promote_words(ScanResult& result, std::uint32_t file) {
  parsers::ChainLengths chains;
  Promotion state{{result.tokens}};
  read_head(state);
  for (state.at = 0; state.at < result.tokens.size(); ++state.at) {
    SourceToken& token = result.tokens[state.at];
    token.set_index(static_cast<std::uint32_t>(state.at));
    if (token.word<W>() != W::none) {
      const bool name =
          state.previous(P::DOT, P::PERCENT) || (state.previous(P::AT) && state.at > 1);
      if (name) {
        token.set_type(P::IDENTIFIER);
      } else if (const TokenType type =
                     token.type() == P::IDENTIFIER ? promoted(state) : demote(state);
                 type != 0) {
        token.set_type(static_cast<std::uint16_t>(type));
      }
    }
    note(state, token.type());
    count_chains(chains, token.type());
    if (state.depth > nesting_limit || chains.too_long())
      result.refuse_nesting({file, token.begin(), token.end()});
  }
}

}  // namespace talora::oracle
