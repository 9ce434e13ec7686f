// Triggers of MySQL: one event each, so INSERTING, UPDATING and DELETING are constants.
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/expand/mysql/stored_units.hpp"
#include "translators/expand/mysql/trigger_event.hpp"
#include "translators/expand/trigger_parts.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool names_version(const Node* node, std::string_view version, std::string& column) {
  const auto* name = as<Name>(node);
  if (name == nullptr || name->parts.size() != 2 || name->parts[0].text != version) return false;
  column = fold_oracle(name->parts[1].text, name->parts[1].quoted);
  return true;
}

// WHEN (NEW.c <> OLD.c AND …): rows whose column the statement leaves alone never pass, so that
// UPDATE OF c says nothing more.
bool condition_covers(const CreateTrigger& trigger, const Identifiers& columns) {
  for (const Node* part : conjuncts(trigger.when)) {
    const auto* binary = as<Binary>(part);
    if (binary == nullptr ||
        (binary->op != BinaryOperator::not_equal && binary->op != BinaryOperator::less &&
         binary->op != BinaryOperator::greater))
      continue;
    std::string one;
    std::string other;
    const bool both =
        (names_version(binary->left, "NEW", one) && names_version(binary->right, "OLD", other)) ||
        (names_version(binary->left, "OLD", one) && names_version(binary->right, "NEW", other));
    if (!both || one != other) continue;
    if (columns.size() == 1 && fold_oracle(columns[0].text, columns[0].quoted) == one) return true;
  }
  return false;
}

std::string refusal(const CreateTrigger& trigger) {
  if (trigger.table == nullptr) return "a trigger on a schema or database";
  if (trigger.timing == TriggerTiming::compound) return "a compound trigger";
  if (trigger.timing == TriggerTiming::instead_of) return "INSTEAD OF";
  if (!trigger.for_each_row) return "a trigger for each statement";
  if (!is<Block>(trigger.body)) return "a body that is not a block";
  if (trigger.disabled) return "a disabled trigger";
  for (const Node* node : trigger.events) {
    const auto* event = static_cast<const TriggerEvent*>(node);
    if (event->what != "INSERT" && event->what != "UPDATE" && event->what != "DELETE")
      return std::string(event->what);
    if (!event->columns.empty() && !condition_covers(trigger, event->columns))
      return "UPDATE OF columns";
  }
  return {};
}

void check_cascade(RuleContext& context, const CreateTrigger& trigger) {
  const CatalogRelation* table = context.bindings.symbol(*trigger.table).relation;
  if (table == nullptr || !fires_on(trigger, "DELETE")) return;
  const bool keyed = std::any_of(table->constraints.begin(), table->constraints.end(),
                                 [](const CatalogConstraint& each) {
                                   return each.kind == CatalogConstraintKind::foreign_key;
                                 });
  if (keyed) refuse(context, *trigger.name, DiagnosticId::trigger_not_by_cascade, {table->name});
}

// The trigger for one event, of a body of its own.
CreateTrigger* one_event(RuleContext& context, const CreateTrigger& trigger, std::size_t index,
                         const std::string& name) {
  Builder& build = context.build;
  CreateTrigger* made = build.edit(trigger);
  const bool first = index == 0;
  auto* event = build.edit(static_cast<const TriggerEvent&>(*trigger.events[index]));
  event->columns = {};
  made->events = build.arena().list({event});
  made->name = key_name(context, *trigger.name, {name});
  if (!first) {
    made->span = Span{};
    made->name->span = Span{};
    event->span = Span{};
    made->table = unplaced_copy(context, *trigger.table);
    made->body = unplaced_copy(context, *trigger.body);
    if (trigger.when != nullptr) made->when = unplaced_copy(context, *trigger.when);
  }
  return made;
}

}  // namespace

Expansion expand_stored_trigger(RuleContext& context, CreateTrigger& trigger) {
  Expansion out;
  name_versions(trigger);
  if (const std::string what = refusal(trigger); !what.empty()) {
    refuse(context, trigger, DiagnosticId::trigger_refused, {what});
    return out;
  }
  check_cascade(context, trigger);
  lower_code(context, {}, static_cast<Block&>(*trigger.body));
  ExpandedUnit named;
  name_unit(named, trigger.name);
  ExpandedUnit table;
  name_unit(table, trigger.table);
  // Copies are made before the first body is settled for its event.
  std::vector<CreateTrigger*> triggers;
  for (std::size_t i = 0; i < trigger.events.size(); ++i) {
    const auto* event = static_cast<const TriggerEvent*>(trigger.events[i]);
    std::string key = folded_name(trigger.name);
    key.erase(0, key.rfind('.') + 1);
    if (trigger.events.size() > 1) key += "_" + std::string(event->what);
    triggers.push_back(one_event(context, trigger, i, key));
    ExpandedUnit unit{UnitKind::trigger,
                      table.schema,
                      postgres_name(key),
                      triggers.back(),
                      {target_object(trigger.table)}};
    out.units.push_back(std::move(unit));
  }
  for (CreateTrigger* each : triggers)
    settle_event(context, *each);
  return out;
}

}  // namespace talora::translators
