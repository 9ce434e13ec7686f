// f(x, n => y) -> f(x, NULL, y): all arguments by position, defaults written out
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"
#include "translators/rules/stored_names.hpp"

namespace talora::translators::oracle {

namespace {

// The literal that the catalog kept of the default, else a call of the function that gives it.
Node* default_value(RuleContext& context, const Call& call, const CatalogRoutine& routine,
                    const CatalogParameter& parameter) {
  Builder& build = context.build;
  std::string_view text = parameter.default_sql;
  Node* value = nullptr;
  if (text == "NULL" || text == "''") {
    value = build.null(call);
  } else if (text.starts_with('\'')) {
    value = build.string(call, text.substr(1, text.size() - 2));
    context.bindings.set_type(*value, simple_type(TypeKind::varchar));
  } else if (text == "true" || text == "false") {
    value = build.boolean(call, text == "true");
  } else if (!text.empty()) {
    value = build.target(call, build.arena().text(text), std::vector<Node*>{});
    context.bindings.set_type(*value, simple_type(TypeKind::number));
  } else {
    auto* made = build.arena().make<Call>(Span{});
    const std::string key = default_key(stored_key(context.catalog, routine), parameter.name);
    made->callee = key_name(context, call, {key});
    made->callee->span = Span{};
    context.bindings.set_symbol(*made->callee, simple_symbol(SymbolKind::routine));
    context.bindings.set_type(*made, parameter.type);
    return made;
  }
  value->span = Span{};
  return assigned_value(context, value, parameter.type);
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const CatalogRoutine* routine = called_routine(context, &call);
  if (routine == nullptr) return nullptr;
  std::vector<Node*> values(routine->parameters.size(), nullptr);
  bool changed = call.arguments.size() != values.size();
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    const CatalogParameter* parameter = parameter_of(*routine, *call.arguments[i], i);
    if (parameter == nullptr) return nullptr;
    auto* named = as<NamedArgument>(call.arguments[i]);
    Node* written = named != nullptr ? named->value : call.arguments[i];
    Node* value = parameter->mode == CatalogParameterMode::in
                      ? assigned_value(context, written, parameter->type)
                      : written;
    changed = changed || value != call.arguments[i];
    values[static_cast<std::size_t>(parameter - routine->parameters.data())] = value;
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const CatalogParameter& parameter = routine->parameters[i];
    if (values[i] != nullptr) continue;
    if (!parameter.has_default) return nullptr;
    values[i] = default_value(context, call, *routine, parameter);
  }
  if (!changed) return nullptr;
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list(values);
  return copy;
}

}  // namespace

extern const Rule stored_arguments_rule{"stored_arguments", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
