// RETURN x with Oracle's implicit conversions written out
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& routine = static_cast<Routine&>(node);
  if (!routine.is_function || routine.body == nullptr || routine.return_type == nullptr)
    return nullptr;
  const Type type = context.bindings.type(*routine.return_type);
  bool changed = false;
  walk(*routine.body, [&](Node& part) {
    if (is<Routine>(&part)) return false;
    auto* statement = as<ReturnStatement>(&part);
    if (statement == nullptr || statement->value == nullptr) return true;
    Node* value = assigned_value(context, statement->value, type);
    changed = changed || value != statement->value;
    statement->value = value;
    return true;
  });
  return changed ? context.build.edit(routine) : nullptr;
}

}  // namespace

extern const Rule plsql_return_value_rule{"plsql_return_value", Phase::value, Kind::routine, apply};

}  // namespace talora::translators::oracle
