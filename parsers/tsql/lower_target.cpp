// Lowering of what DML shares: the target, column lists, SET items, VALUES rows, OUTPUT.
#include "model/tree/walk.hpp"
#include "parsers/antlr/shared/rows.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// left assignment_operator right: the value, the sum for += and its like.
Node* assigned_value(Lowering& lowering, Node* left, const Rule* op_rule, const Rule* right) {
  const SourceToken& op = source_token(op_rule->start);
  const Placed value{lowering.value(right), lowering.span(right)};
  if (op.type() == P::EQ) return value.node;
  return lowering.compound_value(clone(*left, lowering.arena), op, value);
}

bool is_variable(const Node* node) {
  const auto* name = as<Name>(node);
  return name != nullptr && name->variable;
}

Node* assignment_item(Lowering& lowering, const Rule* rule, Node* column, Node* value) {
  auto* item = lowering.make<AssignmentItem>(rule);
  Nodes columns;
  columns.add(column);
  item->columns = lowering.list(columns);
  item->value = value;
  return item;
}

// @v = value, @v = column = value; `at` stands on the first operator.
Node* variable_item(Lowering& lowering, const Rule* rule, Node* target, ParseChildren& at) {
  auto* item = lowering.make<VariableAssignment>(rule);
  item->target = target;
  const Rule* op = at.take_rule();
  const Rule* right = at.take_rule();
  if (at.done()) {
    item->value = assigned_value(lowering, target, op, right);
    return item;
  }
  item->column = lowering.value(right);
  if (!is<Name>(item->column)) return lowering.verbatim(item->span, "SET @v = … = …");
  const Rule* inner_op = at.take_rule();
  item->value = assigned_value(lowering, item->column, inner_op, at.take_rule());
  return at.done() ? item : lowering.verbatim(item->span, "SET @v = … = …");
}

}  // namespace

// dml_target : (object_name | LOCAL_VARIABLE | rowset_function) (K_WITH token_group)?
// update_target : (reference | rowset_function) (K_WITH token_group)?
Node* Lowering::dml_target(const Rule* rule) {
  const Span place = span(rule);
  ParseChildren at(rule);
  auto* table = make<TableRef>(place);
  Node* target = table;
  if (at.token() == P::LOCAL_VARIABLE) {
    table->name = variable(at.take());
  } else if (at.rule() == P::RuleObject_name) {
    table->name = object_name(at.take_rule());
  } else if (at.rule() == P::RuleReference) {
    table->name = reference(at.take_rule());
    if (!is<Name>(table->name)) target = verbatim(place, "target of DML");
  } else {
    target = rowset_function(at.take_rule(), place);
  }
  if (at.accept(P::K_WITH)) table->hints = hints(at.take_rule());
  return target;
}

// insert_column (COMMA insert_column)*: insert_column : reference | literal
// A qualifier of an inserted column says nothing.
Identifiers Lowering::column_list(ParseChildren& at) {
  Gathered<Identifier> columns;
  do {
    columns.add(identifier(source_token(at.take_rule()->stop)));
  } while (at.accept(P::COMMA));
  return columns.in(arena);
}

// update_item : reference (assignment_operator value)*
Node* Lowering::update_item(const Rule* rule) {
  ParseChildren at(rule);
  Node* target = reference(at.take_rule());
  if (at.done()) return verbatim(span(rule), ".WRITE");
  if (is_variable(target)) return variable_item(*this, rule, target, at);
  const Rule* op = at.take_rule();
  Node* value = assigned_value(*this, target, op, at.take_rule());
  if (!at.done() || !is<Name>(target)) return verbatim(span(rule), "SET item");
  return assignment_item(*this, rule, target, value);
}

List Lowering::update_items(ParseChildren& at) {
  return parsers::lower_update_items(*this, at);
}

Node* Lowering::values_row(const Rule* rule) {
  return parsers::lower_values_row(*this, rule);
}

// values_rows : K_VALUES values_row (COMMA values_row)*
Node* Lowering::values_rows(const Rule* rule) {
  return parsers::lower_values_rows(*this, rule);
}

// output
//   : K_OUTPUT select_item (COMMA select_item)*
//     (K_INTO (object_name | LOCAL_VARIABLE) identifier_list?)?
List Lowering::outputs(ParseChildren& at) {
  Nodes clauses;
  while (const Rule* rule = at.accept_rule(P::RuleOutput)) {
    auto* clause = make<OutputClause>(rule);
    Nodes items;
    for (ParseChildren inner(rule); !inner.done();) {
      if (inner.rule() == P::RuleSelect_item) {
        items.add(select_item(inner.take_rule()));
      } else if (inner.accept(P::K_INTO)) {
        clause->into = name_or_variable(inner);
      } else if (inner.rule() == P::RuleIdentifier_list) {
        clause->into_columns = identifier_list(inner.take_rule());
      } else {
        inner.step();
      }
    }
    clause->items = list(items);
    clauses.add(clause);
  }
  return list(clauses);
}

}  // namespace talora::tsql
