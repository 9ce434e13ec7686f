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

}  // namespace talora::oracle
