// Lowering of EXECUTE: procedures, text, and calls without the word.
#include "parsers/tsql/lower_definition.hpp"
#include "parsers/tsql/lower_extended_property.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

Node* text_literal(Lowering& lower, std::string_view text, Span place) {
  auto* node = lower.make<Literal>(place);
  node->literal_kind = LiteralKind::string;
  node->text = text;
  return node;
}

// execute_value_not_variable
//   : (PLUS | MINUS)? (NUMBER | MONEY) | STRING | BINARY | GLOBAL_VARIABLE | K_NULL | K_DEFAULT
//   | K_ON | K_OFF | object_name | odbc_escape
Node* lower_constant(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleObject_name) {  // a bare name is a string
    const Rule* name = at.take_rule();
    const bool single = name->start == name->stop;
    return text_literal(lower,
                        single ? lower.identifier(source_token(name->start)).text
                               : lower.file.text(lower.span(name)),
                        lower.span(name));
  }
  if (at.rule() == P::RuleOdbc_escape) return lower.odbc_escape(at.take_rule());
  const SourceToken& first = at.take();
  switch (first.type()) {
    case P::PLUS:
    case P::MINUS: {
      auto* sign = lower.make<Unary>(rule);
      sign->op = first.type() == P::MINUS ? UnaryOperator::minus : UnaryOperator::plus;
      sign->operand = lower.literal(at.take());
      return sign;
    }
    case P::GLOBAL_VARIABLE: {
      auto* node = lower.make<SystemVariable>(rule);
      node->name = lower.upper(first.text().substr(2));
      return node;
    }
    case P::K_DEFAULT: {
      auto* node = lower.make<TargetExpression>(lower.span(rule));
      node->pattern = "DEFAULT";
      return node;
    }
    case P::K_ON:
    case P::K_OFF:
      return text_literal(lower, first.text(), lower.span(first));
    default:
      return lower.literal(first);
  }
}

// execute_value : execute_value_not_variable | LOCAL_VARIABLE
Node* lower_value(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  return at.token() == P::LOCAL_VARIABLE ? lower.variable(at.take())
                                         : lower_constant(lower, at.take_rule());
}

// execute_argument
//   : (LOCAL_VARIABLE (EQ execute_value)? | execute_value_not_variable) K_OUTPUT?
Node* lower_argument(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<ExecuteArgument>(rule);
  ParseChildren at(rule);
  if (at.token() == P::LOCAL_VARIABLE) {
    const SourceToken& variable = at.take();
    if (at.accept(P::EQ)) {
      node->name = {variable.text(), false, lower.span(variable)};
      node->value = lower_value(lower, at.take_rule());
    } else {
      node->value = lower.variable(variable);
    }
  } else {
    node->value = lower_constant(lower, at.take_rule());
  }
  node->output = at.accept(P::K_OUTPUT);
  return node;
}

// execute_arguments : execute_argument (COMMA execute_argument)*
List lower_arguments(Lowering& lower, const Rule* rule) {
  Nodes arguments;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleExecute_argument) {
      arguments.add(lower_argument(lower, at.take_rule()));
    } else {
      at.step();
    }
  }
  return lower.list(arguments);
}

// LPAREN value (COMMA value K_OUTPUT?)* RPAREN execute_context*
Node* lower_text(Lowering& lower, ParseChildren& at, Span whole) {
  auto* node = lower.make<ExecuteImmediate>(whole);
  at.step();
  node->text = lower.value(at.take_rule());
  if (at.token() == P::COMMA) return lower.verbatim(whole, "EXECUTE (text, arguments)");
  at.step();
  if (at.rule() == P::RuleExecute_context) return lower.verbatim(whole, "EXECUTE (text) AS or AT");
  return node;
}

// Arguments and options to the end of `at`; false for a numbered procedure.
bool lower_rest(Lowering& lower, ParseChildren& at, Execute& node) {
  while (!at.done()) {
    if (at.token() == P::GROUP_SEMICOLON) return false;
    if (at.rule() == P::RuleExecute_arguments) {
      node.arguments = lower_arguments(lower, at.take_rule());
    } else if (at.rule() == P::RuleExecute_option) {  // K_WITH …
      node.options = lower.words(lower.run(at.take_rule()).subspan(1));
    } else {
      at.step();
    }
  }
  return true;
}

Node* finished(Lowering& lower, Execute& node) {
  Node* comment = extended_property(lower, node);
  return comment == nullptr ? &node : comment;
}

}  // namespace

// execute_statement
//   : K_EXECUTE ( LOCAL_VARIABLE (EQ procedure_name)? execute_arguments?
//               | object_name (GROUP_SEMICOLON NUMBER)? execute_arguments?
//               | LPAREN value (COMMA value K_OUTPUT?)* RPAREN execute_context* )
//     execute_option?
// procedure_name : object_name (GROUP_SEMICOLON NUMBER)? | LOCAL_VARIABLE
Node* lower_execute(Lowering& lower, const Rule* rule) {
  const Span whole = lower.span(rule);
  ParseChildren at(rule);
  at.step();
  if (at.token() == P::LPAREN) {
    Node* node = lower_text(lower, at, whole);
    const bool more = at.rule() == P::RuleExecute_option;
    return more ? lower.verbatim(whole, "EXECUTE (text) WITH") : node;
  }
  auto* node = lower.make<Execute>(whole);
  node->procedure = lower.name_or_variable(at);
  if (at.accept(P::EQ)) {
    node->result = node->procedure;
    const Rule* named = at.take_rule();
    ParseChildren procedure(named);
    node->procedure = lower.name_or_variable(procedure);
    if (!procedure.done()) return lower.verbatim(whole, "numbered procedure");
  }
  if (!lower_rest(lower, at, *node)) return lower.verbatim(whole, "numbered procedure");
  return finished(lower, *node);
}

// procedure_call : object_name execute_arguments? execute_option? SEMICOLON*
Node* lower_procedure_call(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Execute>(rule);
  ParseChildren at(rule);
  node->procedure = lower.object_name(at.take_rule());
  node->span = node->procedure->span;
  while (at.rule() == P::RuleExecute_arguments || at.rule() == P::RuleExecute_option) {
    const Rule* part = at.take_rule();
    node->span = cover(node->span, lower.span(part));
    if (part->getRuleIndex() == P::RuleExecute_arguments) {
      node->arguments = lower_arguments(lower, part);
    } else {
      node->options = lower.words(lower.run(part).subspan(1));
    }
  }
  return finished(lower, *node);
}

}  // namespace talora::tsql
