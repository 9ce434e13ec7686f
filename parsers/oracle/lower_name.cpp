// Lowering of identifiers and object names.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

// identifier : IDENTIFIER | QUOTED_IDENTIFIER
Identifier Lowering::identifier(const SourceToken& token) {
  Identifier result;
  result.span = span(token);
  result.text = token.text();
  if (token.type() != P::QUOTED_IDENTIFIER) return result;
  result.quoted = true;
  result.text.remove_prefix(1);
  if (result.text.ends_with('"')) result.text.remove_suffix(1);
  result.text = undoubled(result.text, '"');
  return result;
}

Identifier Lowering::identifier(const Rule* rule) {
  return identifier(source_token(rule->start));
}

// identifier_list : LPAREN identifier (COMMA identifier)* RPAREN
Identifiers Lowering::identifier_list(const Rule* rule) {
  Gathered<Identifier> names;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) names.add(identifier(ParseChildren(at).take_rule()));
  }
  return names.in(arena);
}

Node* Lowering::name(const Identifier& part) {
  auto* node = make<Name>(part.span);
  Gathered<Identifier> parts;
  parts.add(part);
  node->parts = parts.in(arena);
  return node;
}

// object_name : part (DOT part)* (AT part (DOT part)* (AT part)?)?
Node* Lowering::object_name(const Rule* rule) {
  auto* node = make<Name>(rule);
  Gathered<Identifier> parts;
  for (const SourceToken& token : run(rule)) {
    if (token.type() == P::AT) {
      const std::uint32_t begin = token.end();
      node->link = file.text({file.id(), begin, node->span.end});
      break;
    }
    if (token.type() != P::DOT) parts.add(identifier(token));
  }
  node->parts = parts.in(arena);
  return node;
}

std::string_view Lowering::undoubled(std::string_view text, char quote) {
  if (text.find(quote) == std::string_view::npos) return text;
  auto* place = static_cast<char*>(arena.allocate(text.size(), 1));
  std::size_t size = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    place[size++] = text[i];
    if (text[i] == quote && i + 1 < text.size() && text[i + 1] == quote) ++i;
  }
  return {place, size};
}

}  // namespace talora::oracle
