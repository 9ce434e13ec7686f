// Promotion state: what the words around a word say.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {

bool Promotion::after_operand() const {
  return previous(P::IDENTIFIER, P::QUOTED_IDENTIFIER, P::STRING, P::NUMBER, P::MONEY, P::BINARY,
                  P::LOCAL_VARIABLE, P::GLOBAL_VARIABLE, P::RPAREN, P::STAR, P::K_NULL, P::K_END,
                  P::K_DEFAULT, P::K_TYPE_WORD);
}

bool Promotion::before_operand() const {
  return next(P::IDENTIFIER, P::QUOTED_IDENTIFIER, P::STRING, P::NUMBER, P::MONEY, P::BINARY,
              P::LOCAL_VARIABLE, P::GLOBAL_VARIABLE, P::LPAREN, P::PLUS, P::MINUS, P::TILDE,
              P::K_NULL, P::K_CASE, P::K_CONVERT, P::K_LEFT, P::K_RIGHT, P::K_DEFAULT, P::LBRACE);
}

bool Promotion::used_as_name() const {
  return next(P::DOT, P::COMMA, P::RPAREN, P::EQ, P::NE, P::LT, P::GT, P::LE, P::GE, P::PLUS,
              P::MINUS, P::STAR, P::SLASH, P::COMPOUND_ASSIGN, P::K_AS, P::K_IS, P::K_FROM, P::K_IN,
              P::K_LIKE, P::K_BETWEEN);
}

bool Promotion::begins_line() const {
  if (at == 0) return true;
  const std::string_view before = tokens[at - 1].text();
  const char* end = tokens[at].text().data();
  for (const char* c = before.data() + before.size(); c < end; ++c) {
    if (*c == '\n') return true;
  }
  return false;
}

bool Promotion::query_follows(int open) const {
  while (type(open) == P::LPAREN)
    ++open;
  return type(open) == P::K_SELECT || type(open) == P::K_WITH;
}

int Promotion::after_group(int open) const {
  std::uint32_t depth = 0;
  int offset = open;
  while (type(offset) != SourceToken::end_of_input) {
    if (type(offset) == P::LPAREN) ++depth;
    if (type(offset) == P::RPAREN && --depth == 0) return offset + 1;
    ++offset;
  }
  return offset;
}

}  // namespace talora::tsql
