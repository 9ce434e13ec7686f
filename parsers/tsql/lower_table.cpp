// Lowering of CREATE TABLE, table types and TRUNCATE.
#include "parsers/tsql/lower_definition.hpp"
#include "parsers/tsql/lower_option.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// table_option : (K_ON | K_STORAGE_ON) storage_place | K_WITH token_group
void lower_table_option(Lowering& lower, const Rule* rule, Nodes& properties) {
  if (rule->start->getType() == P::K_WITH) {
    properties.add(table_options(lower, lower.run(rule)));
  } else {
    properties.add(lower.option_run(lower.span(rule), "storage clause"));
  }
}

// #t is of the session, ##t is shared by all.
std::string_view temporary_kind(const Name& name) {
  const std::string_view text = name.parts.back().text;
  if (text.starts_with("##")) return "SHARED TEMPORARY";
  return text.starts_with('#') ? "LOCAL TEMPORARY" : "";
}

}  // namespace

// table_element
//   : column_definition | out_of_line_constraint | inline_index
//   | K_PERIOD K_FOR IDENTIFIER identifier_list
void lower_table_element(Lowering& lower, const Rule* rule, TableParts& parts) {
  ParseChildren at(rule);
  switch (at.rule()) {
    case P::RuleColumn_definition:
      parts.columns.add(lower_column_definition(lower, at.take_rule(), parts));
      break;
    case P::RuleOut_of_line_constraint:
      parts.constraints.add(lower_out_of_line_constraint(lower, at.take_rule()));
      break;
    case P::RuleInline_index:
      parts.properties.add(lower_inline_index(lower, at.take_rule()));
      break;
    default:
      parts.properties.add(lower.verbatim(lower.span(rule), "PERIOD FOR"));
  }
}

// table_elements : LPAREN table_element (COMMA table_element?)* RPAREN
void lower_table_elements(Lowering& lower, const Rule* rule, TableParts& parts) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleTable_element) {
      lower_table_element(lower, at.take_rule(), parts);
    } else {
      at.step();
    }
  }
}

Node* lower_table_type(Lowering& lower, const Rule* table_elements, Span place) {
  auto* type = lower.make<TableType>(place);
  if (table_elements == nullptr) return type;
  TableParts parts;
  lower_table_elements(lower, table_elements, parts);
  type->columns = lower.list(parts.columns);
  type->constraints = lower.list(parts.constraints);
  type->properties = lower.list(parts.properties);
  return type;
}

// create_table
//   : K_TABLE object_name table_elements? table_option* (K_AS (IDENTIFIER table_option* |
//   full_query))?
Node* lower_create_table(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* table = lower.make<CreateTable>(head.whole);
  TableParts parts;
  ParseChildren at(rule);
  at.step();
  auto* name = static_cast<Name*>(lower.object_name(at.take_rule()));
  table->name = name;
  table->temporary = temporary_kind(*name);
  table->on_commit_preserve = !table->temporary.empty();
  while (!at.done()) {
    if (at.rule() == P::RuleTable_elements) {
      lower_table_elements(lower, at.take_rule(), parts);
    } else if (at.rule() == P::RuleTable_option) {
      lower_table_option(lower, at.take_rule(), parts.properties);
    } else if (at.rule() == P::RuleFull_query) {
      table->query = lower.full_query(at.take_rule());
    } else if (at.rule() == P::RuleAny_query) {
      table->query = lower.any_query(at.take_rule());
    } else {
      if (at.token() == P::IDENTIFIER)
        parts.properties.add(lower.verbatim(lower.span(at.peek()), "graph or file table"));
      at.step();
    }
  }
  table->columns = lower.list(parts.columns);
  table->constraints = lower.list(parts.constraints);
  table->properties = lower.list(parts.properties);
  return table;
}

// truncate : K_TRUNCATE K_TABLE object_name (K_WITH token_group)?
Node* lower_truncate(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Truncate>(rule);
  ParseChildren at(rule);
  at.step();
  at.step();
  node->name = lower.object_name(at.take_rule());
  return at.done() ? node : lower.verbatim(node->span, "TRUNCATE … PARTITIONS");
}

}  // namespace talora::tsql
