// Lowering of loops and FORALL.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// The statements of `loop : K_LOOP statement_list K_END K_LOOP identifier?`
List loop_statements(Lowering& lower, const Rule* loop) {
  ParseChildren at(loop);
  at.step();
  return lower_statement_list(lower, at.take_rule());
}

// iteration
//   : K_REVERSE? (K_INDICES K_OF)? value (DOTDOT value)? (K_BY value)? (K_WHILE condition)? (K_WHEN
//   condition)?
struct Iteration {
  bool reverse = false;
  bool range = false;
  bool controlled = false;  // 21c: INDICES OF, WHILE, WHEN, BY without a range
  Node* first = nullptr;
  Node* last = nullptr;
  Node* step = nullptr;
};

Iteration lower_iteration(Lowering& lower, const Rule* rule) {
  Iteration result;
  ParseChildren at(rule);
  result.reverse = at.accept(P::K_REVERSE);
  if (at.accept(P::K_INDICES)) {
    result.controlled = true;
    at.step();
  }
  result.first = lower.value(at.take_rule());
  if (at.accept(P::DOTDOT)) {
    result.range = true;
    result.last = lower.value(at.take_rule());
  }
  if (at.accept(P::K_BY)) result.step = lower.value(at.take_rule());
  result.controlled = result.controlled || !at.done() ||
                      (!result.range && (result.step != nullptr || result.reverse));
  return result;
}

struct ForHead {
  Identifier variable;
  std::size_t variables = 0;
  std::size_t iterations = 0;
  bool typed = false;
  Iteration iteration;
  const Rule* loop = nullptr;
};

ForHead lower_head(Lowering& lower, const Rule* rule) {
  ForHead head;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    switch (at.rule()) {
      case P::RuleIdentifier:
        head.variable = lower.identifier(at.peek_rule());
        ++head.variables;
        break;
      case P::RuleDatatype:
        head.typed = true;
        break;
      case P::RuleIteration:
        head.iteration = lower_iteration(lower, at.peek_rule());
        ++head.iterations;
        break;
      case P::RuleLoop:
        head.loop = at.peek_rule();
        break;
      default:
        break;
    }
  }
  return head;
}

// INSERT, UPDATE, DELETE, MERGE or EXECUTE IMMEDIATE
Node* forall_statement(Lowering& lower, const Rule* rule) {
  Node* dynamic = lower_cursor_statement(lower, rule);
  return dynamic != nullptr ? dynamic : lower.sql_statement(rule);
}

}  // namespace

Node* lower_loop(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Loop>(rule);
  node->statements = loop_statements(lower, rule);
  return node;
}

// while_loop : K_WHILE condition loop
Node* lower_while_loop(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<WhileLoop>(rule);
  ParseChildren at(rule);
  at.step();
  node->condition = lower.condition(at.take_rule());
  node->statements = loop_statements(lower, at.take_rule());
  return node;
}

// for_loop
//   : K_FOR identifier datatype? (COMMA identifier datatype?)* K_IN iteration (COMMA iteration)*
//   loop
Node* lower_for_loop(Lowering& lower, const Rule* rule) {
  const ForHead head = lower_head(lower, rule);
  const Iteration& iteration = head.iteration;
  if (head.variables != 1 || head.iterations != 1 || head.typed || iteration.controlled) {
    return lower.verbatim(lower.span(rule), "iteration control");
  }
  if (iteration.range) {
    auto* node = lower.make<ForRange>(rule);
    node->variable = head.variable;
    node->reverse = iteration.reverse;
    node->low = iteration.first;
    node->high = iteration.last;
    node->step = iteration.step;
    node->statements = loop_statements(lower, head.loop);
    return node;
  }
  auto* node = lower.make<ForCursor>(rule);
  node->variable = head.variable;
  auto* query = as<Subquery>(iteration.first);
  node->source = query == nullptr ? iteration.first : query->query;
  node->statements = loop_statements(lower, head.loop);
  return node;
}

// forall
//   : K_FORALL identifier K_IN
//     ( K_INDICES K_OF reference (K_BETWEEN value K_AND value)? | value DOTDOT value )
//     (K_SAVE IDENTIFIER)?
//     (insert_statement | update_statement | delete_statement | merge_statement |
//     execute_immediate)
Node* lower_forall(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Forall>(rule);
  ParseChildren at(rule);
  at.step();
  node->variable = lower.identifier(at.take_rule());
  at.step();
  if (at.token() == P::K_INDICES) {
    node->values_of = is_word(at.take(), "VALUES");
    at.step();
    node->indices = lower.reference(at.take_rule());
    if (at.accept(P::K_BETWEEN)) {
      node->low = lower.value(at.take_rule());
      at.step();
      node->high = lower.value(at.take_rule());
    }
  } else {
    node->low = lower.value(at.take_rule());
    at.step();
    node->high = lower.value(at.take_rule());
  }
  if (at.accept(P::K_SAVE)) {
    node->save_exceptions = true;
    at.step();
  }
  node->statement = forall_statement(lower, at.take_rule());
  return node;
}

}  // namespace talora::oracle
