// Lowering of out-of-line constraints, references and constraint states.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

struct State {
  std::string_view word;
  bool Constraint::*field;
  bool value;
};

constexpr State states[] = {
    {"DEFERRABLE", &Constraint::deferrable, true},
    {"DEFERRED", &Constraint::initially_deferred, true},
    {"IMMEDIATE", &Constraint::initially_deferred, false},
    {"DISABLE", &Constraint::disabled, true},
    {"ENABLE", &Constraint::disabled, false},
    {"NOVALIDATE", &Constraint::novalidate, true},
    {"VALIDATE", &Constraint::novalidate, false},
};

bool read_state_word(TokenRun run, std::size_t at, Constraint& constraint) {
  for (const State& state : states) {
    if (!is_word(run[at], state.word)) continue;
    const bool negated = at > 0 && run[at - 1].type() == P::K_NOT;
    constraint.*state.field = state.value && !negated;
    return true;
  }
  return is_word(run[at], "INITIALLY") || is_word(run[at], "NOT") || is_word(run[at], "RELY") ||
         is_word(run[at], "NORELY");
}

// USING INDEX arrives apart from the options of its index: one run for both.
void add_index_clause(Lowering& lower, TokenRun run, Nodes& properties) {
  if (run.empty()) return;
  const Span place = lower.span(run);
  if (!properties.empty() && !is_word(run.front(), "USING")) {
    properties.back()->span = cover(properties.back()->span, place);
  } else {
    properties.add(lower.option_run(place, "index clause"));
  }
}

}  // namespace

// constraint_state
//   : (IDENTIFIER | QUOTED_IDENTIFIER) token_group? | K_NOT IDENTIFIER | K_USING K_INDEX
//   token_group? | NUMBER | K_INTO | DOT
void read_constraint_state(Lowering& lower, TokenRun run, Constraint& constraint) {
  Nodes properties;
  for (Node* earlier : constraint.properties)
    properties.add(earlier);
  std::size_t begin = 0;
  for (std::size_t at = 0; at < run.size();) {
    if (read_state_word(run, at, constraint)) {
      add_index_clause(lower, run.subspan(begin, at - begin), properties);
      begin = ++at;
      continue;
    }
    at = run[at].type() == P::LPAREN ? end_of_group(run, at) : at + 1;
  }
  add_index_clause(lower, run.subspan(begin), properties);
  constraint.properties = lower.list(properties);
}

// references_clause
//   : K_REFERENCES object_name identifier_list? (K_ON K_DELETE (IDENTIFIER | K_SET K_NULL))?
void read_references(Lowering& lower, const Rule* rule, Constraint& constraint) {
  constraint.constraint_kind = ConstraintKind::foreign_key;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleObject_name) {
      constraint.referenced_table = lower.object_name(at.take_rule());
    } else if (at.rule() == P::RuleIdentifier_list) {
      constraint.referenced_columns = lower.identifier_list(at.take_rule());
    } else if (at.accept(P::K_DELETE)) {
      constraint.on_delete = at.token() == P::K_SET ? "SET NULL" : lower.upper(at.peek().text());
      at.step();
    } else {
      at.step();
    }
  }
}

// out_of_line_constraint
//   : (K_CONSTRAINT identifier)?
//     ( K_UNIQUE identifier_list | K_PRIMARY K_KEY identifier_list
//     | K_FOREIGN K_KEY identifier_list references_clause | K_CHECK LPAREN condition RPAREN )
//     constraint_state*
Node* lower_out_of_line_constraint(Lowering& lower, const Rule* rule) {
  auto* constraint = lower.make<Constraint>(rule);
  ParseChildren at(rule);
  if (at.accept(P::K_CONSTRAINT)) constraint->name = lower.identifier(at.take_rule());
  const std::size_t kind = at.token();
  if (kind == P::K_UNIQUE) constraint->constraint_kind = ConstraintKind::unique;
  if (kind == P::K_PRIMARY) constraint->constraint_kind = ConstraintKind::primary_key;
  const SourceToken* state = nullptr;
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleIdentifier_list:
        constraint->columns = lower.identifier_list(at.take_rule());
        break;
      case P::RuleReferences_clause:
        read_references(lower, at.take_rule(), *constraint);
        break;
      case P::RuleCondition:
        constraint->condition = lower.condition(at.take_rule());
        break;
      case P::RuleConstraint_state:
        if (state == nullptr) state = &source_token(at.peek_rule()->start);
        [[fallthrough]];
      default:
        at.step();
    }
  }
  if (state != nullptr) {
    const std::size_t begin = state->getTokenIndex();
    read_constraint_state(
        lower, lower.tokens.subspan(begin, rule->stop->getTokenIndex() - begin + 1), *constraint);
  }
  return constraint;
}

}  // namespace talora::oracle
