// T-SQL's triggers: one function and one trigger for each event, over transition tables.
#include "model/tree/walk.hpp"
#include "translators/expand/expand.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"

#include <algorithm>
#include <set>

namespace talora::translators {

namespace {

using Nodes = std::vector<Node*>;

std::string lower(std::string_view text) {
  return variable_name(text, false).substr(2);
}

class StatementTrigger {
 public:
  StatementTrigger(RuleContext& context, CreateTrigger& trigger)
      : context_(context),
        arena_(context.build.arena()),
        trigger_(trigger) {
    name_unit(table_, trigger.table);
    name_unit(place_, trigger.name);
    place_.schema = table_.schema;
  }

  Expansion run() {
    Expansion expansion;
    if (!check()) return expansion;
    mark_columns(expansion);
    for (std::size_t i = 0; i < trigger_.events.size(); ++i) {
      const auto& event = static_cast<const TriggerEvent&>(*trigger_.events[i]);
      const bool last = i + 1 == trigger_.events.size();
      Node* body = last ? trigger_.body : context_.build.duplicate(*trigger_.body);
      add(event, static_cast<Block&>(*body), last, expansion);
    }
    return expansion;
  }

 private:
  bool check() {
    std::string what;
    const CatalogRelation* relation = table_relation();
    const bool instead = trigger_.timing == TriggerTiming::instead_of;
    if (trigger_.table == nullptr) what = "a trigger on a schema or database";
    if (what.empty() && !is<Block>(trigger_.body)) what = "a body that is not a block";
    if (what.empty() && instead && (relation == nullptr || relation->kind != RelationKind::view))
      what = "INSTEAD OF on a table";
    if (what.empty() && instead && aggregates()) what = "INSTEAD OF over all rows at once";
    if (!what.empty())
      context_.diagnostics.add(DiagnosticId::tsql_trigger_refused, trigger_.span, {what});
    if (what.empty() && instead)
      context_.diagnostics.add(DiagnosticId::tsql_trigger_rows, trigger_.span, {place_.name});
    if (what.empty() && !instead && changes_own_table()) {
      guarded_ = true;
      context_.diagnostics.add(DiagnosticId::tsql_trigger_recursion, trigger_.span, {place_.name});
    }
    return what.empty();
  }

  const CatalogRelation* table_relation() const {
    return trigger_.table == nullptr ? nullptr : context_.bindings.symbol(*trigger_.table).relation;
  }

  // The result depends on how many rows come together.
  bool aggregates() const {
    bool found = false;
    walk(*trigger_.body, [&](const Node& node) {
      const auto* call = as<Call>(&node);
      const auto* target = as<TargetExpression>(&node);
      const std::string name = call != nullptr ? folded_name(call->callee) : std::string();
      for (const std::string_view aggregate : {"COUNT", "SUM", "MIN", "MAX", "AVG", "STRING_AGG"}) {
        const std::string words = lower(aggregate) + "(";
        found = found || name == aggregate ||
                (target != nullptr && target->pattern.find(words) != std::string_view::npos);
      }
      const auto* name_node = as<Name>(&node);
      found = found || (name_node != nullptr && name_node->parts.size() == 1 &&
                        name_node->parts[0].text == rowcount_variable);
      return !found;
    });
    return found;
  }

  bool changes_own_table() const {
    bool found = false;
    walk(*trigger_.body, [&](const Node& node) {
      const Node* target = nullptr;
      if (const auto* insert = as<Insert>(&node)) target = insert->target;
      if (const auto* update = as<Update>(&node)) target = update->target;
      if (const auto* removal = as<Delete>(&node)) target = removal->target;
      if (const auto* ref = as<TableRef>(target)) target = ref->name;
      found = found || (target != nullptr && table_relation() != nullptr &&
                        context_.bindings.symbol(*target).relation == table_relation() &&
                        !is_version(*target));
      return !found;
    });
    return found;
  }

  static bool is_version(const Node& name) {
    const std::string folded = folded_name(&name);
    return folded == "INSERTED" || folded == "DELETED";
  }

  // UPDATE(c): triggers that fire only when the statement sets the column.
  void mark_columns(Expansion& expansion) {
    std::set<std::string> columns;
    walk(*trigger_.body, [&](const Node& node) {
      const auto* target = as<TargetExpression>(&node);
      constexpr std::string_view start = "talora.updated(TG_OP, TG_RELID, '";
      if (target != nullptr && target->pattern.starts_with(start))
        columns.insert(std::string(
            target->pattern.substr(start.size(), target->pattern.size() - start.size() - 2)));
      return true;
    });
    if (columns.empty() || !fires_on("UPDATE")) return;
    context_.helpers.emplace("mark_updated");
    marker(expansion, "talora_updated", "", "");
    for (const std::string& column : columns)
      marker(expansion, "talora_updated_" + column, " OF \"" + column + "\"", "'" + column + "'");
  }

