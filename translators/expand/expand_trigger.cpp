// Triggers: the trigger function, then CREATE TRIGGER.
#include "model/postgres_text.hpp"
#include "model/tree/walk.hpp"
#include "translators/expand/expand.hpp"
#include "translators/expand/trigger_parts.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <set>

namespace talora::translators {

namespace {

bool returns_row(const CreateTrigger& trigger) {
  return trigger.timing == TriggerTiming::instead_of ||
         (trigger.timing == TriggerTiming::before && trigger.for_each_row);
}

Node* returned(RuleContext& context, std::string_view text) {
  auto* statement = context.build.arena().make<TargetStatement>(Span{});
  statement->pattern = text;
  return statement;
}

// What the function gives back: the row to write, OLD for a deletion, NULL where nobody looks.
std::vector<Node*> final_statements(RuleContext& context, const CreateTrigger& trigger) {
  if (!returns_row(trigger)) return {returned(context, "RETURN NULL")};
  if (!fires_on(trigger, "DELETE")) return {returned(context, "RETURN NEW")};
  if (trigger.events.size() == 1) return {returned(context, "RETURN OLD")};
  return {returned(context, "IF TG_OP = 'DELETE' THEN\n  RETURN OLD;\nEND IF;"),
          returned(context, "RETURN NEW")};
}

// RETURN inside the body ends the trigger, not the statement.
void complete_returns(RuleContext& context, Node& body, const std::vector<Node*>& last) {
  each_statement_list(body, [&](List& list) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      if (!is<ReturnStatement>(statement)) {
        out.push_back(statement);
        continue;
      }
      for (const Node* each : last)
        out.push_back(context.build.duplicate(*each));
    }
    list = context.build.arena().list(out);
  });
}

Block* function_body(RuleContext& context, const CreateTrigger& trigger, Node* condition) {
  Arena& arena = context.build.arena();
  auto* body = static_cast<Block*>(trigger.body);
  const std::vector<Node*> last = final_statements(context, trigger);
  complete_returns(context, *body, last);
  std::vector<Node*> statements(body->statements.begin(), body->statements.end());
  Block* whole = context.build.edit(*body);
  if (condition != nullptr || !body->handlers.empty()) {
    Node* inner = body;
    if (condition != nullptr) {
      auto* branch = arena.make<Branch>(Span{});
      branch->condition = condition;
      branch->statements = arena.list({inner});
      auto* test = arena.make<IfStatement>(Span{});
      test->branches = arena.list({branch});
      inner = test;
    }
    whole = arena.make<Block>(body->span);
    statements = {inner};
  }
  statements.insert(statements.end(), last.begin(), last.end());
  whole->statements = arena.list(statements);
  return whole;
}

bool mentions(const Node* condition, std::string_view version) {
  bool found = false;
  if (condition == nullptr) return found;
  walk(*condition, [&](const Node& node) {
    const auto* name = as<Name>(&node);
    const auto* target = as<TargetExpression>(&node);
    if (name != nullptr && name->parts.size() == 2 && name->parts[0].text == version) found = true;
    if (target != nullptr && target->pattern.starts_with(version) &&
        target->pattern[version.size()] == '.')
      found = true;
    if (is<Query>(&node)) found = true;
    return !found;
  });
  return found;
}

// PostgreSQL allows in WHEN only versions that every event of the trigger has.
bool condition_moves(const CreateTrigger& trigger) {
  return (fires_on(trigger, "INSERT") && mentions(trigger.when, "OLD")) ||
         (fires_on(trigger, "DELETE") && mentions(trigger.when, "NEW")) ||
         trigger.timing == TriggerTiming::instead_of;
}

bool check(RuleContext& context, const CreateTrigger& trigger) {
  std::string what;
  if (trigger.table == nullptr) what = "a trigger on a schema or database";
  if (trigger.timing == TriggerTiming::compound) what = "a compound trigger";
  if (what.empty() && !is<Block>(trigger.body)) what = "a body that is not a block";
  if (!what.empty()) refuse(context, trigger, DiagnosticId::trigger_refused, {what});
  return what.empty();
}

