// Lowering of OPEN, FETCH, CLOSE, EXECUTE IMMEDIATE and PIPE ROW.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// using_clause : K_USING using_item (COMMA using_item)*
// using_item : K_IN? K_OUT? condition
// `modes` gets one mode per value, with commas between.
List lower_using(Lowering& lower, const Rule* rule, std::string_view& modes) {
  Nodes values;
  std::string text;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() != P::RuleUsing_item) continue;
    ParseChildren item(at.peek_rule());
    const bool in = item.accept(P::K_IN);
    const bool out = item.accept(P::K_OUT);
    if (!text.empty()) text += ',';
    text += out ? (in ? "IN OUT" : "OUT") : "IN";
    values.add(lower.condition(item.take_rule()));
  }
  modes = lower.arena.text(text);
  return lower.list(values);
}

// open_cursor : K_OPEN operand (K_FOR (query | value) using_clause?)?
Node* lower_open(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<OpenCursor>(rule);
  ParseChildren at(rule);
  at.step();
  node->cursor = lower.operand(at.take_rule());
  if (auto* call = as<Call>(node->cursor)) {
    node->cursor = call->callee;
    node->arguments = call->arguments;
  }
  if (!at.accept(P::K_FOR)) return node;
  if (at.rule() == P::RuleQuery) {
    node->source = lower.query(at.take_rule());
  } else {
    node->source = lower.value(at.take_rule());
    if (auto* query = as<Subquery>(node->source)) node->source = query->query;
  }
  std::string_view modes;
  if (!at.done()) node->using_values = lower_using(lower, at.take_rule(), modes);
  return node;
}

// fetch_cursor : K_FETCH operand into_clause (K_LIMIT value)?
Node* lower_fetch(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<FetchCursor>(rule);
  ParseChildren at(rule);
  at.step();
  node->cursor = lower.operand(at.take_rule());
  node->into = lower.into_clause(at.take_rule(), node->bulk_collect);
  if (at.accept(P::K_LIMIT)) node->limit = lower.value(at.take_rule());
  return node;
}

// close_cursor : K_CLOSE operand
Node* lower_close(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<CloseCursor>(rule);
  ParseChildren at(rule);
  at.step();
  node->cursor = lower.operand(at.take_rule());
  return node;
}

// execute_immediate
//   : K_EXECUTE K_IMMEDIATE value into_clause? using_clause? ((K_RETURNING | K_RETURN)
//   into_clause)?
Node* lower_execute(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<ExecuteImmediate>(rule);
  bool returning = false;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    switch (at.rule()) {
      case P::RuleValue:
        node->text = lower.value(at.peek_rule());
        break;
      case P::RuleInto_clause:
        (returning ? node->returning_into : node->into) =
            lower.into_clause(at.peek_rule(), node->bulk_collect);
        break;
      case P::RuleUsing_clause:
        node->using_values = lower_using(lower, at.peek_rule(), node->using_modes);
        break;
      default:
        returning = returning || at.token() == P::K_RETURNING || at.token() == P::K_RETURN;
    }
  }
  return node;
}

// pipe_row : K_PIPE IDENTIFIER LPAREN condition RPAREN
Node* lower_pipe_row(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<PipeRow>(rule);
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleCondition) node->row = lower.condition(at.peek_rule());
  }
  return node;
}

}  // namespace

Node* lower_cursor_statement(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleOpen_cursor:
      return lower_open(lower, rule);
    case P::RuleFetch_cursor:
      return lower_fetch(lower, rule);
    case P::RuleClose_cursor:
      return lower_close(lower, rule);
    case P::RuleExecute_immediate:
      return lower_execute(lower, rule);
    case P::RulePipe_row:
      return lower_pipe_row(lower, rule);
    default:
      return nullptr;
  }
}

}  // namespace talora::oracle
