// CREATE PROCEDURE p @a int = 1 … RETURN 2 -> CREATE PROCEDURE p(p_a int, OUT return_code int) …;
// functions keep their result
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_procedure.hpp"
#include "translators/rules/tsql_stored.hpp"

#include <algorithm>

namespace talora::translators::tsql {

namespace {

void convert_results(RuleContext& context, Node& body, const Type& type) {
  walk(body, [&](Node& node) {
    auto* result = as<ReturnStatement>(&node);
    if (result != nullptr && result->value != nullptr)
      result->value = tsql_convert(context, result->value, type, true);
    return true;
  });
}

// Calls carry all arguments; what a parameter's default is, the catalog keeps for them.
List parameters_of(RuleContext& context, const Routine& routine, const CatalogRoutine* entry) {
  std::vector<Node*> parameters;
  bool any_default = false;
  for (const Node* node : routine.parameters) {
    auto* copy = context.build.edit(static_cast<const Parameter&>(*node));
    any_default = any_default || copy->default_value != nullptr;
    copy->default_value = nullptr;
    if (copy->mode == ParameterMode::out) copy->mode = ParameterMode::in_out;
    parameters.push_back(copy);
  }
  const std::string name = folded_name(routine.name);
  if (any_default) context.diagnostics.add(DiagnosticId::tsql_stored_default, routine.span, {name});
  if (!routine.is_function && entry != nullptr && entry->body.returns_code) {
    context.diagnostics.add(DiagnosticId::tsql_stored_return, routine.span, {name, "return_code"});
    auto* code = context.build.arena().make<Parameter>(Span{});
    code->name = {stored_code_parameter, true, {}};
    code->mode = ParameterMode::out;
    code->type = context.build.target(routine, "int", std::vector<Node*>{});
    parameters.push_back(code);
  }
  return context.build.arena().list(parameters);
}

// Already done: its last parameter is the return code, or it has no default and needs none.
bool is_done(const Routine& routine, const CatalogRoutine* entry) {
  const bool defaults = std::ranges::any_of(routine.parameters, [](const Node* node) {
    return static_cast<const Parameter*>(node)->default_value != nullptr ||
           static_cast<const Parameter*>(node)->mode == ParameterMode::out;
  });
  const bool code = entry != nullptr && entry->body.returns_code && !routine.is_function;
  return !defaults && (!code || routine.parameters.size() > entry->parameters.size());
}

Node* apply(RuleContext& context, Node& node) {
  auto& routine = static_cast<Routine&>(node);
  if (routine.body == nullptr) return nullptr;
  if (is<TableType>(routine.return_type)) {
    context.diagnostics.add(DiagnosticId::tsql_stored_refused, node.span,
                            {"a function that returns a table"});
    return nullptr;
  }
  if (routine.is_function && routine.return_type != nullptr)
    convert_results(context, *routine.body, tsql_type(context, *routine.return_type));
  const CatalogRoutine* entry = routine_named(context.catalog, routine.name);
  if (is_done(routine, entry) && routine.properties.empty()) return nullptr;
  for (const Node* property : routine.properties) {
    if (is<Verbatim>(property))
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {"an option of the routine"});
  }
  Routine* copy = context.build.edit(routine);
  copy->properties = {};
  copy->parameters = parameters_of(context, routine, entry);
  return copy;
}

}  // namespace

extern const Rule stored_tsql_routine_rule{"stored_tsql_routine", Phase::target, Kind::routine,
                                           apply};

}  // namespace talora::translators::tsql
