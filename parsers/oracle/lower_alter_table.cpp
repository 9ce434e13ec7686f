// Lowering of ALTER TABLE: one action per change.
#include "parsers/oracle/lower_alter_table.hpp"

#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

void add_element(Lowering& lower, const Rule* element, Nodes& actions) {
  ParseChildren at(element);
  const Span place = lower.span(element);
  if (at.rule() == P::RuleColumn_definition) {
    make_action(lower, place, AlterKind::add_column, actions)->payload =
        lower_column_definition(lower, at.take_rule());
  } else if (at.rule() == P::RuleOut_of_line_constraint) {
    make_action(lower, place, AlterKind::add_constraint, actions)->payload =
        lower_out_of_line_constraint(lower, at.take_rule());
  } else if (at.token() == P::K_SUPPLEMENTAL) {
    make_action(lower, place, AlterKind::storage, actions)->payload =
        lower.option_run(place, "supplemental logging");
  } else {
    kept_action(lower, place, "PERIOD FOR", actions);
  }
}

// K_ADD (LPAREN table_element (COMMA table_element)* RPAREN alter_option* | table_element
//       | (K_PARTITION | K_VALUES) alter_option*)
void lower_add(Lowering& lower, const Rule* rule, Nodes& actions) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleTable_element) {
      add_element(lower, at.take_rule(), actions);
    } else if (at.token() == P::K_PARTITION || at.token() == P::K_VALUES) {
      kept_action(lower, lower.span(rule), "partition maintenance", actions);
      return;
    } else {
      at.step();
    }
  }
}

// out_of_line_constraint_name : K_CONSTRAINT identifier | K_PRIMARY K_KEY | K_UNIQUE
// identifier_list
void name_constraint(Lowering& lower, ParseChildren at, Span place, AlterAction& action) {
  if (at.accept(P::K_CONSTRAINT)) {
    set_name(lower, action, lower.identifier(at.take_rule()));
    return;
  }
  auto* constraint = lower.make<Constraint>(place);
  constraint->constraint_kind =
      at.token() == P::K_PRIMARY ? ConstraintKind::primary_key : ConstraintKind::unique;
  at.step();
  if (const Rule* columns = at.accept_rule(P::RuleIdentifier_list))
    constraint->columns = lower.identifier_list(columns);
  action.payload = constraint;
}

// K_MODIFY out_of_line_constraint_name alter_option*
void lower_modify_constraint(Lowering& lower, const Rule* rule, Nodes& actions) {
  const TokenRun run = lower.run(rule);
  const bool enable = has_word(run, "ENABLE");
  if (!enable && !has_word(run, "DISABLE")) {
    kept_action(lower, lower.span(rule), "MODIFY CONSTRAINT", actions);
    return;
  }
  AlterAction* action =
      make_action(lower, lower.span(rule),
                  enable ? AlterKind::enable_constraint : AlterKind::disable_constraint, actions);
  action->validate = enable && !has_word(run, "NOVALIDATE");
  ParseChildren at(rule);
  at.step();
  const Rule* name = at.take_rule();
  name_constraint(lower, ParseChildren(name), lower.span(name), *action);
}

// K_MODIFY (LPAREN column_definition … RPAREN alter_option* | column_definition
//          | out_of_line_constraint_name alter_option* | (K_PARTITION | K_DEFAULT) alter_option*)
void lower_modify(Lowering& lower, const Rule* rule, Nodes& actions) {
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleColumn_definition) {
      const Rule* column = at.take_rule();
      make_action(lower, lower.span(column), AlterKind::modify_column, actions)->payload =
          lower_column_definition(lower, column);
    } else if (at.rule() == P::RuleOut_of_line_constraint_name) {
      lower_modify_constraint(lower, rule, actions);
      return;
    } else if (at.token() == P::K_PARTITION || at.token() == P::K_DEFAULT) {
      kept_action(lower, lower.span(rule), "partition maintenance", actions);
      return;
    } else {
      at.step();
    }
  }
}

