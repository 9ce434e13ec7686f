// f(x, n => y): arguments get the parameters' types; parameters with defaults come last
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators::oracle {

namespace {

struct Given {
  const CatalogParameter* parameter;
  Node* value;
};

Node* value_of(Node* argument) {
  const auto* named = as<NamedArgument>(argument);
  return named != nullptr ? named->value : argument;
}

Node* named(RuleContext& context, const CatalogParameter& parameter, Node* value) {
  auto* argument = context.build.arena().make<NamedArgument>(value->span);
  argument->name = key_identifier(context, *value, parameter.name);
  argument->value = value;
  return argument;
}

// Positional as long as nothing is left out, by name from there on.
std::vector<Node*> in_order(RuleContext& context, const CatalogRoutine& routine,
                            const std::vector<std::size_t>& order,
                            const std::vector<Given>& given) {
  std::vector<Node*> out;
  bool by_name = false;
  for (const std::size_t index : order) {
    const CatalogParameter& parameter = routine.parameters[index];
    Node* value = nullptr;
    for (const Given& each : given) {
      if (each.parameter == &parameter) value = each.value;
    }
    if (value == nullptr) {
      by_name = true;
      continue;
    }
    out.push_back(by_name ? named(context, parameter, value) : value);
  }
  return out;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const CatalogRoutine* routine = called_routine(context, &call);
  if (routine == nullptr || call.arguments.empty()) return nullptr;
  const bool overloaded = is_overloaded(context, *routine);
  std::vector<bool> has_default;
  for (const CatalogParameter& parameter : routine->parameters)
    has_default.push_back(parameter.has_default);
  const auto order = target_order(has_default);
  std::vector<Given> given;
  bool changed = is_reordered(order);
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    const CatalogParameter* parameter = parameter_of(*routine, *call.arguments[i], i);
    if (parameter == nullptr) return nullptr;
    Node* written = value_of(call.arguments[i]);
    Node* value = parameter->mode == CatalogParameterMode::in
                      ? argument_value(context, written, parameter->type, overloaded)
                      : written;
    changed = changed || value != written;
    given.push_back({parameter, value});
  }
  if (!changed) return nullptr;
  Call* copy = context.build.edit(call);
  if (is_reordered(order)) {
    copy->arguments = context.build.arena().list(in_order(context, *routine, order, given));
    return copy;
  }
  std::vector<Node*> arguments;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const bool by_name = is<NamedArgument>(call.arguments[i]);
    arguments.push_back(by_name ? named(context, *given[i].parameter, given[i].value)
                                : given[i].value);
  }
  copy->arguments = context.build.arena().list(arguments);
  return copy;
}

}  // namespace

extern const Rule plsql_arguments_rule{"plsql_arguments", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
