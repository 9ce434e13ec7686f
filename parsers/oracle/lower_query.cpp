// Lowering of queries: WITH, set operations, ORDER BY, row limits, FOR UPDATE.
#include "parsers/antlr/query_parts.hpp"
#include "parsers/oracle/lower_table_suffix.hpp"

namespace talora::oracle {

using P = OracleParser;
using parsers::bare_body;

namespace {

// LEVEL and its kind belong to queries; counts how deep we are.
class QueryScope {
 public:
  explicit QueryScope(Lowering& lowering) : lowering_(lowering) { ++lowering_.query_depth; }

  ~QueryScope() { --lowering_.query_depth; }

  QueryScope(const QueryScope&) = delete;
  QueryScope& operator=(const QueryScope&) = delete;

 private:
  Lowering& lowering_;
};

// query_term : select | LPAREN any_query RPAREN
Node* query_term(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  if (at.accept(P::LPAREN)) return bare_body(lowering.any_query(at.take_rule()));
  return lowering.select(at.take_rule());
}

// set_operator : (K_UNION | K_INTERSECT | K_MINUS | K_EXCEPT) (K_ALL | K_DISTINCT)?
Placed set_operation(Lowering& lowering, Placed left, const Rule* op_rule, const Rule* term) {
  const Placed right{query_term(lowering, term), lowering.span(term)};
  auto* node = lowering.make<SetOperation>(cover(left.span, right.span));
  ParseChildren op(op_rule);
  switch (op.take().getType()) {
    case P::K_UNION:
      node->op = SetOperator::union_rows;
      break;
    case P::K_INTERSECT:
      node->op = SetOperator::intersect;
      break;
    default:
      node->op = SetOperator::except;
      break;
  }
  node->all = op.accept(P::K_ALL);
  node->left = left.node;
  node->right = right.node;
  return {node, node->span};
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

// fetch_clause : K_FETCH_ROWS IDENTIFIER (value IDENTIFIER?)? K_ROWS (IDENTIFIER | K_WITH
// IDENTIFIER)
void lower_fetch(Lowering& lowering, Query& query, const Rule* rule) {
  FetchClause* fetch = fetch_of(lowering, query, rule);
  ParseChildren at(rule);
  at.step();
  at.step();
  if (const Rule* count = at.accept_rule(P::RuleValue)) {
    fetch->count = lowering.value(count);
    fetch->percent = at.accept(P::IDENTIFIER);
  } else {  // FETCH FIRST ROW ONLY: one row
    auto* one = lowering.make<Literal>(lowering.span(at.peek()));
    one->literal_kind = LiteralKind::number;
    one->text = "1";
    fetch->count = one;
  }
  at.step();
  fetch->with_ties = at.accept(P::K_WITH);
}

// for_update : K_FOR K_UPDATE (K_OF reference (COMMA reference)*)?
//              (K_NOWAIT | IDENTIFIER (NUMBER | BIND | IDENTIFIER)?)?
Node* lower_for_update(Lowering& lowering, const Rule* rule) {
  auto* node = lowering.make<ForUpdate>(rule);
  ParseChildren at(rule);
  at.step();
  at.step();
  if (at.accept(P::K_OF)) {
    Nodes columns;
    do {
      columns.add(lowering.reference(at.take_rule()));
    } while (at.accept(P::COMMA));
    node->of = lowering.list(columns);
  }
  node->nowait = at.accept(P::K_NOWAIT);
  if (at.done()) return node;
  node->skip_locked = same_word(at.take().text(), "SKIP");
  if (node->skip_locked || at.done()) return node;
  if (at.token() == P::NUMBER) {
    node->wait = lowering.number_literal(at.take());
  } else if (at.token() == P::BIND) {
    const Span place = lowering.span(at.peek());
    node->wait = lowering.bind_variable(at, place);
  } else {
    node->wait = lowering.name(lowering.identifier(at.take()));
  }
  return node;
}

// query_tail : order_by | offset_clause | fetch_clause | for_update
void lower_tail(Lowering& lowering, Query& query, const Rule* rule) {
  ParseChildren at(rule);
  const std::size_t kind = at.rule();
  const Rule* clause = at.take_rule();
  if (kind == P::RuleOrder_by) {
    query.order_by = lowering.order_by(clause, &query.order_siblings);
  } else if (kind == P::RuleOffset_clause) {  // K_OFFSET value K_ROWS
    ParseChildren offset(clause);
    offset.step();
    fetch_of(lowering, query, clause)->offset = lowering.value(offset.take_rule());
  } else if (kind == P::RuleFetch_clause) {
    lower_fetch(lowering, query, clause);
  } else {
    query.for_update = lower_for_update(lowering, clause);
  }
}

// cte : identifier identifier_list? K_AS LPAREN any_query RPAREN search_clause? cycle_clause?
Cte* lower_cte(Lowering& lowering, const Rule* rule) {
  auto* cte = lowering.make<Cte>(rule);
  ParseChildren at(rule);
  cte->name = lowering.identifier(at.take_rule());
  if (const Rule* columns = at.accept_rule(P::RuleIdentifier_list))
    cte->columns = lowering.identifier_list(columns);
  at.step();
  at.step();
  cte->query = lowering.any_query(at.take_rule());
  at.step();
  if (!at.done()) cte->tail = recursion_tail(lowering, at);
  return cte;
}

// with_clause : K_WITH (routine_declaration+ (cte (COMMA cte)*)? | cte (COMMA cte)*)
Node* lower_with(Lowering& lowering, const Rule* rule) {
  auto* node = lowering.make<WithClause>(rule);
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleCte) {
      Cte* cte = lower_cte(lowering, at.take_rule());
      // Oracle has no word RECURSIVE: a factored query with a column list that names itself is.
      node->recursive = node->recursive || (!cte->columns.empty() && parsers::names_itself(*cte));
      items.add(cte);
    } else if (at.rule() == P::RuleRoutine_declaration) {
      items.add(lowering.routine_declaration(at.take_rule()));
    } else {
      at.step();
    }
  }
  node->items = lowering.list(items);
  return node;
}

}  // namespace

