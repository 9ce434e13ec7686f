// Lowering of what DML shares: the target, column lists, SET items, VALUES rows, RETURNING.
#include "parsers/antlr/shared/rows.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

Identifier last_part(Lowering& lowering, const Rule* reference) {
  return lowering.identifier(source_token(reference->stop));
}

// LPAREN query (K_WITH token_run)? RPAREN, the parenthesis stepped over.
Node* query_target(Lowering& lowering, ParseChildren& at, Span place) {
  const Rule* query = at.take_rule();
  if (at.token() != P::RPAREN) {
    while (at.token() != P::RPAREN)
      at.step();
    at.step();
    return lowering.verbatim(place, "subquery restriction");
  }
  at.step();
  auto* derived = lowering.make<DerivedTable>(place);
  derived->query = lowering.query(query);
  return derived;
}

Node* collection_target(Lowering& lowering, ParseChildren& at, Span place) {
  at.step();
  at.step();
  const Rule* inner = at.take_rule();
  at.step();
  return lowering.collection_table(inner, place);
}

void give_alias(Node* target, const Identifier& alias) {
  if (auto* table = as<TableRef>(target)) table->alias = alias;
  if (auto* derived = as<DerivedTable>(target)) derived->alias = alias;
  if (auto* function = as<TableFunction>(target)) function->alias = alias;
}

}  // namespace

// dml_target, update_target
//   : ( object_name | reference (K_PARTITION K_FOR? token_group)?
//     | K_TABLE LPAREN (query | condition) RPAREN | LPAREN query (K_WITH token_run)? RPAREN )
//     (K_AS? identifier)?
Node* Lowering::dml_target(const Rule* rule) {
  const Span place = span(rule);
  ParseChildren at(rule);
  Node* target = nullptr;
  if (at.token() == P::K_TABLE) {
    target = collection_target(*this, at, place);
  } else if (at.accept(P::LPAREN)) {
    target = query_target(*this, at, place);
  } else {
    const bool is_name = at.rule() == P::RuleObject_name;
    const Rule* inner = at.take_rule();
    target = table_of(is_name ? object_name(inner) : reference(inner), place);
  }
  if (at.token() == P::K_PARTITION) {
    const Span begin = span(at.take());
    at.accept(P::K_FOR);
    const Span whole = cover(begin, span(at.take_rule()));
    if (auto* table = as<TableRef>(target)) table->extra = verbatim(whole, "PARTITION extension");
  }
  at.accept(P::K_AS);
  if (!at.done()) give_alias(target, identifier(at.take_rule()));
  return target;
}

// reference (COMMA reference)*: a qualifier of an inserted column says nothing.
Identifiers Lowering::column_list(ParseChildren& at) {
  Gathered<Identifier> columns;
  do {
    columns.add(last_part(*this, at.take_rule()));
  } while (at.accept(P::COMMA));
  return columns.in(arena);
}

// update_item : operand EQ condition
Node* Lowering::update_item(const Rule* rule) {
  auto* item = make<AssignmentItem>(rule);
  ParseChildren at(rule);
  Node* target = operand(at.take_rule());
  at.step();
  item->value = condition(at.take_rule());
  if (const auto* row = as<RowValue>(target)) {
    item->columns = row->items;
    return item;
  }
  const auto* name = as<Name>(target);
  const bool whole_row = name != nullptr && name->parts.size() == 1 && !name->parts[0].quoted &&
                         same_word(name->parts[0].text, "ROW");
  if (whole_row) return item;  // SET ROW = record
  Nodes columns;
  columns.add(target);
  item->columns = list(columns);
  return item;
}

List Lowering::update_items(ParseChildren& at) {
  return parsers::lower_update_items(*this, at);
}

Node* Lowering::values_row(const Rule* rule) {
  return parsers::lower_values_row(*this, rule);
}

// values_rows or insert_values : K_VALUES values_row (COMMA values_row)*
Node* Lowering::values_rows(const Rule* rule) {
  return parsers::lower_values_rows(*this, rule);
}

// returning : (K_RETURNING | K_RETURN) returning_item (COMMA returning_item)* into_clause
// returning_item : K_ROW_VERSION? condition
Node* Lowering::returning(const Rule* rule) {
  auto* node = make<Returning>(rule);
  Nodes expressions;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleReturning_item) {
      const Rule* item_rule = at.take_rule();
      ParseChildren item(item_rule);
      const bool versioned = item.token() == P::K_ROW_VERSION;  // OLD x, NEW x
      expressions.add(versioned ? verbatim(span(item_rule), "RETURNING OLD or NEW")
                                : condition(item.take_rule()));
    } else if (at.rule() == P::RuleInto_clause) {
      node->into = into_clause(at.take_rule(), node->bulk_collect);
    } else {
      at.step();
    }
  }
  node->expressions = list(expressions);
  return node;
}

// error_logging : K_LOG IDENTIFIER (K_INTO object_name)? token_group? (IDENTIFIER IDENTIFIER …)?
Node* Lowering::error_logging(const Rule* rule) {
  return verbatim(span(rule), "LOG ERRORS");
}

}  // namespace talora::oracle
