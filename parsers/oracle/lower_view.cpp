// Lowering of CREATE VIEW and CREATE MATERIALIZED VIEW.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

struct ViewParts {
  Gathered<Identifier> columns;
  Nodes constraints;
  Nodes properties;
};

// A column of a view has a name and perhaps constraints, which then say their column.
void add_view_column(Lowering& lower, const Rule* rule, ViewParts& parts) {
  auto* column = as<ColumnDef>(lower_column_definition(lower, rule));
  parts.columns.add(column->name);
  for (Node* node : column->constraints) {
    auto* constraint = as<Constraint>(node);
    Gathered<Identifier> own;
    own.add(column->name);
    if (constraint != nullptr && constraint->columns.empty())
      constraint->columns = own.in(lower.arena);
    parts.constraints.add(node);
  }
  for (Node* property : column->properties)
    parts.properties.add(property);
}

// view_elements : LPAREN table_element (COMMA table_element)* RPAREN
void lower_view_elements(Lowering& lower, const Rule* rule, ViewParts& parts) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() != P::RuleTable_element) {
      at.step();
      continue;
    }
    const Rule* element = at.take_rule();
    ParseChildren inner(element);
    if (inner.rule() == P::RuleColumn_definition) {
      add_view_column(lower, inner.take_rule(), parts);
    } else if (inner.rule() == P::RuleOut_of_line_constraint) {
      parts.constraints.add(lower_out_of_line_constraint(lower, inner.take_rule()));
    } else {
      parts.properties.add(lower.verbatim(lower.span(element), "view element"));
    }
  }
}

// view_option : (IDENTIFIER | K_OF object_name | K_WITH K_OBJECT | K_UNDER | K_DEFAULT | K_COLLATE)
// token_group?
Node* lower_view_option(Lowering& lower, const Rule* rule) {
  const std::size_t first = rule->start->getType();
  const Span place = lower.span(rule);
  if (first == P::K_OF || first == P::K_UNDER) return lower.verbatim(place, "object view");
  return lower.option_run(place, "view option");
}

void finish(Lowering& lower, CreateView& view, ViewParts& parts) {
  view.columns = parts.columns.in(lower.arena);
  view.constraints = lower.list(parts.constraints);
  view.properties = lower.list(parts.properties);
}

}  // namespace

// create_view
//   : K_VIEW if_exists? object_name view_elements? view_option*
//     K_AS any_query (K_WITH (IDENTIFIER | K_CHECK) (IDENTIFIER | K_OPTION) (K_CONSTRAINT
//     identifier)?)?
Node* lower_create_view(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* view = lower.make<CreateView>(head.whole);
  view->or_replace = head.or_replace;
  // NOFORCE is a word of its own.
  view->force = has_word(head.modifiers, "FORCE");
  ViewParts parts;
  ParseChildren at(rule);
  at.step();
  accept_if_exists(at);
  view->name = lower.object_name(at.take_rule());
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleView_elements:
        lower_view_elements(lower, at.take_rule(), parts);
        break;
      case P::RuleView_option:
        parts.properties.add(lower_view_option(lower, at.take_rule()));
        break;
      case P::RuleAny_query:
        view->query = lower.any_query(at.take_rule());
        break;
      default:
        if (at.accept(P::K_WITH)) {
          view->check_option = at.token() == P::K_CHECK;
          view->read_only = !view->check_option;
        }
        at.step();
    }
  }
  finish(lower, *view, parts);
  return view;
}

// create_materialized_view
//   : K_MATERIALIZED K_VIEW
//     ( K_LOG K_ON object_name option_run
//     | if_exists? object_name view_elements? table_properties? K_AS any_query )
Node* lower_create_materialized_view(Lowering& lower, const Rule* rule, const CreateHead& head) {
  ParseChildren at(rule);
  at.step();
  at.step();
  if (at.token() == P::K_LOG) {
    auto* log = lower.make<Administrative>(head.whole);
    log->words = "CREATE MATERIALIZED VIEW LOG";
    return log;
  }
  auto* view = lower.make<CreateView>(head.whole);
  view->materialized = true;
  view->or_replace = head.or_replace;
  ViewParts parts;
  accept_if_exists(at);
  view->name = lower.object_name(at.take_rule());
  if (at.rule() == P::RuleView_elements) lower_view_elements(lower, at.take_rule(), parts);
  if (const Rule* properties = at.accept_rule(P::RuleTable_properties)) {
    clause_runs(lower, lower.run(properties), parts.properties);
  }
  at.accept(P::K_AS);
  view->query = lower.any_query(at.take_rule());
  finish(lower, *view, parts);
  return view;
}

}  // namespace talora::oracle
