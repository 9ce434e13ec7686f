// Lowering of literals: strings decoded, numbers as written, datetimes and intervals.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

bool is_national(std::string_view text) {
  return !text.empty() && (text[0] == 'N' || text[0] == 'n');
}

LiteralKind datetime_kind(std::size_t keyword) {
  if (keyword == P::K_DATE) return LiteralKind::date;
  return keyword == P::K_TIMESTAMP ? LiteralKind::timestamp : LiteralKind::interval;
}

}  // namespace

// 'it''s', N'x', q'[x]', Nq'[x]'
std::string_view Lowering::string_content(const SourceToken& token) {
  std::string_view text = token.text();
  if (is_national(text)) text.remove_prefix(1);
  const bool q_quote = !text.empty() && (text[0] == 'q' || text[0] == 'Q');
  if (q_quote) text.remove_prefix(1);
  if (text.starts_with('\'')) text.remove_prefix(1);
  if (text.ends_with('\'')) text.remove_suffix(1);
  if (!q_quote) return undoubled(text, '\'');
  return text.size() >= 2 ? text.substr(1, text.size() - 2) : std::string_view{};
}

Node* Lowering::string_literal(const SourceToken& token) {
  auto* node = make<Literal>(span(token));
  node->literal_kind =
      is_national(token.text()) ? LiteralKind::national_string : LiteralKind::string;
  node->text = string_content(token);
  return node;
}

// literal : NUMBER | STRING | K_NULL | K_DATE STRING | K_TIMESTAMP STRING
//         | K_INTERVAL STRING IDENTIFIER token_group? (K_TO IDENTIFIER token_group?)?
Node* Lowering::literal(const Rule* rule) {
  const SourceToken& first = source_token(rule->start);
  if (first.type() == P::NUMBER) return number_literal(first);
  if (first.type() == P::STRING) return string_literal(first);
  auto* node = make<Literal>(rule);
  if (first.type() == P::K_NULL) return node;
  const TokenRun all = run(rule);
  node->literal_kind = datetime_kind(first.type());
  node->text = string_content(all[1]);
  if (first.type() == P::K_INTERVAL) node->unit = words(all.subspan(2));
  return node;
}

}  // namespace talora::oracle
