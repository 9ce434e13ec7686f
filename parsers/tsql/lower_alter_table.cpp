// Lowering of ALTER TABLE.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

AlterAction* make_action(Lowering& lower, Span place, AlterKind kind, Nodes& actions) {
  auto* action = lower.make<AlterAction>(place);
  action->action = kind;
  actions.add(action);
  return action;
}

void kept_action(Lowering& lower, Span place, std::string_view what, Nodes& actions) {
  make_action(lower, place, AlterKind::storage, actions)->payload = lower.verbatim(place, what);
}

void add_name(Lowering& lower, AlterAction& action, const Identifier& name) {
  Gathered<Identifier> names;
  for (const Identifier& earlier : action.names)
    names.add(earlier);
  names.add(name);
  action.names = names.in(lower.arena);
}

void add_payload(Lowering& lower, Node* payload, AlterKind kind, Nodes& actions) {
  make_action(lower, payload->span, kind, actions)->payload = payload;
}

// K_ADD table_element (COMMA table_element)*
void lower_add(Lowering& lower, ParseChildren& at, bool nocheck, Nodes& actions) {
  TableParts parts;
  for (; !at.done();) {
    if (at.rule() == P::RuleTable_element) {
      lower_table_element(lower, at.take_rule(), parts);
    } else {
      at.step();
    }
  }
  for (std::size_t i = 0; i < parts.columns.size(); ++i)
    add_payload(lower, parts.columns[i], AlterKind::add_column, actions);
  for (std::size_t i = 0; i < parts.constraints.size(); ++i) {
    Node* constraint = parts.constraints[i];
    if (auto* typed = as<Constraint>(constraint)) typed->novalidate = nocheck;
    // DEFAULT … FOR column changes the column.
    add_payload(lower, constraint,
                is<ColumnDef>(constraint) ? AlterKind::modify_column : AlterKind::add_constraint,
                actions);
  }
  for (std::size_t i = 0; i < parts.properties.size(); ++i)
    add_payload(lower, parts.properties[i], AlterKind::storage, actions);
}

// (K_CHECK | K_NOCHECK) K_CONSTRAINT (K_ALL | identifier (COMMA identifier)*)
void lower_check(Lowering& lower, ParseChildren& at, bool validate, Span place, Nodes& actions) {
  const bool enable = at.take().getType() == P::K_CHECK;
  AlterAction* action = make_action(
      lower, place, enable ? AlterKind::enable_constraint : AlterKind::disable_constraint, actions);
  action->validate = enable && validate;
  for (; !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) add_name(lower, *action, lower.identifier(at.peek_rule()));
  }
}

// K_ALTER K_COLUMN identifier (datatype column_property* | (K_ADD | K_DROP) column_property)
void lower_alter_column(Lowering& lower, ParseChildren& at, Span place, Nodes& actions) {
  at.step();
  at.step();
  const Identifier name = lower.identifier(at.take_rule());
  if (at.rule() != P::RuleDatatype) {
    kept_action(lower, place, "ALTER COLUMN … ADD or DROP", actions);
    return;
  }
  auto* column = lower.make<ColumnDef>(place);
  column->name = name;
  column->type = lower.type_name(at.take_rule());
  column->span.begin = name.span.begin;
  if (at.token() == P::K_COLLATE) {
    auto* collation = lower.make<Collate>(lower.span(at.take()));
    collation->collation = lower.identifier(at.take_rule());
    collation->span = cover(collation->span, collation->collation.span);
    column->collation = collation;
  }
  TableParts parts;
  lower_column_properties(lower, at, *column, parts);
  make_action(lower, place, AlterKind::modify_column, actions)->payload = column;
}

