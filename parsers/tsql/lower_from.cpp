// Lowering of what FROM holds: tables, derived tables, table functions and their suffixes.
#include "parsers/antlr/shared/tables.hpp"
#include "parsers/tsql/lower_hint.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// Parentheses that hold nothing but table hints: t (NOLOCK), t AS a (NOLOCK, INDEX(1)).
bool only_hints(TokenRun run) {
  bool any = false;
  for (std::size_t at = 0; at < run.size(); ++at) {
    if (run[at].type() == P::COMMA) continue;
    const bool index = is_word(run[at], "INDEX");
    if (!index && !is_table_hint(run[at].text())) return false;
    any = true;
    if (at + 1 < run.size() && run[at + 1].type() == P::LPAREN)
      at = parsers::end_of_group(run, at + 1) - 1;
  }
  return any;
}

Node* table_ref(Lowering& lowering, Node* name, Span place) {
  auto* table = lowering.make<TableRef>(place);
  table->name = name;
  return table;
}

// COLONCOLON? reference: t, @t, f(x), x.nodes('…'), t (NOLOCK)
Node* table_of(Lowering& lowering, const Rule* reference, Span place) {
  Node* node = lowering.reference(reference);
  if (node->kind == Kind::name) return table_ref(lowering, node, place);
  const auto* call = as<Call>(node);
  if (call != nullptr && is<Name>(call->callee)) {
    const TokenRun run = lowering.run(reference);
    std::size_t open = 0;
    while (open < run.size() && run[open].type() != P::LPAREN)
      ++open;
    const TokenRun group = parsers::inside(run.subspan(open));
    if (only_hints(group)) {
      auto* table = static_cast<TableRef*>(table_ref(lowering, call->callee, place));
      table->hints = lowering.hints(group);
      return table;
    }
  }
  auto* function = lowering.make<TableFunction>(place);
  function->call = node;
  return function;
}

// table_parenthesized
//   : query | joined_table set_tail? | values_rows | insert_statement | update_statement
//   | delete_statement | merge_statement
Node* parenthesized_table(Lowering& lowering, const Rule* rule, Span place) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleJoined_table)
    return parsers::lower_parenthesized_joins(lowering, at, rule, place);
  const bool is_query = at.rule() == P::RuleQuery;
  if (!is_query && at.rule() != P::RuleValues_rows)
    return lowering.verbatim(place, "DML as a table");
  const Rule* inner = at.take_rule();
  auto* derived = lowering.make<DerivedTable>(place);
  derived->query = is_query ? lowering.query(inner) : parsers::lower_values_query(lowering, inner);
  return derived;
}

// table_primary
//   : (COLONCOLON | DOT+)? reference | rowset_function | LPAREN table_parenthesized RPAREN |
//   odbc_escape
Node* table_primary(Lowering& lowering, const Rule* rule, Span place) {
  ParseChildren at(rule);
  while (at.token() == P::COLONCOLON || at.token() == P::DOT)  // ::fn_x (), .t
    at.step();
  if (at.rule() == P::RuleReference) return table_of(lowering, at.take_rule(), place);
  if (at.rule() == P::RuleRowset_function) return lowering.rowset_function(at.take_rule(), place);
  if (at.rule() == P::RuleOdbc_escape) return lowering.verbatim(place, "ODBC escape");
  at.step();
  return parenthesized_table(lowering, at.take_rule(), place);
}

// K_AS? identifier identifier_list?
Node* alias_suffix(Lowering& lowering, Node* table, ParseChildren& at) {
  at.accept(P::K_AS);
  const Identifier alias = lowering.identifier(at.take_rule());
  if (at.done()) return parsers::with_alias(lowering, table, alias, {});
  const Rule* list = at.take_rule();
  auto* ref = as<TableRef>(table);
  const TokenRun group = parsers::inside(lowering.run(list));
  if (ref == nullptr || !only_hints(group))
    return parsers::with_alias(lowering, table, alias, lowering.identifier_list(list));
  ref->hints = lowering.hints(group);
  return parsers::with_alias(lowering, table, alias, {});
}

Node* with_extra(Lowering& lowering, Node* table, const Rule* suffix, std::string_view what) {
  auto* ref = as<TableRef>(table);
  if (ref == nullptr) return lowering.verbatim(table->span, what);
  ref->extra = lowering.verbatim(lowering.span(suffix), what);
  return ref;
}

// rowset_column
//   : identifier datatype (K_COLLATE identifier)? (K_NOT? K_NULL)? (STRING | NUMBER)?
//     (K_AS IDENTIFIER)?
Node* lower_rowset_column(Lowering& lowering, const Rule* rule) {
  auto* column = lowering.make<RowsetColumn>(rule);
  ParseChildren at(rule);
  column->name = lowering.identifier(at.take_rule());
  column->type = lowering.type_name(at.take_rule());
  for (; !at.done(); at.step()) {
    if (at.token() == P::K_COLLATE) return lowering.verbatim(column->span, "COLLATE");
    if (at.token() == P::STRING || at.token() == P::NUMBER)
      column->path = lowering.literal(at.peek());
    column->as_json = column->as_json || at.token() == P::K_AS;
  }
  return column;
}

// K_WITH_SCHEMA (LPAREN rowset_column (COMMA rowset_column)* RPAREN | object_name)
Node* with_schema(Lowering& lowering, Node* table, const Rule* suffix) {
  auto* function = as<TableFunction>(table);
  if (function == nullptr) return lowering.verbatim(table->span, "WITH columns");
  Nodes columns;
  for (ParseChildren at(suffix); !at.done();) {
    if (at.rule() == P::RuleRowset_column) {
      columns.add(lower_rowset_column(lowering, at.take_rule()));
    } else if (at.rule() == P::RuleObject_name) {
      return lowering.verbatim(table->span, "WITH the columns of a table");
    } else {
      at.step();
    }
  }
  function->definitions = lowering.list(columns);
  return function;
}

// table_suffix
Node* lower_suffix(Lowering& lowering, Node* table, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RulePivot || at.rule() == P::RuleUnpivot)
    return lowering.pivot(table, at.take_rule());
  switch (at.token()) {
    case P::K_WITH: {
      at.step();
      auto* ref = as<TableRef>(table);
      if (ref == nullptr) return lowering.verbatim(table->span, "hints of a table expression");
      ref->hints = lowering.hints(at.take_rule());
      return ref;
    }
    case P::K_WITH_SCHEMA:
      return with_schema(lowering, table, rule);
    case P::K_FOR_SYSTEM_TIME:
      return with_extra(lowering, table, rule, "FOR SYSTEM_TIME");
    case P::K_TABLESAMPLE:
      return with_extra(lowering, table, rule, "TABLESAMPLE");
    default:
      return alias_suffix(lowering, table, at);
  }
}

}  // namespace

// rowset_function : K_ROWSET token_group (DOT+ identifier)*
Node* Lowering::rowset_function(const Rule* rule, Span place) {
  auto* function = make<TableFunction>(place);
  function->call = verbatim(span(rule), upper(source_token(rule->start).text()));
  return function;
}

// table_item : table_primary table_suffix*
Node* Lowering::table_item(const Rule* rule) {
  ParseChildren at(rule);
  const Rule* primary = at.take_rule();
  Node* table = table_primary(*this, primary, span(primary));
  while (!at.done()) {
    const Rule* suffix = at.take_rule();
    // The item grows with its suffixes; what is not modelled covers all of them.
    if (table->kind != Kind::join) table->span = cover(table->span, span(suffix));
    table = lower_suffix(*this, table, suffix);
  }
  return table;
}

}  // namespace talora::tsql
