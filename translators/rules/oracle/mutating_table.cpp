// CREATE TRIGGER … UPDATE ON t FOR EACH ROW … SELECT … FROM t -> refused: Oracle raises ORA-04091
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators::oracle {

namespace {

bool fires_on_insert(const CreateTrigger& trigger) {
  return std::ranges::any_of(trigger.events, [](const Node* node) {
    const auto* event = as<TriggerEvent>(node);
    return event == nullptr || event->what == "INSERT";
  });
}

// A row trigger of UPDATE or DELETE that reads its table fails in Oracle whenever it fires (PL/SQL
// Language Reference 19c, "Mutating-Table Restriction"); the targets let it read. One of INSERT may
// read it for a single row of VALUES.
Node* apply(RuleContext& context, Node& node) {
  const auto& trigger = static_cast<const CreateTrigger&>(node);
  if (!trigger.for_each_row || trigger.timing == TriggerTiming::instead_of ||
      trigger.table == nullptr || trigger.body == nullptr || fires_on_insert(trigger)) {
    return nullptr;
  }
  const CatalogRelation* own = context.bindings.symbol(*trigger.table).relation;
  if (own == nullptr) return nullptr;
  walk(*static_cast<const Node*>(trigger.body), [&](const Node& part) {
    const auto* table = as<TableRef>(&part);
    if (table == nullptr || context.bindings.symbol(*table->name).relation != own) return true;
    refuse(context, part, DiagnosticId::trigger_refused,
           {"reading its own table, which raises ORA-04091,"});
    return false;
  });
  return nullptr;
}

}  // namespace

extern const Rule mutating_table_rule{"mutating_table", Phase::shape, Kind::create_trigger, apply};

}  // namespace talora::translators::oracle
