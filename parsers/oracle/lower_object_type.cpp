// Lowering of CREATE TYPE and CREATE TYPE BODY.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// MEMBER, STATIC, [NOT] FINAL, [NOT] INSTANTIABLE: not what compares, constructs or overrides.
bool is_plain_method(const ParseChildren& method) {
  for (ParseChildren at = method; !at.done() && at.rule() != P::RuleRoutine_heading; at.step()) {
    if (at.token() == P::K_NOT) continue;
    const SourceToken& word = at.peek();
    if (!is_word(word, "MEMBER") && !is_word(word, "STATIC") && !is_word(word, "FINAL") &&
        !is_word(word, "INSTANTIABLE"))
      return false;
  }
  return true;
}

// K_NOT? K_METHOD_KIND (K_NOT? K_METHOD_KIND)* routine_heading ((K_IS | K_AS) call_specification)?
Node* lower_method(Lowering& lower, ParseChildren at) {
  if (!is_plain_method(at)) return nullptr;
  while (!at.done() && at.rule() != P::RuleRoutine_heading)
    at.step();
  if (at.done()) return nullptr;
  Node* routine = lower_routine_heading(lower, at.take_rule());
  return at.done() ? routine : nullptr;
}

// type_element : identifier datatype (K_CALL_SPECIFICATION …)? | method … | pragma
// A field when it is an attribute, a routine for a method; null for all else.
Node* lower_attribute(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() != P::RuleIdentifier) return lower_method(lower, at);
  auto* field = lower.make<VariableDecl>(rule);
  field->name = lower.identifier(at.take_rule());
  field->type = lower.type_name(at.take_rule());
  return at.done() ? field : nullptr;
}

// type_elements : LPAREN type_element (COMMA type_element)* RPAREN
// False when there is more than plain attributes.
bool lower_attributes(Lowering& lower, const Rule* rule, Nodes& fields) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() != P::RuleType_element) {
      at.step();
      continue;
    }
    Node* field = lower_attribute(lower, at.take_rule());
    if (field == nullptr) return false;
    fields.add(field);
  }
  return true;
}

// type_definition
//   : K_OBJECT type_elements? type_option*
//   | K_TABLE K_OF (datatype | LPAREN datatype RPAREN) (K_NOT K_NULL)? type_option*
//   | K_VARRAY IDENTIFIER? token_group K_OF (datatype | LPAREN datatype RPAREN) (K_NOT K_NULL)?
//   type_option* | K_CALL_SPECIFICATION token_run
Node* lower_type_definition(Lowering& lower, const Rule* rule, const Identifier& name) {
  auto* type = lower.make<TypeDecl>(rule);
  type->name = name;
  Nodes fields;
  ParseChildren at(rule);
  switch (at.token()) {
    case P::K_OBJECT:
      type->type_kind = DeclaredTypeKind::object;
      break;
    case P::K_TABLE:
      type->type_kind = DeclaredTypeKind::nested_table;
      break;
    case P::K_VARRAY:
      type->type_kind = DeclaredTypeKind::varray;
      break;
    default:
      return lower.verbatim(lower.span(rule), "external type");
  }
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleType_elements:
        if (!lower_attributes(lower, at.take_rule(), fields)) {
          return lower.verbatim(lower.span(rule), "object type with methods");
        }
        break;
      case P::RuleDatatype:
        type->element = lower.type_name(at.take_rule());
        break;
      case P::RuleToken_group:
        type->limit = collection_limit(lower, at.take_rule());
        break;
      default:
        if (at.token() == P::K_NOT) type->not_null = true;
        at.step();
    }
  }
  type->fields = lower.list(fields);
  return type;
}

}  // namespace

// create_type
//   : K_TYPE ( K_BODY if_exists? object_name (K_IS | K_AS) type_body_element* K_END
//            | if_exists? object_name type_clause*
//              ((K_IS | K_AS) type_definition | K_UNDER object_name type_elements? type_option*)? )
Node* lower_create_type(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* type = lower.make<CreateType>(head.whole);
  type->or_replace = head.or_replace;
  ParseChildren at(rule);
  at.step();
  type->is_body = at.accept(P::K_BODY);
  accept_if_exists(at);
  type->name = lower.object_name(at.take_rule());
  if (type->is_body) {
    type->definition = lower.verbatim(lower.span(rule), "type body");
    return type;
  }
  while (!at.done()) {
    if (at.rule() == P::RuleType_definition) {
      const auto* name = as<Name>(type->name);
      type->definition = lower_type_definition(lower, at.take_rule(), name->parts.back());
    } else if (at.token() == P::K_UNDER) {
      type->definition = lower.verbatim(lower.span(rule), "object type UNDER another");
      break;
    } else {
      at.step();
    }
  }
  return type;
}

}  // namespace talora::oracle