ExpandedUnit function_unit(RuleContext& context, const CreateTrigger& trigger,
                           const ExpandedUnit& place, Block* body) {
  Arena& arena = context.build.arena();
  auto* routine = arena.make<Routine>(trigger.span);
  routine->is_function = true;
  routine->name = place.schema.empty()
                      ? key_name(context, *trigger.name, {place.name})
                      : key_name(context, *trigger.name, {place.schema, place.name});
  auto* type = arena.make<TargetExpression>(Span{});
  type->pattern = "trigger";
  routine->return_type = type;
  routine->body = body;
  auto* create = arena.make<CreateRoutine>(trigger.span);
  create->or_replace = true;
  create->routine = routine;
  ExpandedUnit unit{UnitKind::function, place.schema, place.name, create, {}};
  return unit;
}

// UPDATING('C'): statement triggers that note which columns the statement sets.
void mark_columns(RuleContext& context, const CreateTrigger& trigger, const Node& body,
                  const std::string& schema, Expansion& expansion) {
  constexpr std::string_view start = "TG_OP = 'UPDATE' AND talora.updated(TG_OP, TG_RELID, '";
  std::set<std::string> columns;
  walk(body, [&](const Node& node) {
    const auto* target = as<TargetExpression>(&node);
    if (target != nullptr && target->pattern.starts_with(start))
      columns.insert(std::string(
          target->pattern.substr(start.size(), target->pattern.size() - start.size() - 2)));
    return true;
  });
  if (columns.empty()) return;
  if (trigger.timing == TriggerTiming::before && !trigger.for_each_row)
    refuse(context, trigger, DiagnosticId::trigger_refused,
           {"UPDATING with a column in a BEFORE statement trigger"});
  context.helpers.emplace("mark_updated");
  const auto add = [&](const std::string& name, const std::string& of, const std::string& column) {
    Node* create = context.build.target_statement(
        trigger,
        context.build.arena().text("CREATE OR REPLACE TRIGGER " + postgres::quote_identifier(name) +
                                   "\nBEFORE UPDATE" + of +
                                   " ON $1\nFOR EACH STATEMENT\nEXECUTE FUNCTION "
                                   "talora.mark_updated(" +
                                   column + ")"),
        {context.build.duplicate(*trigger.table)});
    create->span = Span{};
    const std::string table = target_object(trigger.table);
    expansion.units.push_back({UnitKind::trigger,
                               schema,
                               table.substr(table.find('.') + 1) + "_" + name,
                               create,
                               {table}});
  };
  add("talora_updated", "", "");
  for (const std::string& column : columns)
    add("talora_updated_" + column, " OF " + postgres::quote_identifier(column),
        postgres::quote_literal(column));
}

}  // namespace

Expansion expand_trigger(RuleContext& context, CreateTrigger& trigger) {
  Expansion expansion;
  if (!check(context, trigger)) return expansion;
  name_versions(trigger);
  const bool moves = trigger.when != nullptr && condition_moves(trigger);
  ExpandedUnit table;
  name_unit(table, trigger.table);
  ExpandedUnit unit;
  name_unit(unit, trigger.name);
  unit.schema = table.schema;
  ExpandedUnit function = function_unit(
      context, trigger, unit, function_body(context, trigger, moves ? trigger.when : nullptr));
  CreateTrigger* create = context.build.edit(trigger);
  create->when = moves ? nullptr : trigger.when;
  create->span = Span{};
  create->body = static_cast<Routine*>(static_cast<CreateRoutine*>(function.root)->routine)->name;
  if (create->timing == TriggerTiming::instead_of) create->for_each_row = true;
  create->body = context.build.duplicate(*create->body);
  const std::string function_name = unit.schema.empty() ? unit.name : unit.schema + '.' + unit.name;
  unit.kind = UnitKind::trigger;
  unit.root = create;
  unit.depends = {function_name, target_object(trigger.table)};
  const Node& body = *static_cast<CreateRoutine*>(function.root)->routine;
  expansion.units = {std::move(function), std::move(unit)};
  mark_columns(context, trigger, body, table.schema, expansion);
  if (trigger.disabled) {
    Node* off = context.build.target_statement(
        trigger, "ALTER TABLE $1 DISABLE TRIGGER $2",
        {context.build.duplicate(*trigger.table),
         key_name(context, *trigger.name, {expansion.units[1].name})});
    off->span = Span{};
    expansion.units.push_back(
        {UnitKind::post, table.schema, expansion.units[1].name + "_disabled", off, {}});
  }
  return expansion;
}

}  // namespace talora::translators
