// pkg.c -> pkg__c(); a variable of the own package -> its session variable, another's -> pkg__v()
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/stored_names.hpp"
#include "translators/rules/stored_state.hpp"

#include <algorithm>

namespace talora::translators::oracle {

namespace {

bool is_in(const List& list, const Node& node) {
  return std::find(list.begin(), list.end(), &node) != list.end();
}

// INTO and OUT arguments keep the name: the expansion gives them local variables.
bool is_filled(const RuleContext& context, const Node& node) {
  if (const auto* select = as<Select>(context.parent)) return is_in(select->into, node);
  if (const auto* fetch = as<FetchCursor>(context.parent)) return is_in(fetch->into, node);
  const auto* call = as<Call>(context.parent);
  const CatalogRoutine* routine = called_routine(context, call);
  if (routine == nullptr) return false;
  for (std::size_t i = 0; i < call->arguments.size() && i < routine->parameters.size(); ++i) {
    if (call->arguments[i] == &node) return routine->parameters[i].mode != CatalogParameterMode::in;
  }
  return false;
}

Node* apply(RuleContext& context, Node& node) {
  const Symbol symbol = context.bindings.symbol(node);
  if (is<TypeName>(context.parent) || is_assigned(context.parent, node) ||
      is_filled(context, node) || !is_package_value(context, node, symbol))
    return nullptr;
  if (is_constant(symbol) || !inside_package(context, *symbol.package))
    return accessor_call(context, node, {symbol.package->name + "__" + symbol.name});
  Node* value = read_state(context, node, state_variable(*symbol.package, symbol.name),
                           context.bindings.type(node));
  if (value == nullptr) {
    refuse(context, node, DiagnosticId::package_state_refused,
           {folded_name(&node), "a record or collection"});
  }
  return value;
}

}  // namespace

extern const Rule stored_package_value_rule{"stored_package_value", Phase::target, Kind::name,
                                            apply};

}  // namespace talora::translators::oracle
