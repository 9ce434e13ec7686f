// Lowering of queries: WITH, set operations, ORDER BY, row limits.
#include "parsers/antlr/query_parts.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;
using parsers::bare_body;

namespace {

// query_term : select | LPAREN full_query RPAREN
Placed query_term(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  if (at.accept(P::LPAREN))
    return {bare_body(lowering.full_query(at.take_rule())), lowering.span(rule)};
  return {lowering.select(at.take_rule()), lowering.span(rule)};
}

// set_operator : (K_UNION | K_INTERSECT | K_EXCEPT) K_ALL?
Placed set_operation(Lowering& lowering, Placed left, const Rule* op_rule, Placed right) {
  auto* node = lowering.make<SetOperation>(cover(left.span, right.span));
  ParseChildren op(op_rule);
  const std::size_t word = op.take().getType();
  node->op = word == P::K_INTERSECT ? SetOperator::intersect
             : word == P::K_EXCEPT  ? SetOperator::except
                                    : SetOperator::union_rows;
  node->all = op.accept(P::K_ALL);
  node->left = left.node;
  node->right = right.node;
  return {node, node->span};
}

// (set_operator query_term)*: INTERSECT binds tighter than UNION and EXCEPT, which are of one rank.
Placed set_operations(Lowering& lowering, Placed first, ParseChildren& at) {
  Placed left;
  const Rule* pending = nullptr;
  Placed current = first;
  while (const Rule* op = at.accept_rule(P::RuleSet_operator)) {
    const Placed term = query_term(lowering, at.take_rule());
    if (op->start->getType() == P::K_INTERSECT) {
      current = set_operation(lowering, current, op, term);
      continue;
    }
    left = pending == nullptr ? current : set_operation(lowering, left, pending, current);
    pending = op;
    current = term;
  }
  return pending == nullptr ? current : set_operation(lowering, left, pending, current);
}

FetchClause* fetch_of(Lowering& lowering, Query& query, const Rule* rule) {
  if (auto* fetch = as<FetchClause>(query.fetch)) {
    fetch->span = cover(fetch->span, lowering.span(rule));
    return fetch;
  }
  auto* fetch = lowering.make<FetchClause>(rule);
  query.fetch = fetch;
  return fetch;
}

// query_tail : order_by | offset_clause | fetch_clause | for_clause | option_clause
void lower_tail(Lowering& lowering, Query& query, const Rule* rule) {
  ParseChildren at(rule);
  const std::size_t kind = at.rule();
  const Rule* clause = at.take_rule();
  ParseChildren inner(clause);
  switch (kind) {
    case P::RuleOrder_by:
      query.order_by = lowering.order_by(clause);
      break;
    case P::RuleOffset_clause:  // K_OFFSET value K_ROWS
      inner.step();
      fetch_of(lowering, query, clause)->offset = lowering.value(inner.take_rule());
      break;
    case P::RuleFetch_clause:  // K_FETCH_ROWS IDENTIFIER value K_ROWS IDENTIFIER
      inner.step();
      inner.step();
      fetch_of(lowering, query, clause)->count = lowering.value(inner.take_rule());
      break;
    case P::RuleFor_clause:
      query.result_format = lowering.for_clause(clause);
      break;
    default:  // option_clause : K_OPTION token_group
      inner.step();
      query.hints = lowering.hints(inner.take_rule());
      break;
  }
}

// cte : identifier identifier_list? K_AS LPAREN any_query RPAREN
Cte* lower_cte(Lowering& lowering, const Rule* rule) {
  auto* cte = lowering.make<Cte>(rule);
  ParseChildren at(rule);
  cte->name = lowering.identifier(at.take_rule());
  if (const Rule* columns = at.accept_rule(P::RuleIdentifier_list))
    cte->columns = lowering.identifier_list(columns);
  at.step();
  at.step();
  cte->query = lowering.any_query(at.take_rule());
  return cte;
}

}  // namespace

// with_clause : K_WITH_CTE (xml_namespaces COMMA?)? (cte (COMMA cte)*)?
Node* Lowering::with_clause(const Rule* rule) {
  auto* node = make<WithClause>(rule);
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleCte) {
      Cte* cte = lower_cte(*this, at.take_rule());
      node->recursive = node->recursive || parsers::names_itself(*cte);
      items.add(cte);
    } else if (at.rule() == P::RuleXml_namespaces) {
      items.add(verbatim(span(at.take_rule()), "WITH XMLNAMESPACES"));
    } else {
      at.step();
    }
  }
  node->items = list(items);
  return node;
}

Node* Lowering::query_rest(Placed first, ParseChildren& at, Span whole) {
  auto* node = make<Query>(whole);
  node->body = set_operations(*this, first, at).node;
  while (const Rule* tail = at.accept_rule(P::RuleQuery_tail))
    lower_tail(*this, *node, tail);
  return node;
}

// set_tail : (set_operator query_term)+ query_tail* | query_tail+
Node* Lowering::set_tail(Node* first, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  const bool continues = at.rule() == P::RuleSet_operator;
  return query_rest({continues ? bare_body(first) : first, first->span}, at, whole);
}

// query : select (set_operator query_term)* query_tail*
Node* Lowering::query(const Rule* rule) {
  ParseChildren at(rule);
  const Rule* first = at.take_rule();
  return query_rest({select(first), span(first)}, at, span(rule));
}

// any_query, any_query_statement
//   : query
//   | (LPAREN | STATEMENT_LPAREN) full_query RPAREN (set_operator query_term)* query_tail*
Node* Lowering::any_query(const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleQuery) return query(at.take_rule());
  const SourceToken& open = at.take();
  Node* inner = full_query(at.take_rule());
  const Span place = span(open, at.take());
  if (at.done()) return inner;
  const bool continues = at.rule() == P::RuleSet_operator;
  return query_rest({continues ? bare_body(inner) : inner, place}, at, span(rule));
}

// full_query : with_clause? any_query
Node* Lowering::full_query(const Rule* rule) {
  ParseChildren at(rule);
  const Rule* with = at.accept_rule(P::RuleWith_clause);
  Node* node = any_query(at.take_rule());
  if (with == nullptr) return node;
  auto* query = as<Query>(node);
  if (query == nullptr) return verbatim(span(rule), "WITH");
  query->with = with_clause(with);
  query->span = span(rule);
  return query;
}

}  // namespace talora::tsql
