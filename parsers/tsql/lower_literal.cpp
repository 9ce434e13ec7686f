// Lowering of literals: strings decoded, numbers as written, money, binary, ODBC escapes.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

bool is_national(std::string_view text) {
  return !text.empty() && (text[0] == 'N' || text[0] == 'n');
}

// $1.50, £.5, $: what follows the sign; the sign alone is nought.
std::string_view money_digits(std::string_view text) {
  const std::size_t digits = text.find_first_of("0123456789.+-");
  return digits == std::string_view::npos ? std::string_view("0") : text.substr(digits);
}

}  // namespace

// 'it''s', N'x'; "x" where QUOTED_IDENTIFIER is OFF
std::string_view Lowering::string_content(const SourceToken& token) {
  std::string_view text = token.text();
  if (is_national(text)) text.remove_prefix(1);
  if (text.empty()) return text;
  const char quote = text[0];
  text.remove_prefix(1);
  if (text.ends_with(quote)) text.remove_suffix(1);
  return undoubled(text, quote);
}

Node* Lowering::literal(const SourceToken& token) {
  if (token.type() == P::NUMBER) return number_literal(token);
  auto* node = make<Literal>(span(token));
  switch (token.type()) {
    case P::STRING:
      node->literal_kind =
          is_national(token.text()) ? LiteralKind::national_string : LiteralKind::string;
      node->text = string_content(token);
      break;
    case P::MONEY:
      node->literal_kind = LiteralKind::money;
      node->text = money_digits(token.text());
      break;
    case P::BINARY:
      node->literal_kind = LiteralKind::binary;
      node->text = token.text().substr(2);
      break;
    default:
      break;  // K_NULL
  }
  return node;
}

// literal : NUMBER | MONEY | BINARY | STRING | K_NULL
Node* Lowering::literal(const Rule* rule) {
  return literal(source_token(rule->start));
}

// odbc_escape : LBRACE IDENTIFIER (STRING | reference) RBRACE
Node* Lowering::odbc_escape(const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  const std::string_view word = at.take().text();
  if (at.token() == ParseChildren::none) {
    if (same_word(word, "FN")) return reference(at.take_rule());
    return verbatim(span(rule), "ODBC escape");
  }
  const bool date = same_word(word, "D");
  if (!date && !same_word(word, "TS")) return verbatim(span(rule), "ODBC escape");
  auto* node = make<Literal>(rule);
  node->literal_kind = date ? LiteralKind::date : LiteralKind::timestamp;
  node->text = string_content(at.take());
  return node;
}

}  // namespace talora::tsql
