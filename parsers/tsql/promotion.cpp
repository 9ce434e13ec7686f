// Promotion: the pass over the tokens.
#include "parsers/tsql/promotion.hpp"

#include "parsers/antlr/chain_lengths.hpp"
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

void count_chains(parsers::ChainLengths& chains, TokenType type) {
  switch (type) {
    case P::PLUS:
    case P::MINUS:
    case P::STAR:
    case P::SLASH:
    case P::MODULO:
    case P::AMPERSAND:
    case P::PIPE:
    case P::CARET:
    case P::TILDE:
    case P::CONCAT:
    case P::SHIFT:
    case P::EQ:
    case P::K_AND:
    case P::K_OR:
    case P::K_NOT:
      return chains.add_operator();
    case P::K_UNION:
    case P::K_INTERSECT:
    case P::K_EXCEPT:
    case P::K_JOIN:
    case P::K_APPLY:
      return chains.add_set();
    case P::COMMA:
    case P::K_SELECT:
    case P::K_SET:
    case P::K_IF:
      return chains.end_expression();
    case P::SEMICOLON:
    case P::K_BEGIN:
    case P::K_INSERT:
    case P::K_EXECUTE:
      return chains.end_statement();
    default:
      return;
  }
}

// GRANT … and the like: up to TO or FROM every other word is part of a permission or a name.
TokenType in_permission(const Promotion& s) {
  if (s.type(0) == P::K_ON || s.type(0) == P::K_TO || s.type(0) == P::K_FROM) return 0;
  const TokenType type = promote_in_statement(s);
  return type == P::K_CLASS ? type : static_cast<TokenType>(P::IDENTIFIER);
}

TokenType promoted(const Promotion& s) {
  if (s.previous(P::DOT, P::COLONCOLON)) return P::IDENTIFIER;
  if (s.part == Part::permission) return in_permission(s);
  if (s.head) {
    if (const TokenType type = promote_object_word(s); type != 0) return type;
  }
  if (s.type(0) == P::K_ADMINISTRATIVE && !s.frames.empty()) return P::IDENTIFIER;
  if (s.type(0) != P::IDENTIFIER) return promote_reserved(s);
  if (const TokenType type = promote_in_statement(s); type != 0) return type;
  if (const TokenType type = promote_in_definition(s); type != 0) return type;
  if (const TokenType type = promote_in_query(s); type != 0) return type;
  return promote_in_expression(s);
}

// A query in parentheses where only a statement or the source of an INSERT can begin.
bool is_statement_parenthesis(const Promotion& s) {
  const bool source =
      s.part == Part::insert && (s.previous(P::RPAREN) || (s.output && s.after_operand()));
  return (s.statement_start || source) && s.frames.empty() && s.query_follows(0);
}

TokenType retyped_mark(const Promotion& s) {
  switch (s.type(0)) {
    case P::LPAREN:
      return when(is_statement_parenthesis(s), P::STATEMENT_LPAREN);
    case P::SEMICOLON:
      return when(s.next(P::NUMBER) && s.after_name() &&
                      (s.part == Part::execute || s.module_head) && s.frames.empty(),
                  P::GROUP_SEMICOLON);
    case P::IDENTIFIER:
    case P::QUOTED_IDENTIFIER:
      return when(s.next(P::COLON) && s.frames.empty() && s.part != Part::raw, P::LABEL);
    default:
      return 0;
  }
}

// The type of the token at s.at where it stands; runs end here.
TokenType final_type(Promotion& s) {
  if (s.part == Part::raw || (!s.frames.empty() && s.frames.front().outside == Part::raw)) {
    if (!ends_run(s)) return s.word(0) == W::none ? 0 : static_cast<TokenType>(P::IDENTIFIER);
    s.part = Part::other;
  }
  // Object kinds and classes of securables are any words.
  const bool any_word = s.type(0) == P::IDENTIFIER && (s.head || s.part == Part::permission);
  if (s.word(0) != W::none || any_word) {
    if (const TokenType type = promoted(s); type != 0) return type;
  }
  return retyped_mark(s);
}

}  // namespace

void promote_words(ScanResult& result, std::uint32_t file) {
  parsers::ChainLengths chains;
  Promotion state{{result.tokens}};
  for (state.at = 0; state.at < result.tokens.size(); ++state.at) {
    SourceToken& token = result.tokens[state.at];
    token.set_index(static_cast<std::uint32_t>(state.at));
    if (const TokenType type = final_type(state); type != 0)
      token.set_type(static_cast<std::uint16_t>(type));
    note_token(state, token.type());
    count_chains(chains, token.type());
    if (nesting_of(state) > nesting_limit || chains.too_long())
      result.refuse_nesting({file, token.begin(), token.end()});
  }
}

}  // namespace talora::tsql
