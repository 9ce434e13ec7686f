// Lowering of functions and procedures: stand-alone, package members and nested ones.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// parameter : identifier K_IN? K_OUT? K_NOCOPY? (datatype | K_TABLE) ((ASSIGN | K_DEFAULT)
// condition)?
Node* lower_parameter(Lowering& lower, const Rule* rule) {
  auto* parameter = lower.make<Parameter>(rule);
  ParseChildren at(rule);
  parameter->name = lower.identifier(at.take_rule());
  const bool in = at.accept(P::K_IN);
  if (at.accept(P::K_OUT)) parameter->mode = in ? ParameterMode::in_out : ParameterMode::out;
  parameter->nocopy = at.accept(P::K_NOCOPY);
  if (at.token() == P::K_TABLE) {
    parameter->type = lower.verbatim(lower.span(at.take()), "polymorphic table parameter");
  } else {
    parameter->type = lower.type_name(at.take_rule());
  }
  if (at.accept(P::ASSIGN) || at.accept(P::K_DEFAULT))
    parameter->default_value = lower.condition(at.take_rule());
  return parameter;
}

// routine_clause : IDENTIFIER token_group? | K_BY token_group | K_DEFAULT | K_COLLATE
// AUTHID CURRENT_USER and the like arrive as one clause per word.
void lower_clause(Lowering& lower, const Rule* rule, Routine& routine, Nodes& properties) {
  const SourceToken& first = source_token(rule->start);
  if (is_word(first, "DETERMINISTIC")) {
    routine.deterministic = true;
  } else if (is_word(first, "PIPELINED")) {
    routine.pipelined = true;
  } else if (is_word(first, "CURRENT_USER")) {
    routine.invoker_rights = true;
  } else if (is_word(first, "SQL_MACRO")) {
    properties.add(lower.verbatim(lower.span(rule), "SQL macro"));
  } else if (!is_word(first, "AUTHID") && !is_word(first, "DEFINER")) {
    properties.add(lower.option_run(lower.span(rule), "routine clause"));
  }
}

// routine_body : call_specification | declaration* block_body
void lower_body(Lowering& lower, const Rule* rule, Routine& routine) {
  Nodes declarations;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleDeclaration) {
      declarations.add(lower_declaration(lower, at.take_rule()));
    } else if (at.rule() == P::RuleBlock_body) {
      routine.body = lower_block_body(lower, lower.span(rule), declarations, at.take_rule());
    } else {
      routine.external = lower.verbatim(lower.span(rule), "call specification");
      return;
    }
  }
}

// Everything after the name:
// parameters? (K_RETURN (datatype | K_TABLE))? routine_clause* ((K_IS | K_AS) routine_body |
// K_USING object_name)?
void lower_rest(Lowering& lower, ParseChildren& at, Routine& routine) {
  Nodes properties;
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleParameters:
        routine.parameters = lower_parameters(lower, at.take_rule());
        break;
      case P::RuleDatatype:
        routine.return_type = lower.type_name(at.take_rule());
        break;
      case P::RuleRoutine_clause:
        lower_clause(lower, at.take_rule(), routine, properties);
        break;
      case P::RuleRoutine_body:
        lower_body(lower, at.take_rule(), routine);
        break;
      case P::RuleObject_name: {
        routine.external = lower.verbatim(lower.span(at.take_rule()), "implementation type");
        break;
      }
      default:
        at.step();
    }
  }
  routine.properties = lower.list(properties);
}

}  // namespace

// parameters : LPAREN parameter (COMMA parameter)* RPAREN
List lower_parameters(Lowering& lower, const Rule* rule) {
  Nodes parameters;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleParameter)
      parameters.add(lower_parameter(lower, at.take_rule()));
    else
      at.step();
  }
  return lower.list(parameters);
}

// create_function : K_FUNCTION if_exists? object_name routine_rest
// create_procedure : K_PROCEDURE if_exists? object_name routine_rest
Node* lower_create_routine(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* create = lower.make<CreateRoutine>(head.whole);
  create->or_replace = head.or_replace;
  auto* routine = lower.make<Routine>(rule);
  create->routine = routine;
  ParseChildren at(rule);
  routine->is_function = at.take().getType() == P::K_FUNCTION;
  accept_if_exists(at);
  routine->name = lower.object_name(at.take_rule());
  ParseChildren rest(at.take_rule());
  lower_rest(lower, rest, *routine);
  return create;
}

// routine_heading
//   : (K_FUNCTION | K_PROCEDURE) identifier parameters? (K_RETURN (datatype | K_TABLE))?
//   routine_clause* (K_USING object_name)?
Node* lower_routine_heading(Lowering& lower, const Rule* rule) {
  auto* routine = lower.make<Routine>(rule);
  ParseChildren heading(rule);
  routine->is_function = heading.take().getType() == P::K_FUNCTION;
  routine->name = lower.name(lower.identifier(heading.take_rule()));
  lower_rest(lower, heading, *routine);
  return routine;
}

// routine_declaration : routine_heading ((K_IS | K_AS) routine_body)? SEMICOLON
// routine_heading
//   : (K_FUNCTION | K_PROCEDURE) identifier parameters? (K_RETURN (datatype | K_TABLE))?
//   routine_clause*
//     (K_USING object_name)?
Node* Lowering::routine_declaration(const Rule* rule) {
  auto* routine = make<Routine>(rule);
  ParseChildren at(rule);
  ParseChildren heading(at.take_rule());
  routine->is_function = heading.take().getType() == P::K_FUNCTION;
  routine->name = name(identifier(heading.take_rule()));
  lower_rest(*this, heading, *routine);
  while (!at.done()) {
    if (at.rule() == P::RuleRoutine_body)
      lower_body(*this, at.take_rule(), *routine);
    else
      at.step();
  }
  return routine;
}

}  // namespace talora::oracle
