// Lowering of type names: words of built-in ones in one part, precision and length as arguments.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// (10, 2), (max): MAX is a Name. XML (CONTENT c): a collection of schemas is not modelled.
List type_arguments(Lowering& lowering, const Rule* group) {
  Nodes arguments;
  for (const SourceToken& token : parsers::inside(lowering.run(group))) {
    if (token.type() == P::COMMA) continue;
    if (token.type() == P::NUMBER) {
      arguments.add(lowering.number_literal(token));
    } else if (is_word(token, "MAX")) {
      arguments.add(lowering.name(lowering.identifier(token)));
    } else {
      Nodes one;
      one.add(lowering.verbatim(lowering.span(group), "XML SCHEMA COLLECTION"));
      return lowering.list(one);
    }
  }
  return lowering.list(arguments);
}

}  // namespace

// datatype : (object_name | K_CURSOR) K_TYPE_WORD* token_group?
Node* Lowering::type_name(const Rule* rule) {
  auto* type = make<TypeName>(rule);
  ParseChildren at(rule);
  const SourceToken* first = nullptr;
  if (at.token() == P::K_CURSOR) {
    first = &at.take();
  } else {
    const Rule* base = at.take_rule();
    first = &source_token(base->start);
    type->name = object_name(base);
  }
  const SourceToken* last = nullptr;
  while (at.token() == P::K_TYPE_WORD)
    last = &at.take();
  if (last != nullptr || type->name == nullptr) {
    if (last == nullptr) last = first;
    const std::size_t begin = first->getTokenIndex();
    const std::string_view text = words(tokens.subspan(begin, last->getTokenIndex() - begin + 1));
    type->name = name({text, false, span(*first, *last)});
  }
  if (const Rule* group = at.accept_rule(P::RuleToken_group))
    type->arguments = type_arguments(*this, group);
  return type;
}

}  // namespace talora::tsql