Node* Lowering::query_rest(Placed first, Node* with, ParseChildren& at, Span whole) {
  auto* node = make<Query>(whole);
  node->with = with;
  while (const Rule* op = at.accept_rule(P::RuleSet_operator)) {
    first = set_operation(*this, first, op, at.take_rule());
  }
  node->body = first.node;
  while (const Rule* tail = at.accept_rule(P::RuleQuery_tail))
    lower_tail(*this, *node, tail);
  return node;
}

// set_tail : (set_operator query_term)+ query_tail* | query_tail+
Node* Lowering::set_tail(Node* first, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  const bool continues = at.rule() == P::RuleSet_operator;
  const Placed body{continues ? bare_body(first) : first, first->span};
  return query_rest(body, nullptr, at, whole);
}

// query : (with_clause query_term | select) (set_operator query_term)* query_tail*
Node* Lowering::query(const Rule* rule) {
  const QueryScope scope(*this);
  ParseChildren at(rule);
  Node* with = nullptr;
  if (const Rule* with_rule = at.accept_rule(P::RuleWith_clause))
    with = lower_with(*this, with_rule);
  const bool is_select = at.rule() == P::RuleSelect;
  const Rule* first = at.take_rule();
  const Placed body{is_select ? select(first) : query_term(*this, first), span(first)};
  return query_rest(body, with, at, span(rule));
}

// any_query : query | LPAREN any_query RPAREN (set_operator query_term)* query_tail*
Node* Lowering::any_query(const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleQuery) return query(at.take_rule());
  const QueryScope scope(*this);
  const SourceToken& open = at.take();
  Node* inner = any_query(at.take_rule());
  const Span place = span(open, at.take());
  if (at.done()) return inner;
  const bool continues = at.rule() == P::RuleSet_operator;
  return query_rest({continues ? bare_body(inner) : inner, place}, nullptr, at, span(rule));
}

}  // namespace talora::oracle
