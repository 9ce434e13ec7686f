// Lowering of CREATE TYPE and CREATE TYPE BODY.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

enum class MethodKind : std::uint8_t { member, static_method, other };

// Steps over MEMBER, STATIC, [NOT] FINAL, [NOT] INSTANTIABLE; other: what compares, constructs or
// overrides.
MethodKind take_method_kind(ParseChildren& at) {
  MethodKind kind = MethodKind::member;
  for (;
       !at.done() && at.rule() != P::RuleRoutine_heading && at.rule() != P::RuleRoutine_declaration;
       at.step()) {
    if (at.token() == P::K_NOT) continue;
    const SourceToken& word = at.peek();
    if (is_word(word, "STATIC")) {
      kind = MethodKind::static_method;
    } else if (!is_word(word, "MEMBER") && !is_word(word, "FINAL") &&
               !is_word(word, "INSTANTIABLE")) {
      return MethodKind::other;
    }
  }
  return kind;
}

// The object is the first parameter of a member, also where the source does not write SELF: IN for
// functions, IN OUT for procedures (PL/SQL Language Reference 19c, "SELF").
void add_self(Lowering& lower, Routine& routine, const Name& type) {
  const auto* first = routine.parameters.empty() ? nullptr : as<Parameter>(routine.parameters[0]);
  if (first != nullptr && lower.upper(first->name.text) == "SELF") return;
  auto* self = lower.make<Parameter>(Span{});
  self->name.text = "SELF";
  self->mode = routine.is_function ? ParameterMode::in : ParameterMode::in_out;
  auto* name = lower.make<Name>(Span{});
  name->parts = type.parts;
  auto* type_name = lower.make<TypeName>(Span{});
  type_name->name = name;
  self->type = type_name;
  Nodes parameters;
  parameters.add(self);
  for (Node* parameter : routine.parameters)
    parameters.add(parameter);
  routine.parameters = lower.list(parameters);
}

// K_NOT? K_METHOD_KIND (K_NOT? K_METHOD_KIND)* routine_heading ((K_IS | K_AS) call_specification)?
Node* lower_method(Lowering& lower, ParseChildren at, const Name& type) {
  const MethodKind kind = take_method_kind(at);
  if (kind == MethodKind::other || at.done()) return nullptr;
  Node* routine = lower_routine_heading(lower, at.take_rule());
  if (!at.done()) return nullptr;
  if (kind == MethodKind::member) add_self(lower, static_cast<Routine&>(*routine), type);
  return routine;
}

// type_body_element
//   : K_METHOD_KIND (K_NOT? K_METHOD_KIND)* routine_declaration | pragma SEMICOLON
// The methods are the members of a package body of the type's name.
Node* lower_type_body(Lowering& lower, ParseChildren at, const CreateType& type) {
  const Name& name = static_cast<const Name&>(*type.name);
  auto* package = lower.make<CreatePackage>(type.span);
  package->or_replace = type.or_replace;
  package->is_body = true;
  auto* own_name = lower.make<Name>(name.span);
  own_name->parts = name.parts;
  package->name = own_name;
  Nodes methods;
  for (; !at.done();) {
    if (at.rule() != P::RuleType_body_element) {
      at.step();
      continue;
    }
    ParseChildren element(at.take_rule());
    if (element.rule() == P::RulePragma) continue;
    const MethodKind kind = take_method_kind(element);
    if (kind == MethodKind::other || element.done()) {
      return lower.verbatim(
          type.span, "type body with a constructor, a MAP or ORDER method or an overriding one");
    }
    Node* routine = lower.routine_declaration(element.take_rule());
    if (kind == MethodKind::member) add_self(lower, static_cast<Routine&>(*routine), name);
    methods.add(routine);
  }
  package->declarations = lower.list(methods);
  return package;
}

// type_element : identifier datatype (K_CALL_SPECIFICATION …)? | method … | pragma
// A field when it is an attribute, a routine for a method; null for all else.
Node* lower_attribute(Lowering& lower, const Rule* rule, const Name& type) {
  ParseChildren at(rule);
  if (at.rule() != P::RuleIdentifier) return lower_method(lower, at, type);
  auto* field = lower.make<VariableDecl>(rule);
  field->name = lower.identifier(at.take_rule());
  field->type = lower.type_name(at.take_rule());
  return at.done() ? field : nullptr;
}

// type_elements : LPAREN type_element (COMMA type_element)* RPAREN
// False when there is more than plain attributes.
bool lower_attributes(Lowering& lower, const Rule* rule, const Name& type, Nodes& fields) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() != P::RuleType_element) {
      at.step();
      continue;
    }
    Node* field = lower_attribute(lower, at.take_rule(), type);
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
Node* lower_type_definition(Lowering& lower, const Rule* rule, const Name& name) {
  auto* type = lower.make<TypeDecl>(rule);
  type->name = name.parts.back();
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
        if (!lower_attributes(lower, at.take_rule(), name, fields)) {
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
    type->definition = lower_type_body(lower, at, *type);
    return type;
  }
  while (!at.done()) {
    if (at.rule() == P::RuleType_definition) {
      const auto* name = as<Name>(type->name);
      type->definition = lower_type_definition(lower, at.take_rule(), *name);
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
