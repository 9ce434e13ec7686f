// Lowering of identifiers, object names and variables.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

// identifier : IDENTIFIER | QUOTED_IDENTIFIER: [a]]b], "a""b"
Identifier Lowering::identifier(const SourceToken& token) {
  Identifier result;
  result.span = span(token);
  result.text = token.text();
  if (result.text.empty() || (result.text[0] != '[' && result.text[0] != '"')) return result;
  const char close = result.text[0] == '[' ? ']' : '"';
  result.text.remove_prefix(1);
  if (result.text.ends_with(close)) result.text.remove_suffix(1);
  result.text = undoubled(result.text, close);
  return result;
}

Identifier Lowering::identifier(const Rule* rule) {
  return identifier(source_token(rule->start));
}

// identifier_list : LPAREN identifier (COMMA identifier)* RPAREN
Identifiers Lowering::identifier_list(const Rule* rule) {
  Gathered<Identifier> names;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) names.add(identifier(at.peek_rule()));
  }
  return names.in(arena);
}

// name (DOT+ name)*: a part between two dots that is left out is empty.
Node* Lowering::object_name(TokenRun run, Span place) {
  auto* node = make<Name>(place);
  Gathered<Identifier> parts;
  bool after_dot = true;
  for (const SourceToken& token : run) {
    const bool dot = token.type() == P::DOT;
    if (dot && after_dot) parts.add(Identifier{{}, false, span(token)});
    if (!dot) parts.add(identifier(token));
    after_dot = dot;
  }
  node->parts = parts.in(arena);
  return node;
}

// object_name : (IDENTIFIER | QUOTED_IDENTIFIER) (DOT+ (IDENTIFIER | QUOTED_IDENTIFIER))*
Node* Lowering::object_name(const Rule* rule) {
  return object_name(run(rule), span(rule));
}

Node* Lowering::variable(const SourceToken& token) {
  auto* node = static_cast<Name*>(name({token.text(), false, span(token)}));
  node->variable = true;
  return node;
}

Node* Lowering::name_or_variable(ParseChildren& at) {
  return at.token() == P::LOCAL_VARIABLE ? variable(at.take()) : object_name(at.take_rule());
}

}  // namespace talora::tsql
