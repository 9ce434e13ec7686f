// Lowering of SET: variables, cursors, XML methods, session options.
#include "model/tree/walk.hpp"
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

Node* set_cursor(Lowering& lower, Node* target, const Rule* specification, Span whole) {
  auto* cursor = lower.make<CursorExpression>(specification);
  std::string_view options;
  cursor->query = lower_cursor_specification(lower, specification, options);
  auto* node = lower.make<Assignment>(whole);
  node->target = target;
  node->value = cursor;
  return node;
}

// set_variable
//   : LOCAL_VARIABLE (DOT+ identifier arguments?)*
//     (assignment_operator (condition | cursor_specification))?
Node* lower_set_variable(Lowering& lower, const Rule* rule, Span whole) {
  ParseChildren at(rule);
  const SourceToken& first = at.take();
  Node* target = lower.tails({lower.variable(first), lower.span(first)}, at, whole);
  if (at.done()) {
    auto* call = lower.make<CallStatement>(whole);
    call->call = target;
    return is<Call>(target) ? call : lower.verbatim(whole, "SET");
  }
  const SourceToken& op = source_token(at.take_rule()->start);
  if (const Rule* cursor = at.accept_rule(P::RuleCursor_specification))
    return set_cursor(lower, target, cursor, whole);
  const Rule* right = at.take_rule();
  const Placed value{lower.condition(right), lower.span(right)};
  auto* node = lower.make<Assignment>(whole);
  node->target = target;
  node->value = op.type() == P::EQ ? value.node
                                   : lower.compound_value(clone(*target, lower.arena), op, value);
  return node;
}

SetOption* make_option(Lowering& lower, TokenRun name, Span place, Nodes& statements) {
  auto* node = lower.make<SetOption>(place);
  node->name = lower.words(name);
  statements.add(node);
  return node;
}

// ANSI_NULLS, ANSI_PADDING ON; STATISTICS IO, TIME ON: one option each.
void switches(Lowering& lower, TokenRun run, Span whole, Nodes& statements) {
  const std::string_view value = lower.upper(run.back().text());
  run = run.first(run.size() - 1);
  const bool statistics = is_word(run[0], "STATISTICS") && run.size() > 1;
  if (statistics) run = run.subspan(1);
  bool first = true;
  for (const SourceToken& token : run) {
    if (token.type() == P::COMMA) continue;
    const Span place = first ? whole : lower.span(token);
    SetOption* option = make_option(lower, {&token, 1}, place, statements);
    if (statistics) {
      std::string name("STATISTICS ");
      name += option->name;
      option->name = lower.arena.text(name);
    }
    option->value = value;
    first = false;
  }
}

// ROWCOUNT 5, LOCK_TIMEOUT -1, CONTEXT_INFO @x, LANGUAGE 'x': the value; null for words
Node* option_argument(Lowering& lower, TokenRun run) {
  std::size_t at = 0;
  if (Node* number = lower.signed_number(run, at)) return at == run.size() ? number : nullptr;
  if (run.size() != 1) return nullptr;
  if (run[0].type() == P::LOCAL_VARIABLE) return lower.variable(run[0]);
  const bool is_literal = run[0].type() == P::STRING || run[0].type() == P::BINARY;
  return is_literal ? lower.literal(run[0]) : nullptr;
}

// set_option : IDENTIFIER set_option_token*
void lower_set_option(Lowering& lower, const Rule* rule, Span whole, Nodes& statements) {
  const TokenRun run = lower.run(rule);
  const bool on_off = run.back().type() == P::K_ON || run.back().type() == P::K_OFF;
  if (is_word(run[0], "IDENTITY_INSERT") && on_off && run.size() > 2) {
    SetOption* option = make_option(lower, run.first(1), whole, statements);
    const TokenRun name = run.subspan(1, run.size() - 2);
    option->object = lower.object_name(name, lower.span(name));
    option->value = lower.upper(run.back().text());
    return;
  }
  if (on_off && run.size() > 1) return switches(lower, run, whole, statements);
  const bool isolation = parsers::words_at(run, 0, {"TRANSACTION", "ISOLATION", "LEVEL"});
  const std::size_t words = isolation ? 3 : 1;
  SetOption* option = make_option(lower, run.first(words), whole, statements);
  const TokenRun rest = run.subspan(words);
  if (rest.empty()) return;
  option->argument = option_argument(lower, rest);
  if (option->argument == nullptr) option->value = lower.words(rest);
}

}  // namespace

// set_statement : K_SET (set_variable | set_option)
void lower_set_statement(Lowering& lower, const Rule* rule, Nodes& statements) {
  ParseChildren at(rule);
  at.step();
  const Span whole = lower.span(rule);
  if (const Rule* variable = at.accept_rule(P::RuleSet_variable)) {
    statements.add(lower_set_variable(lower, variable, whole));
  } else {
    lower_set_option(lower, at.take_rule(), whole, statements);
  }
}

}  // namespace talora::tsql
