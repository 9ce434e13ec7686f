// Lowering of CAST, PARSE and TRIM, which the grammar reads as calls; CONVERT.
#include "parsers/tsql/lower_special_call.hpp"

#include "parsers/antlr/shared/calls.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

Node* conversion(Lowering& lowering, Node* operand, Node* type, Node* style, bool null_on_error,
                 Span whole) {
  if (style == nullptr && !null_on_error) {
    auto* cast = lowering.make<Cast>(whole);
    cast->operand = operand;
    cast->type = type;
    return cast;
  }
  auto* node = lowering.make<Convert>(whole);
  node->operand = operand;
  node->type = type;
  node->style = style;
  node->null_on_error = null_on_error;
  return node;
}

// CAST(condition AS datatype)
Node* lower_cast(Lowering& lowering, const Rule* argument, bool null_on_error, Span whole) {
  ParseChildren at(argument);
  const Rule* operand = at.accept_rule(P::RuleCondition);
  const Rule* suffix = at.accept_rule(P::RuleArgument_suffix);
  if (operand == nullptr || suffix == nullptr || !at.done()) return nullptr;
  ParseChildren type(suffix);
  if (!type.accept(P::K_AS) || type.rule() != P::RuleDatatype) return nullptr;
  return conversion(lowering, lowering.condition(operand), lowering.type_name(type.take_rule()),
                    nullptr, null_on_error, whole);
}

// PARSE(condition AS datatype [USING culture]): the type and the culture as arguments.
Node* lower_parse(Lowering& lowering, const Node* callee, const Rule* argument, Span whole) {
  Nodes arguments;
  for (ParseChildren at(argument); !at.done();) {
    if (at.rule() == P::RuleCondition) {
      arguments.add(lowering.condition(at.take_rule()));
      continue;
    }
    ParseChildren suffix(at.take_rule());
    suffix.step();
    arguments.add(suffix.rule() == P::RuleDatatype ? lowering.type_name(suffix.take_rule())
                                                   : lowering.value(suffix.take_rule()));
  }
  auto* call = lowering.make<Call>(whole);
  call->callee = const_cast<Node*>(callee);
  call->arguments = lowering.list(arguments);
  return call;
}

}  // namespace

Node* special_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole) {
  const auto* name = as<Name>(callee);
  if (name == nullptr || name->variable || name->parts.size() != 1) return nullptr;
  const std::string_view word = name->parts[0].text;
  const bool try_cast = same_word(word, "TRY_CAST");
  const bool cast = try_cast || same_word(word, "CAST");
  const bool parse = same_word(word, "PARSE") || same_word(word, "TRY_PARSE");
  if (!cast && !parse && !same_word(word, "TRIM")) return nullptr;
  Gathered<const Rule*> list = parsers::plain_arguments<P>(arguments);
  if (list.size() != 1) return nullptr;
  if (cast) return lower_cast(lowering, list[0], try_cast, whole);
  return parse ? lower_parse(lowering, callee, list[0], whole)
               : parsers::lower_trim(lowering, list[0], whole);
}

// convert_call : K_CONVERT LPAREN datatype COMMA condition (COMMA condition)? RPAREN
Node* Lowering::convert_call(const Rule* rule) {
  ParseChildren at(rule);
  const bool null_on_error = is_word(at.take(), "TRY_CONVERT");
  at.step();
  Node* type = type_name(at.take_rule());
  at.step();
  Node* operand = condition(at.take_rule());
  Node* style = at.accept(P::COMMA) ? condition(at.take_rule()) : nullptr;
  return conversion(*this, operand, type, style, null_on_error, span(rule));
}

}  // namespace talora::tsql
