// Lowering of functions and procedures.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// parameter
//   : LOCAL_VARIABLE K_AS? datatype (K_NOT? K_NULL)? (EQ value)? (K_OUTPUT | K_READONLY)*
Node* lower_parameter(Lowering& lower, const Rule* rule) {
  auto* parameter = lower.make<Parameter>(rule);
  ParseChildren at(rule);
  parameter->name = lower.identifier(at.take());
  while (!at.done()) {
    if (at.rule() == P::RuleDatatype) {
      parameter->type = lower.type_name(at.take_rule());
    } else if (at.rule() == P::RuleValue) {
      parameter->default_value = lower.value(at.take_rule());
    } else {
      if (at.token() == P::K_OUTPUT) parameter->mode = ParameterMode::in_out;
      parameter->readonly = parameter->readonly || at.token() == P::K_READONLY;
      at.step();
    }
  }
  return parameter;
}

// function_result : datatype | K_TABLE table_elements? | LOCAL_VARIABLE K_TABLE table_elements
Node* lower_result(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleDatatype) return lower.type_name(at.take_rule());
  Identifier variable;
  if (at.token() == P::LOCAL_VARIABLE) variable = lower.identifier(at.take());
  at.step();
  const Rule* elements = at.accept_rule(P::RuleTable_elements);
  auto* type = static_cast<TableType*>(lower_table_type(lower, elements, lower.span(rule)));
  type->variable = variable;
  return type;
}

// A body that is not one block becomes one.
Node* block_of(Lowering& lower, List statements, Span place) {
  auto* sole = statements.size() == 1 ? as<Block>(statements[0]) : nullptr;
  if (sole != nullptr) return sole;
  auto* block = lower.make<Block>(place);
  block->statements = statements;
  return block;
}

// K_RETURN full_query: the query of an inline table function
Node* inline_body(Lowering& lower, const SourceToken& word, const Rule* query) {
  const Span place = cover(lower.span(word), lower.span(query));
  auto* value = lower.make<Subquery>(query);
  value->query = lower.full_query(query);
  auto* statement = lower.make<ReturnStatement>(place);
  statement->value = value;
  Nodes one;
  one.add(statement);
  auto* block = lower.make<Block>(place);
  block->statements = lower.list(one);
  return block;
}

// Everything behind the parameters of a function:
// K_RETURNS function_result module_options? (K_ORDER token_group)? K_AS?
//   (K_RETURN full_query | block | external_name)
void function_rest(Lowering& lower, ParseChildren& at, Routine& routine, Nodes& properties) {
  const SourceToken* last = nullptr;
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleFunction_result:
        routine.return_type = lower_result(lower, at.take_rule());
        break;
      case P::RuleModule_options:
        lower_module_options(lower, at.take_rule(), properties);
        break;
      case P::RuleFull_query:
        routine.body = inline_body(lower, *last, at.take_rule());
        break;
      case P::RuleBlock:
        routine.body = lower_block(lower, at.take_rule());
        break;
      case P::RuleExternal_name:
        routine.external = lower.verbatim(lower.span(at.take_rule()), "CLR function");
        break;
      case ParseChildren::none:
        last = &at.take();
        break;
      default:  // the table of a CLR function: ORDER (…)
        at.step();
    }
  }
}

}  // namespace

List lower_parameters(Lowering& lower, ParseChildren& at) {
  Nodes parameters;
  at.accept(P::LPAREN);
  while (const Rule* parameter = at.accept_rule(P::RuleParameter)) {
    parameters.add(lower_parameter(lower, parameter));
    at.accept(P::COMMA);
  }
  at.accept(P::RPAREN);
  return lower.list(parameters);
}

// module_body : external_name | statement_list   external_name : K_EXTERNAL IDENTIFIER object_name
Node* lower_module_body(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleExternal_name) return nullptr;
  return block_of(lower, lower.statement_list(at.take_rule()), lower.span(rule));
}

// create_function
//   : K_FUNCTION object_name LPAREN (parameter (COMMA parameter)*)? RPAREN
//     K_RETURNS function_result module_options? (K_ORDER token_group)? K_AS?
//     (K_RETURN full_query | block | external_name)
Node* lower_create_function(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* create = lower.make<CreateRoutine>(head.whole);
  create->or_replace = head.or_replace;
  auto* routine = lower.make<Routine>(rule);
  create->routine = routine;
  routine->is_function = true;
  Nodes properties;
  ParseChildren at(rule);
  at.step();
  routine->name = lower.object_name(at.take_rule());
  routine->parameters = lower_parameters(lower, at);
  function_rest(lower, at, *routine, properties);
  routine->properties = lower.list(properties);
  return create;
}

// create_procedure
//   : K_PROCEDURE object_name (GROUP_SEMICOLON NUMBER)?
//     (LPAREN parameter (COMMA parameter)* RPAREN | parameter (COMMA parameter)*)?
//     module_options? (K_FOR IDENTIFIER)? K_AS module_body
Node* lower_create_procedure(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* create = lower.make<CreateRoutine>(head.whole);
  create->or_replace = head.or_replace;
  auto* routine = lower.make<Routine>(rule);
  create->routine = routine;
  Nodes properties;
  ParseChildren at(rule);
  at.step();
  routine->name = lower.object_name(at.take_rule());
  if (at.token() == P::GROUP_SEMICOLON) return lower.verbatim(head.whole, "numbered procedure");
  routine->parameters = lower_parameters(lower, at);
  while (!at.done()) {
    if (at.rule() == P::RuleModule_options) {
      lower_module_options(lower, at.take_rule(), properties);
    } else if (at.rule() == P::RuleModule_body) {
      const Rule* body = at.take_rule();
      routine->body = lower_module_body(lower, body);
      if (routine->body == nullptr)
        routine->external = lower.verbatim(lower.span(body), "CLR procedure");
    } else {
      if (at.token() == P::K_FOR)
        properties.add(lower.option_run(lower.span(at.peek()), "FOR REPLICATION"));
      at.step();
    }
  }
  routine->properties = lower.list(properties);
  return create;
}

}  // namespace talora::tsql
