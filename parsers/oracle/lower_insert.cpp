// Lowering of INSERT, into one table and into several.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// K_SET update_item (COMMA update_item)*: columns and one row.
void set_form(Lowering& lowering, Insert& node, ParseChildren& at, Span place) {
  Gathered<Identifier> columns;
  auto* row = lowering.make<RowValue>(place);
  Nodes values;
  for (Node* item : lowering.update_items(at)) {
    const auto* assignment = static_cast<const AssignmentItem*>(item);
    const auto* name = assignment->columns.size() == 1 ? as<Name>(assignment->columns[0]) : nullptr;
    if (name == nullptr) {
      node.source = lowering.verbatim(place, "INSERT … SET");
      return;
    }
    columns.add(name->parts.back());
    values.add(assignment->value);
  }
  row->items = lowering.list(values);
  auto* rows = lowering.make<ValuesRows>(place);
  Nodes one;
  one.add(row);
  rows->rows = lowering.list(one);
  node.columns = columns.in(lowering.arena);
  node.source = rows;
}

// insert_values : K_VALUES (values_row (COMMA values_row)* | reference) | K_SET update_item (COMMA
// …)*
void insert_values(Lowering& lowering, Insert& node, const Rule* rule) {
  ParseChildren at(rule);
  if (at.accept(P::K_SET)) return set_form(lowering, node, at, lowering.span(rule));
  at.step();
  node.source = at.rule() == P::RuleReference ? lowering.reference(at.take_rule())
                                              : lowering.values_rows(rule);
}

// LPAREN ( query RPAREN | reference (COMMA reference)* RPAREN (insert_values | any_query)
//        | LPAREN any_query RPAREN (set_operator query_term)* query_tail* RPAREN ), the first
//        parenthesis taken
void after_parenthesis(Lowering& lowering, Insert& node, ParseChildren& at,
                       const SourceToken& open) {
  if (const Rule* query = at.accept_rule(P::RuleQuery)) {
    node.source = lowering.query(query);
    at.step();
    return;
  }
  if (at.token() == P::LPAREN) {
    const SourceToken& inner = at.take();
    Node* first = lowering.any_query(at.take_rule());
    const Span place = lowering.span(inner, at.take());
    auto* query = lowering.query_rest({first, place}, nullptr, at, lowering.span(open));
    query->span = lowering.span(open, at.take());
    node.source = query;
    return;
  }
  node.columns = lowering.column_list(at);
  at.step();
  if (const Rule* values = at.accept_rule(P::RuleInsert_values)) {
    insert_values(lowering, node, values);
  } else {
    node.source = lowering.any_query(at.take_rule());
  }
}

// insert_into : K_INTO dml_target (LPAREN … | insert_values | query) returning? error_logging?
Node* lower_insert_into(Lowering& lowering, const Rule* rule, Span whole) {
  auto* node = lowering.make<Insert>(whole);
  ParseChildren at(rule);
  at.step();
  node->target = lowering.dml_target(at.take_rule());
  if (at.token() == P::LPAREN) {
    const SourceToken& open = at.take();
    after_parenthesis(lowering, *node, at, open);
  } else if (const Rule* values = at.accept_rule(P::RuleInsert_values)) {
    insert_values(lowering, *node, values);
  } else {
    node->source = lowering.query(at.take_rule());
  }
  if (const Rule* returned = at.accept_rule(P::RuleReturning))
    node->returning = lowering.returning(returned);
  if (const Rule* log = at.accept_rule(P::RuleError_logging))
    node->error_logging = lowering.error_logging(log);
  return node;
}

// K_VALUES values_row
Node* one_row(Lowering& lowering, ParseChildren& at) {
  const SourceToken& word = at.take();
  const Rule* row = at.take_rule();
  auto* rows = lowering.make<ValuesRows>(cover(lowering.span(word), lowering.span(row)));
  Nodes one;
  one.add(lowering.values_row(row));
  rows->rows = lowering.list(one);
  return rows;
}

// insert_branch_into
//   : K_INTO dml_target (LPAREN reference (COMMA reference)* RPAREN)? (K_VALUES values_row)?
//   error_logging?
Node* lower_branch_into(Lowering& lowering, const Rule* rule) {
  auto* node = lowering.make<Insert>(rule);
  ParseChildren at(rule);
  at.step();
  node->target = lowering.dml_target(at.take_rule());
  if (at.accept(P::LPAREN)) {
    node->columns = lowering.column_list(at);
    at.step();
  }
  if (at.token() == P::K_VALUES) node->source = one_row(lowering, at);
  if (const Rule* log = at.accept_rule(P::RuleError_logging))
    node->error_logging = lowering.error_logging(log);
  return node;
}

// Collects the INTO clauses that stand under one WHEN.
class Branches {
 public:
  explicit Branches(Lowering& lowering) : lowering_(lowering) {}

  void open(InsertBranch* branch) {
    close();
    branch_ = branch;
  }

  void add(Node* insert) {
    if (branch_ == nullptr) branch_ = lowering_.make<InsertBranch>(insert->span);
    branch_->span = cover(branch_->span, insert->span);
    inserts_.add(insert);
  }

  List finish() {
    close();
    return lowering_.list(branches_);
  }

 private:
  void close() {
    if (branch_ == nullptr) return;
    branch_->inserts = lowering_.list(inserts_);
    branches_.add(branch_);
    inserts_ = {};
    branch_ = nullptr;
  }

  Lowering& lowering_;
  InsertBranch* branch_ = nullptr;
  Nodes inserts_;
  Nodes branches_;
};

// insert_branch : (K_WHEN condition K_THEN | K_ELSE)? insert_branch_into
void lower_branch(Lowering& lowering, const Rule* rule, Branches& branches) {
  ParseChildren at(rule);
  const bool when = at.accept(P::K_WHEN);
  const bool otherwise = at.accept(P::K_ELSE);
  if (when || otherwise) {
    auto* branch = lowering.make<InsertBranch>(rule);
    branch->is_else = otherwise;
    if (when) {
      branch->condition = lowering.condition(at.take_rule());
      at.step();
    }
    branches.open(branch);
  }
  branches.add(lower_branch_into(lowering, at.take_rule()));
}

// insert_multitable : (K_ALL | IDENTIFIER) insert_branch+ any_query
Node* lower_insert_all(Lowering& lowering, const Rule* rule, Span whole) {
  auto* node = lowering.make<InsertAll>(whole);
  ParseChildren at(rule);
  node->first = at.token() == P::IDENTIFIER;
  at.step();
  Branches branches(lowering);
  while (const Rule* branch = at.accept_rule(P::RuleInsert_branch))
    lower_branch(lowering, branch, branches);
  node->branches = branches.finish();
  node->query = lowering.any_query(at.take_rule());
  return node;
}

}  // namespace

// insert_statement : K_INSERT (insert_into | insert_multitable)
Node* Lowering::insert_statement(const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  const bool single = at.rule() == P::RuleInsert_into;
  const Rule* inner = at.take_rule();
  return single ? lower_insert_into(*this, inner, span(rule))
                : lower_insert_all(*this, inner, span(rule));
}

}  // namespace talora::oracle
