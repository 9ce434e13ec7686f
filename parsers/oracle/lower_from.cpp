// Lowering of what FROM holds: tables, derived tables, table functions and their suffixes.
#include "parsers/antlr/shared/tables.hpp"
#include "parsers/oracle/lower_table_suffix.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

Node* table_ref(Lowering& lowering, Node* name, Span place, bool only) {
  auto* table = lowering.make<TableRef>(place);
  table->name = name;
  table->only = only;
  return table;
}

Node* table_function(Lowering& lowering, Node* call, Span place) {
  auto* function = lowering.make<TableFunction>(place);
  function->call = call;
  return function;
}

// ONLY (t) reads as a call.
Name* only_table(Node* node) {
  const auto* call = as<Call>(node);
  const auto* callee = call == nullptr ? nullptr : as<Name>(call->callee);
  if (callee == nullptr || callee->parts.size() != 1 || call->arguments.size() != 1) return nullptr;
  return same_word(callee->parts[0].text, "ONLY") ? as<Name>(call->arguments[0]) : nullptr;
}

// table_parenthesized : query (K_WITH token_run)? | joined_table set_tail? | values_rows
Node* parenthesized_table(Lowering& lowering, const Rule* rule, Span place) {
  ParseChildren at(rule);
  const bool is_query = at.rule() == P::RuleQuery;
  if (!is_query && at.rule() != P::RuleValues_rows)
    return parsers::lower_parenthesized_joins(lowering, at, rule, place);
  const Rule* inner = at.take_rule();
  if (!at.done()) return lowering.verbatim(place, "subquery restriction");
  auto* derived = lowering.make<DerivedTable>(place);
  derived->query = is_query ? lowering.query(inner) : parsers::lower_values_query(lowering, inner);
  return derived;
}

// table_primary
//   : reference | K_TABLE LPAREN (query | condition) RPAREN OUTER_JOIN_MARK?
//   | K_LATERAL? LPAREN table_parenthesized RPAREN OUTER_JOIN_MARK? | BIND
Node* table_primary(Lowering& lowering, const Rule* rule, Span place) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleReference)
    return lowering.table_of(lowering.reference(at.take_rule()), place);
  if (at.token() == P::BIND) return lowering.verbatim(place, "bind variable as table");
  const bool lateral = at.accept(P::K_LATERAL);
  const bool collection = at.accept(P::K_TABLE);
  at.step();
  const Rule* inner = at.take_rule();
  at.step();
  if (collection) {
    Node* table = lowering.collection_table(inner, place);
    if (auto* function = as<TableFunction>(table)) function->outer = !at.done();
    return table;
  }
  if (!at.done()) return lowering.verbatim(place, "outer join mark on a table expression");
  Node* table = parenthesized_table(lowering, inner, place);
  if (!lateral) return table;
  auto* derived = as<DerivedTable>(table);
  if (derived == nullptr) return lowering.verbatim(place, "LATERAL");
  derived->lateral = true;
  return derived;
}

Node* with_extra(Lowering& lowering, Node* table, const Rule* suffix, std::string_view what) {
  auto* ref = as<TableRef>(table);
  if (ref == nullptr) return lowering.verbatim(table->span, what);
  const Span place = lowering.span(suffix);
  ref->extra =
      lowering.verbatim(ref->extra == nullptr ? place : cover(ref->extra->span, place), what);
  return ref;
}

// K_PARTITION (K_FOR? token_group | K_BY token_group)
Node* with_partition(Lowering& lowering, Node* table, const Rule* suffix, ParseChildren& at) {
  if (at.accept(P::K_BY)) {
    auto* node = lowering.make<PartitionedTable>(table->span);
    Nodes columns;
    const TokenRun group = parsers::inside(lowering.run(at.take_rule()));
    for (std::size_t i = 0; i < group.size(); i += 2) {
      if (i + 1 < group.size() && group[i + 1].type() != P::COMMA)
        return lowering.verbatim(table->span, "PARTITION BY outer join");
      columns.add(lowering.name(lowering.identifier(group[i])));
    }
    node->table = table;
    node->columns = lowering.list(columns);
    return node;
  }
  auto* ref = as<TableRef>(table);
  if (ref == nullptr || ref->extra != nullptr)
    return with_extra(lowering, table, suffix, "PARTITION extension");
  ref->extra = table_partition(lowering, lowering.run(suffix));
  return ref;
}

Node* alias_suffix(Lowering& lowering, Node* table, ParseChildren& at) {
  const Identifier alias = lowering.identifier(at.take_rule());
  Identifiers columns;
  if (!at.done()) columns = lowering.identifier_list(at.take_rule());
  return parsers::with_alias(lowering, table, alias, columns);
}

// table_suffix
Node* lower_suffix(Lowering& lowering, Node* table, const Rule* rule) {
  ParseChildren at(rule);
  switch (at.rule()) {
    case P::RulePivot:
      return pivoted(lowering, table, at.take_rule(), false);
    case P::RuleUnpivot:
      return pivoted(lowering, table, at.take_rule(), true);
    case P::RuleIdentifier:
      return alias_suffix(lowering, table, at);
    default:
      break;
  }
  switch (at.take().getType()) {
    case P::K_AS:
      if (at.rule() == P::RuleIdentifier) return alias_suffix(lowering, table, at);
      return with_extra(lowering, table, rule, "flashback query");
    case P::K_PARTITION:
      return with_partition(lowering, table, rule, at);
    case P::K_SAMPLE:
      return with_extra(lowering, table, rule, "SAMPLE");
    case P::K_VERSIONS:
      return with_extra(lowering, table, rule, "flashback query");
    default:
      return lowering.verbatim(table->span, "MATCH_RECOGNIZE");
  }
}

}  // namespace

Node* Lowering::table_of(Node* node, Span place) {
  if (node->kind == Kind::name) return table_ref(*this, node, place, false);
  if (Name* table = only_table(node)) return table_ref(*this, table, place, true);
  return table_function(*this, node, place);
}

// K_TABLE LPAREN (query | condition) RPAREN: the collection stands as the call.
Node* Lowering::collection_table(const Rule* inner, Span place) {
  if (inner->getRuleIndex() == P::RuleCondition)
    return table_function(*this, condition(inner), place);
  auto* subquery = make<Subquery>(inner);
  subquery->query = query(inner);
  return table_function(*this, subquery, place);
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

}  // namespace talora::oracle
