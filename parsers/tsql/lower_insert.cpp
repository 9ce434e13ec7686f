// Lowering of INSERT.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// insert_source
//   : values_rows option_clause? | any_query_statement | execute_statement | K_DEFAULT K_VALUES
Node* lower_source(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  switch (at.rule()) {
    case P::RuleValues_rows: {
      Node* rows = lowering.values_rows(at.take_rule());
      return at.done() ? rows : lowering.verbatim(lowering.span(rule), "INSERT … VALUES … OPTION");
    }
    case P::RuleAny_query_statement:
      return lowering.any_query(at.take_rule());
    case P::RuleExecute_statement:
      return lower_execute(lowering, at.take_rule());
    default:
      return nullptr;
  }
}

}  // namespace

// insert_statement
//   : K_INSERT top? K_INTO? dml_target
//     ( LPAREN ( query RPAREN (set_operator query_term)* query_tail*
//              | insert_column (COMMA insert_column)* RPAREN output* insert_source )
//     | output* insert_source )
Node* Lowering::insert_statement(const Rule* rule) {
  auto* node = make<Insert>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* limit = at.accept_rule(P::RuleTop)) node->top = top(limit);
  at.accept(P::K_INTO);
  node->target = dml_target(at.take_rule());
  if (at.token() == P::LPAREN) {
    const SourceToken& open = at.take();
    if (const Rule* inner = at.accept_rule(P::RuleQuery)) {
      Node* first = query(inner);
      const Span place = span(open, at.take());
      node->source =
          at.done() ? first
                    : query_rest({first, place}, at, {place.file, place.begin, node->span.end});
      return node;
    }
    node->columns = column_list(at);
    at.step();
  }
  node->outputs = outputs(at);
  node->source = lower_source(*this, at.take_rule());
  return node;
}

}  // namespace talora::tsql