// K_DROP (K_COLUMN identifier | identifier_list | K_CONSTRAINT identifier | K_PRIMARY K_KEY
//        | K_UNIQUE identifier_list | K_SUPPLEMENTAL | IDENTIFIER | K_PARTITION | K_VALUES)
//        alter_option*
void lower_drop(Lowering& lower, const Rule* rule, Nodes& actions) {
  const Span place = lower.span(rule);
  ParseChildren at(rule);
  at.step();
  AlterAction* action = nullptr;
  if (at.accept(P::K_COLUMN)) {
    action = make_action(lower, place, AlterKind::drop_column, actions);
    set_name(lower, *action, lower.identifier(at.take_rule()));
  } else if (at.rule() == P::RuleIdentifier_list) {
    action = make_action(lower, place, AlterKind::drop_column, actions);
    action->names = lower.identifier_list(at.take_rule());
  } else if (at.token() == P::K_SUPPLEMENTAL) {
    make_action(lower, place, AlterKind::storage, actions)->payload =
        lower.option_run(place, "supplemental logging");
    return;
  } else if (at.token() == P::IDENTIFIER || at.token() == P::K_PARTITION ||
             at.token() == P::K_VALUES) {
    const bool unused = is_word(at.peek(), "UNUSED");
    kept_action(lower, place, unused ? "DROP UNUSED COLUMNS" : "partition maintenance", actions);
    return;
  } else {
    action = make_action(lower, place, AlterKind::drop_constraint, actions);
    name_constraint(lower, at, place, *action);
  }
  action->cascade = has_word(lower.run(rule), "CASCADE");
}

// K_RENAME (K_COLUMN identifier K_TO identifier | K_CONSTRAINT identifier K_TO identifier
//          | K_TO identifier | K_PARTITION alter_option*)
void lower_rename_action(Lowering& lower, const Rule* rule, Nodes& actions) {
  ParseChildren at(rule);
  at.step();
  const std::size_t kind = at.take().getType();
  if (kind == P::K_PARTITION) {
    kept_action(lower, lower.span(rule), "partition maintenance", actions);
    return;
  }
  const AlterKind action_kind = kind == P::K_COLUMN       ? AlterKind::rename_column
                                : kind == P::K_CONSTRAINT ? AlterKind::rename_constraint
                                                          : AlterKind::rename_table;
  AlterAction* action = make_action(lower, lower.span(rule), action_kind, actions);
  if (kind != P::K_TO) {
    set_name(lower, *action, lower.identifier(at.take_rule()));
    at.step();
  }
  action->new_name = lower.identifier(at.take_rule());
}

// alter_action : K_ADD … | K_MODIFY … | K_DROP … | K_RENAME … | K_SET alter_option*
void lower_action(Lowering& lower, const Rule* rule, Nodes& actions) {
  switch (rule->start->getType()) {
    case P::K_ADD:
      return lower_add(lower, rule, actions);
    case P::K_MODIFY:
      return lower_modify(lower, rule, actions);
    case P::K_DROP:
      return lower_drop(lower, rule, actions);
    case P::K_RENAME:
      return lower_rename_action(lower, rule, actions);
    default:
      return kept_action(lower, lower.span(rule), "ALTER TABLE SET", actions);
  }
}

// What follows ADD (…) and MODIFY (…), and ENABLE or DISABLE after a DROP, are actions of their
// own.
void lower_trailing_options(Lowering& lower, const Rule* rule, Nodes& actions) {
  const TokenRun run = lower.run(rule);
  const std::size_t kind = run.front().type();
  if (kind == P::K_DROP) {
    for (std::size_t at = 1; at < run.size(); ++at) {
      if (!is_word(run[at], "ENABLE") && !is_word(run[at], "DISABLE")) continue;
      lower_alter_options(lower, run.subspan(at), actions);
      return;
    }
    return;
  }
  if ((kind != P::K_ADD && kind != P::K_MODIFY) || run.size() < 2 || run[1].type() != P::LPAREN)
    return;
  const std::size_t end = end_of_group(run, 1);
  if (end < run.size()) lower_alter_options(lower, run.subspan(end), actions);
}

}  // namespace

// alter_table : K_TABLE if_exists? object_name (alter_option_first alter_option*)? alter_action*
Node* lower_alter_table(Lowering& lower, const Rule* rule, Span whole) {
  auto* alter = lower.make<AlterTable>(whole);
  Nodes actions;
  ParseChildren at(rule);
  at.step();
  accept_if_exists(at);
  alter->name = lower.object_name(at.take_rule());
  if (at.rule() == P::RuleAlter_option_first) {
    const std::size_t begin = at.peek_rule()->start->getTokenIndex();
    std::size_t end = begin;
    while (!at.done() && at.rule() != P::RuleAlter_action)
      end = at.take_rule()->stop->getTokenIndex() + 1;
    lower_alter_options(lower, lower.tokens.subspan(begin, end - begin), actions);
  }
  while (!at.done()) {
    const Rule* action = at.take_rule();
    lower_action(lower, action, actions);
    lower_trailing_options(lower, action, actions);
  }
  alter->actions = lower.list(actions);
  return alter;
}

}  // namespace talora::oracle
