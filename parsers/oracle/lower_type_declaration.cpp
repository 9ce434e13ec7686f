// Lowering of PL/SQL type and subtype declarations.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// record_field : identifier datatype (K_NOT K_NULL)? ((ASSIGN | K_DEFAULT) condition)?
Node* lower_field(Lowering& lower, const Rule* rule) {
  auto* field = lower.make<VariableDecl>(rule);
  ParseChildren at(rule);
  field->name = lower.identifier(at.take_rule());
  field->type = lower.type_name(at.take_rule());
  for (; !at.done(); at.step()) {
    if (at.token() == P::K_NOT) field->not_null = true;
    if (at.rule() == P::RuleCondition) field->default_value = lower.condition(at.peek_rule());
  }
  return field;
}

DeclaredTypeKind kind_of(std::size_t token) {
  switch (token) {
    case P::K_TABLE:
      return DeclaredTypeKind::nested_table;
    case P::K_VARRAY:
      return DeclaredTypeKind::varray;
    case P::K_REF:
      return DeclaredTypeKind::ref_cursor;
    default:
      return DeclaredTypeKind::record;
  }
}

// A signed number or constant bounding a subtype.
void lower_range(Lowering& lower, const Rule* value, TypeDecl& type) {
  (type.range_low == nullptr ? type.range_low : type.range_high) = lower.value(value);
}

}  // namespace

Node* collection_limit(Lowering& lower, const Rule* token_group) {
  const TokenRun run = inside(lower.run(token_group));
  std::size_t at = 0;
  if (Node* number = lower.signed_number(run, at)) return number;
  return run.empty() ? nullptr : lower.name(lower.identifier(run.front()));
}

// type_declaration
//   : K_TYPE identifier K_IS
//     ( K_RECORD LPAREN record_field (COMMA record_field)* RPAREN
//     | K_TABLE K_OF datatype (K_NOT K_NULL)? (K_INDEX K_BY datatype)?
//     | K_VARRAY IDENTIFIER? token_group K_OF datatype (K_NOT K_NULL)?
//     | K_REF K_CURSOR (K_RETURN datatype)? | identifier_list ) SEMICOLON
Node* lower_type_declaration(Lowering& lower, const Rule* rule) {
  auto* type = lower.make<TypeDecl>(rule);
  Nodes fields;
  ParseChildren at(rule);
  at.step();
  type->name = lower.identifier(at.take_rule());
  at.step();
  if (at.rule() == P::RuleIdentifier_list)
    return lower.verbatim(lower.span(rule), "enumeration type");
  type->type_kind = kind_of(at.token());
  for (; !at.done(); at.step()) {
    switch (at.rule()) {
      case P::RuleRecord_field:
        fields.add(lower_field(lower, at.peek_rule()));
        break;
      case P::RuleToken_group:
        type->limit = collection_limit(lower, at.peek_rule());
        break;
      case P::RuleDatatype:
        (type->type_kind == DeclaredTypeKind::associative_array ? type->index_by : type->element) =
            lower.type_name(at.peek_rule());
        break;
      default:
        if (at.token() == P::K_NOT) type->not_null = true;
        if (at.token() == P::K_INDEX) type->type_kind = DeclaredTypeKind::associative_array;
    }
  }
  type->fields = lower.list(fields);
  return type;
}

// subtype_declaration
//   : K_SUBTYPE identifier K_IS datatype (K_RANGE value DOTDOT value)? (K_NOT K_NULL)? SEMICOLON
Node* lower_subtype_declaration(Lowering& lower, const Rule* rule) {
  auto* type = lower.make<TypeDecl>(rule);
  type->type_kind = DeclaredTypeKind::subtype;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) type->name = lower.identifier(at.peek_rule());
    if (at.rule() == P::RuleDatatype) type->element = lower.type_name(at.peek_rule());
    if (at.rule() == P::RuleValue) lower_range(lower, at.peek_rule(), *type);
    if (at.token() == P::K_NOT) type->not_null = true;
  }
  return type;
}

}  // namespace talora::oracle