// drop_item
//   : (K_CONSTRAINT | K_COLUMN)? if_exists? identifier (K_WITH token_group)?
//   | K_PERIOD K_FOR IDENTIFIER
// Without a word it is of the kind of the item before it, at first a constraint.
void lower_drop_item(Lowering& lower, const Rule* rule, AlterKind& kind, Nodes& actions) {
  ParseChildren at(rule);
  if (at.token() == P::K_PERIOD) {
    kept_action(lower, lower.span(rule), "PERIOD FOR", actions);
    return;
  }
  if (at.accept(P::K_COLUMN)) kind = AlterKind::drop_column;
  if (at.accept(P::K_CONSTRAINT)) kind = AlterKind::drop_constraint;
  AlterAction* action = make_action(lower, lower.span(rule), kind, actions);
  action->if_exists = accept_if_exists(at);
  add_name(lower, *action, lower.identifier(at.take_rule()));
}

// K_DROP drop_item (COMMA drop_item)*
void lower_drop(Lowering& lower, ParseChildren& at, Nodes& actions) {
  AlterKind kind = AlterKind::drop_constraint;
  for (; !at.done();) {
    if (at.rule() == P::RuleDrop_item) {
      lower_drop_item(lower, at.take_rule(), kind, actions);
    } else {
      at.step();
    }
  }
}

// (K_ENABLE | K_DISABLE) K_TRIGGER (K_ALL | identifier (COMMA identifier)*); null for another word
Node* lower_trigger_action(Lowering& lower, const Rule* rule, Node* table, Span whole) {
  ParseChildren at(rule);
  auto* node = lower.make<TriggerState>(whole);
  node->enable = at.take().getType() == P::K_ENABLE;
  if (!at.accept(P::K_TRIGGER)) return nullptr;
  node->table = table;
  Nodes triggers;
  for (; !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) triggers.add(lower.name(lower.identifier(at.peek_rule())));
  }
  node->triggers = lower.list(triggers);
  return node;
}

// (K_WITH (K_CHECK | K_NOCHECK))? (K_ADD … | (K_CHECK | K_NOCHECK) K_CONSTRAINT …) | K_ALTER … |
// K_DROP … | K_SET token_group | K_TABLE_ACTION token_run
void lower_action(Lowering& lower, const Rule* rule, Nodes& actions) {
  const Span place = lower.span(rule);
  ParseChildren at(rule);
  bool nocheck = false;
  const bool with = at.accept(P::K_WITH);
  if (with) nocheck = at.take().getType() == P::K_NOCHECK;
  switch (at.token()) {
    case P::K_ADD:
      at.step();
      return lower_add(lower, at, nocheck, actions);
    case P::K_CHECK:
    case P::K_NOCHECK:
      return lower_check(lower, at, with && !nocheck, place, actions);
    case P::K_ALTER:
      return lower_alter_column(lower, at, place, actions);
    case P::K_DROP:
      at.step();
      return lower_drop(lower, at, actions);
    default:
      break;
  }
  const TokenRun run = lower.run(rule);
  const bool lock_escalation = parsers::words_at(run, 0, {"SET", "(", "LOCK_ESCALATION"});
  if (!lock_escalation && !is_word(run[0], "REBUILD"))
    return kept_action(lower, place,
                       is_word(run[0], "SET") ? "ALTER TABLE SET" : lower.upper(run[0].text()),
                       actions);
  make_action(lower, place, AlterKind::storage, actions)->payload =
      lower.option_run(place, "table option");
}

}  // namespace

// alter_table : K_TABLE object_name alter_action
Node* lower_alter_table(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* alter = lower.make<AlterTable>(head.whole);
  ParseChildren at(rule);
  at.step();
  alter->name = lower.object_name(at.take_rule());
  const Rule* action = at.take_rule();
  const std::size_t first = action->start->getType();
  if (first == P::K_ENABLE || first == P::K_DISABLE) {
    Node* state = lower_trigger_action(lower, action, alter->name, head.whole);
    return state != nullptr ? state : lower.verbatim(head.whole, "CHANGE_TRACKING");
  }
  Nodes actions;
  lower_action(lower, action, actions);
  alter->actions = lower.list(actions);
  return alter;
}

}  // namespace talora::tsql
