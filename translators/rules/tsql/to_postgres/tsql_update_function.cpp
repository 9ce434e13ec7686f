// UPDATE(c) in a trigger -> talora.updated(TG_OP, TG_RELID, 'c'): the statement sets the column
#include "translators/print/names.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (tsql_function(context, call) != "UPDATE") return nullptr;
  const auto* trigger = as<CreateTrigger>(context.tree.root);
  const auto* column = call.arguments.size() == 1 ? as<Name>(call.arguments[0]) : nullptr;
  if (trigger == nullptr || column == nullptr || trigger->timing != TriggerTiming::after) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {"UPDATE", "only in AFTER triggers"});
    return nullptr;
  }
  const std::string pattern =
      "talora.updated(TG_OP, TG_RELID, '" + postgres_name(column->parts.back()) + "')";
  return typed_target(context, node, tsql_type(context, node), pattern, {}, Binding::primary,
                      "updated");
}

}  // namespace

extern const Rule tsql_update_function_rule{"tsql_update_function", Phase::value, Kind::call,
                                            apply};

}  // namespace talora::translators::tsql