  void marker(Expansion& expansion, const std::string& name, const std::string& columns,
              const std::string& argument) {
    ExpandedUnit unit{UnitKind::trigger,
                      table_.schema,
                      table_.name + "_" + name,
                      nullptr,
                      {target_object(trigger_.table)}};
    unit.root = context_.build.target_statement(
        trigger_,
        arena_.text("CREATE OR REPLACE TRIGGER \"" + name + "\"\nBEFORE UPDATE" + columns +
                    " ON $1\nFOR EACH STATEMENT\nEXECUTE FUNCTION talora.mark_updated(" + argument +
                    ")"),
        {context_.build.duplicate(*trigger_.table)});
    unit.root->span = Span{};
    expansion.units.push_back(std::move(unit));
  }

  bool fires_on(std::string_view event) const {
    return std::any_of(trigger_.events.begin(), trigger_.events.end(), [&](const Node* node) {
      return static_cast<const TriggerEvent*>(node)->what == event;
    });
  }

  void add(const TriggerEvent& event, Block& body, bool last, Expansion& expansion) {
    const bool instead = trigger_.timing == TriggerTiming::instead_of;
    const bool single = trigger_.events.size() == 1;
    ExpandedUnit unit = place_;
    if (!single) unit.name += "_" + lower(event.what);
    used_.clear();
    count_first(event, body);
    versions(event, body);
    complete(event, body);
    ExpandedUnit function = unit;
    function.kind = UnitKind::function;
    function.root = function_of(unit, body, last);
    CreateTrigger* create = context_.build.edit(trigger_);
    create->span = Span{};
    create->name = key_name(context_, *trigger_.name, {unit.name});
    create->events = arena_.list({const_cast<TriggerEvent*>(&event)});
    create->table = last ? trigger_.table : context_.build.duplicate(*trigger_.table);
    create->properties = instead ? List{} : referencing();
    create->for_each_row = instead;
    create->body = unit.schema.empty()
                       ? key_name(context_, *trigger_.name, {unit.name})
                       : key_name(context_, *trigger_.name, {unit.schema, unit.name});
    create->body->span = Span{};
    unit.kind = UnitKind::trigger;
    unit.root = create;
    unit.depends = {target_object(static_cast<CreateTrigger*>(create)->body),
                    target_object(trigger_.table)};
    expansion.units.push_back(std::move(function));
    expansion.units.push_back(std::move(unit));
  }

  List referencing() {
    std::string words;
    for (const std::string& name : used_)
      words += (name == "inserted" ? " NEW" : " OLD") + (" TABLE AS " + name);
    if (words.empty()) return {};
    return arena_.list(
        {context_.build.target(trigger_, arena_.text("REFERENCING" + words), Nodes{})});
  }

  // @@ROWCOUNT begins with the rows of the statement that fired the trigger.
  void count_first(const TriggerEvent& event, Block& body) {
    const bool counts =
        std::any_of(body.declarations.begin(), body.declarations.end(), [](const Node* node) {
          const auto* variable = as<VariableDecl>(node);
          return variable != nullptr && variable->name.text == rowcount_variable;
        });
    if (!counts) return;
    const std::string rows = event.what == "DELETE" ? "deleted" : "inserted";
    used_.insert(rows);
    Nodes all{context_.build.target_statement(
        body,
        arena_.text(std::string(rowcount_variable) + " := (SELECT count(*) FROM " + rows + ")"),
        Nodes{})};
    all.insert(all.end(), body.statements.begin(), body.statements.end());
    body.statements = arena_.list(all);
  }

  // inserted and deleted are transition tables where the event has them, else without rows.
  void versions(const TriggerEvent& event, Block& body) {
    replace_below(body, [&](Node& node) -> Node* {
      auto* ref = as<TableRef>(&node);
      if (ref == nullptr || !is_version(*ref->name)) return nullptr;
      const std::string name = lower(folded_name(ref->name));
      const bool there = event.what == "UPDATE" || (event.what == "INSERT") == (name == "inserted");
      if (there && trigger_.timing != TriggerTiming::instead_of) {
        used_.insert(name);
        TableRef* copy = context_.build.edit(*ref);
        copy->name = key_name(context_, *ref->name, {name});
        return copy;
      }
      Node* rows = there ? context_.build.target(
                               node, name == "inserted" ? "SELECT NEW.*" : "SELECT OLD.*", Nodes{})
                         : context_.build.target(node, "SELECT * FROM $1 WHERE false",
                                                 {context_.build.duplicate(*trigger_.table)});
      auto* derived = arena_.make<DerivedTable>(ref->span);
      derived->query = rows;
      derived->alias =
          ref->alias.text.empty() ? Identifier{arena_.text(name), true, ref->span} : ref->alias;
      return derived;
    });
  }

