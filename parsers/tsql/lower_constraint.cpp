// Lowering of out-of-line constraints, keys and references.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// constraint_option
//   : K_WITH (token_group | K_VALUES | with_setting) | on_clause | K_NOT K_FOR IDENTIFIER |
//   IDENTIFIER
void lower_option(Lowering& lower, const Rule* rule, Constraint& constraint, Nodes& properties) {
  ParseChildren at(rule);
  if (const Rule* on = at.accept_rule(P::RuleOn_clause)) {
    if (!read_on_clause(lower, on, &constraint))
      properties.add(lower.option_run(lower.span(rule), "storage clause"));
    return;
  }
  properties.add(lower.option_run(lower.span(rule),
                                  at.token() == P::K_WITH ? "index option" : "constraint option"));
}

// K_DEFAULT value K_FOR identifier: the default of a column
Node* lower_default(Lowering& lower, ParseChildren& at, const Identifier& name, Span whole) {
  auto* column = lower.make<ColumnDef>(whole);
  at.step();
  column->default_value = lower.value(at.take_rule());
  at.step();
  column->name = lower.identifier(at.take_rule());
  column->default_name = name;
  return column;
}

// constraint_body
void lower_body(Lowering& lower, const Rule* rule, Constraint& constraint, Nodes& properties) {
  ParseChildren at(rule);
  constraint.constraint_kind = at.token() == P::K_PRIMARY   ? ConstraintKind::primary_key
                               : at.token() == P::K_UNIQUE  ? ConstraintKind::unique
                               : at.token() == P::K_FOREIGN ? ConstraintKind::foreign_key
                                                            : ConstraintKind::check;
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleKey_kind:
        constraint.clustering = lower_key_kind(at.take_rule());
        break;
      case P::RuleIndex_columns:
        read_key_columns(lower, at.take_rule(), constraint, properties);
        break;
      case P::RuleIdentifier_list:
        constraint.columns = lower.identifier_list(at.take_rule());
        break;
      case P::RuleReferences_clause:
        read_references(lower, at.take_rule(), constraint);
        break;
      case P::RuleCondition:
        constraint.condition = lower.condition(at.take_rule());
        break;
      default:
        at.step();
    }
  }
}

}  // namespace

// key_kind : (K_CLUSTERED | K_NONCLUSTERED) K_INDEX_KIND? | K_INDEX_KIND
Clustering lower_key_kind(const Rule* rule) {
  switch (rule->start->getType()) {
    case P::K_CLUSTERED:
      return Clustering::clustered;
    case P::K_NONCLUSTERED:
      return Clustering::nonclustered;
    default:
      return Clustering::unsaid;
  }
}

// index_columns : LPAREN index_column (COMMA index_column)* RPAREN
// index_column : identifier (K_ASC | K_DESC)?
void read_key_columns(Lowering& lower, const Rule* rule, Constraint& constraint,
                      Nodes& properties) {
  Gathered<Identifier> columns;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() != P::RuleIndex_column) continue;
    const Rule* column = at.peek_rule();
    columns.add(lower.identifier(source_token(column->start)));
    if (column->stop->getType() == P::K_DESC)
      properties.add(lower.option_run(lower.span(column), "descending key column"));
  }
  constraint.columns = columns.in(lower.arena);
}

// references_clause : K_REFERENCES object_name identifier_list?
void read_references(Lowering& lower, const Rule* rule, Constraint& constraint) {
  ParseChildren at(rule);
  at.step();
  constraint.referenced_table = lower.object_name(at.take_rule());
  if (!at.done()) constraint.referenced_columns = lower.identifier_list(at.take_rule());
}

// on_clause
//   : K_ON ( (K_DELETE | K_UPDATE) (K_NO IDENTIFIER | IDENTIFIER | K_SET (K_NULL | K_DEFAULT))
//          | storage_place )
// NO ACTION is what holds without it.
bool read_on_clause(Lowering& lower, const Rule* rule, Constraint* constraint) {
  ParseChildren at(rule);
  at.step();
  if (at.token() != P::K_DELETE && at.token() != P::K_UPDATE) return false;
  if (constraint == nullptr) throw UnexpectedShape();
  const bool on_delete = at.take().getType() == P::K_DELETE;
  if (at.token() == P::K_NO) return true;
  const TokenRun run = lower.run(rule);
  constraint->span = cover(constraint->span, lower.span(rule));
  (on_delete ? constraint->on_delete : constraint->on_update) = lower.words(run.subspan(2));
  return true;
}

// out_of_line_constraint
//   : (K_CONSTRAINT identifier (constraint_body | IDENTIFIER token_group) | constraint_body)
//     constraint_option*
Node* lower_out_of_line_constraint(Lowering& lower, const Rule* rule) {
  auto* constraint = lower.make<Constraint>(rule);
  Nodes properties;
  ParseChildren at(rule);
  if (at.accept(P::K_CONSTRAINT)) constraint->name = lower.identifier(at.take_rule());
  const Rule* body = at.accept_rule(P::RuleConstraint_body);
  if (body == nullptr) return lower.verbatim(constraint->span, "edge constraint");
  if (body->start->getType() == P::K_DEFAULT) {
    ParseChildren inner(body);
    return lower_default(lower, inner, constraint->name, constraint->span);
  }
  lower_body(lower, body, *constraint, properties);
  while (const Rule* option = at.accept_rule(P::RuleConstraint_option))
    lower_option(lower, option, *constraint, properties);
  constraint->properties = lower.list(properties);
  return constraint;
}

}  // namespace talora::tsql