  Node* words(std::string_view text) {
    return context_.build.target_statement(trigger_, arena_.text(text), Nodes{});
  }

  // A trigger does not fire for its own changes: RECURSIVE_TRIGGERS is off.
  void complete(const TriggerEvent& event, Block& body) {
    std::string setting = "talora.firing_" + place_.schema + "_" + place_.name;
    for (char& c : setting) {
      const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
      if (!plain) c = '_';
    }
    const bool instead = trigger_.timing == TriggerTiming::instead_of;
    const std::string result = !instead                 ? "RETURN NULL"
                               : event.what == "DELETE" ? "RETURN OLD"
                                                        : "RETURN NEW";
    const auto end = [&](Nodes& out) {
      if (guarded_) out.push_back(words("PERFORM set_config('" + setting + "', '', true)"));
      out.push_back(words(result));
    };
    each_statement_list(body, [&](List& list) {
      Nodes out;
      for (Node* statement : list) {
        if (is<ReturnStatement>(statement)) {
          end(out);
        } else {
          out.push_back(statement);
        }
      }
      list = arena_.list(out);
    });
    Nodes all;
    if (guarded_) {
      all.push_back(words("IF current_setting('" + setting +
                          "', true) = '1' THEN\n  RETURN NULL;\nEND IF;\nPERFORM set_config('" +
                          setting + "', '1', true);"));
    }
    all.insert(all.end(), body.statements.begin(), body.statements.end());
    end(all);
    body.statements = arena_.list(all);
  }

  Node* function_of(const ExpandedUnit& place, Block& body, bool last) {
    auto* routine = arena_.make<Routine>(last ? trigger_.span : Span{});
    routine->is_function = true;
    routine->name = place.schema.empty()
                        ? key_name(context_, *trigger_.name, {place.name})
                        : key_name(context_, *trigger_.name, {place.schema, place.name});
    auto* type = arena_.make<TargetExpression>(Span{});
    type->pattern = "trigger";
    routine->return_type = type;
    routine->body = &body;
    auto* create = arena_.make<CreateRoutine>(last ? trigger_.span : Span{});
    create->routine = routine;
    create->or_replace = true;
    return create;
  }

  RuleContext& context_;
  Arena& arena_;
  CreateTrigger& trigger_;
  ExpandedUnit table_;
  ExpandedUnit place_;
  std::set<std::string> used_;
  bool guarded_ = false;
};

}  // namespace

Expansion expand_statement_trigger(RuleContext& context, CreateTrigger& trigger) {
  return StatementTrigger(context, trigger).run();
}

// ENABLE, DISABLE TRIGGER, for each of the triggers that one became.
Expansion expand_trigger_state(RuleContext& context, TriggerState& state) {
  Expansion expansion;
  if (state.table == nullptr || state.triggers.empty()) {
    context.diagnostics.add(DiagnosticId::tsql_trigger_refused, state.span,
                            {"the state of all triggers"});
    return expansion;
  }
  for (Node* node : state.triggers) {
    ExpandedUnit unit;
    name_unit(unit, node);
    std::vector<std::string> names{unit.name};
    for (const auto& [key, trigger] : context.catalog.triggers) {
      if (trigger.name != fold_oracle(as<Name>(node)->parts.back().text, false) ||
          trigger.events.size() < 2)
        continue;
      names.clear();
      for (const std::string& event : trigger.events)
        names.push_back(unit.name + "_" + lower(event));
    }
    for (const std::string& name : names) {
      ExpandedUnit each{UnitKind::post, {}, name + "_state", nullptr, {}};
      each.root = context.build.target_statement(
          state,
          state.enable ? "ALTER TABLE $1 ENABLE TRIGGER $2" : "ALTER TABLE $1 DISABLE TRIGGER $2",
          {context.build.duplicate(*state.table), key_name(context, *node, {name})});
      expansion.units.push_back(std::move(each));
    }
  }
  return expansion;
}

}  // namespace talora::translators
