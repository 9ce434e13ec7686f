// CREATE FUNCTION f (@a int) RETURNS TABLE AS RETURN (…) -> RETURNS TABLE (…) … RETURN QUERY …
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"
#include "translators/rules/tsql_procedure.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* rows_of(const ReturnStatement& result) {
  const auto* subquery = as<Subquery>(result.value);
  return subquery == nullptr ? result.value : subquery->query;
}

// RETURNS @t TABLE (…): UnitWriter has made the body.
Node* filled_table_function(RuleContext& context, Routine& routine, const std::string& columns) {
  Routine* copy = context.build.edit(routine);
  copy->return_type = context.build.target(*routine.return_type,
                                           context.build.arena().text("TABLE (" + columns + ")"),
                                           std::vector<Node*>{});
  copy->properties = {};
  return copy;
}

Node* table_function(RuleContext& context, Routine& routine) {
  const CatalogRoutine* entry = routine_named(context.catalog, routine.name);
  const Type type = entry == nullptr ? Type{} : entry->return_type;
  const std::string columns = result_columns(context, type);
  const auto* shape = as<TableType>(routine.return_type);
  if (!shape->variable.text.empty() && !columns.empty())
    return filled_table_function(context, routine, columns);
  const auto* body = as<Block>(routine.body);
  const auto* result = body == nullptr || body->statements.size() != 1
                           ? nullptr
                           : as<ReturnStatement>(body->statements[0]);
  if (columns.empty() || result == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_code_refused, routine.span,
                            {"a table-valued function of several statements"});
    return nullptr;
  }
  Routine* copy = context.build.edit(routine);
  copy->return_type = context.build.target(*routine.return_type,
                                           context.build.arena().text("TABLE (" + columns + ")"),
                                           std::vector<Node*>{});
  Block* block = context.build.edit(*body);
  std::vector<Node*> statements{context.build.target_statement(
      *result, "RETURN QUERY $1", {cast_rows(context, rows_of(*result), type)})};
  block->statements = context.build.arena().list(statements);
  copy->body = block;
  copy->properties =
      context.build.arena().list({context.build.target(routine, "STABLE", std::vector<Node*>{})});
  return copy;
}

void convert_results(RuleContext& context, Node& body, const Type& type) {
  walk(body, [&](Node& node) {
    auto* result = as<ReturnStatement>(&node);
    if (result != nullptr && result->value != nullptr)
      result->value = tsql_convert(context, result->value, type, true);
    return true;
  });
}

Parameter* hidden(RuleContext& context, const Routine& routine, std::string_view name,
                  std::string_view type, std::string_view value) {
  auto* parameter = context.build.arena().make<Parameter>(Span{});
  parameter->name = {name, true, routine.span};
  parameter->mode = ParameterMode::in_out;
  parameter->type = context.build.target(routine, type, std::vector<Node*>{});
  parameter->default_value = context.build.target(routine, value, std::vector<Node*>{});
  return parameter;
}

// Parameters with a default last, then those that rules add.
List target_parameters(RuleContext& context, const Routine& routine, const ProcedureShape& shape) {
  std::vector<bool> defaults;
  for (const Node* node : routine.parameters)
    defaults.push_back(static_cast<const Parameter*>(node)->default_value != nullptr);
  const std::vector<std::size_t> order = target_order(defaults);
  if (is_reordered(order))
    context.diagnostics.add(DiagnosticId::tsql_parameter_order, routine.span,
                            {folded_name(routine.name)});
  std::vector<Node*> parameters;
  for (const std::size_t place : order)
    parameters.push_back(routine.parameters[place]);
  const std::string name = folded_name(routine.name);
  if (shape.code) {
    context.diagnostics.add(DiagnosticId::tsql_return_code, routine.span,
                            {name, std::string(return_code_parameter)});
    parameters.push_back(hidden(context, routine, return_code_parameter, "integer", "0"));
  }
  if (shape.keeps_work) {
    context.diagnostics.add(DiagnosticId::tsql_error_parameter, routine.span, {name});
    parameters.push_back(hidden(context, routine, error_parameter, "jsonb", "NULL"));
  }
  return context.build.arena().list(parameters);
}

// A procedure that gives rows.
void make_function(RuleContext& context, Routine& copy, const Type& rows) {
  const std::string name = folded_name(copy.name);
  context.diagnostics.add(DiagnosticId::tsql_rows_function, copy.span, {name});
  copy.is_function = true;
  const std::string columns = result_columns(context, rows);
  if (columns.empty())
    context.diagnostics.add(DiagnosticId::tsql_code_refused, copy.span,
                            {"a column of the rows without a name or type"});
  copy.return_type = context.build.target(
      *copy.name, context.build.arena().text("TABLE (" + columns + ")"), std::vector<Node*>{});
  std::vector<Node*> parameters;
  for (Node* node : copy.parameters) {
    auto* parameter = static_cast<Parameter*>(node);
    if (parameter->mode != ParameterMode::in) {
      context.diagnostics.add(DiagnosticId::tsql_rows_output, parameter->span,
                              {name, std::string(parameter->name.text)});
      parameter = context.build.edit(*parameter);
      parameter->mode = ParameterMode::in;
    }
    parameters.push_back(parameter);
  }
  copy.parameters = context.build.arena().list(parameters);
}

Node* apply(RuleContext& context, Node& node) {
  auto& routine = static_cast<Routine&>(node);
  if (routine.body == nullptr || is<TargetExpression>(routine.return_type)) return nullptr;
  if (is<TableType>(routine.return_type)) return table_function(context, routine);
  for (const Node* property : routine.properties)
    if (is<Verbatim>(property))
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {"an option of the routine"});
  if (routine.is_function && routine.return_type != nullptr)
    convert_results(context, *routine.body, tsql_type(context, *routine.return_type));
  const CatalogRoutine* entry = routine_named(context.catalog, routine.name);
  const ProcedureShape shape =
      entry == nullptr ? ProcedureShape{} : shape_of(context.catalog, *entry);
  Routine* copy = context.build.edit(routine);
  copy->properties = {};
  copy->parameters = target_parameters(context, routine, shape);
  if (!routine.is_function && shape.rows) make_function(context, *copy, entry->return_type);
  return copy;
}

}  // namespace

extern const Rule tsql_routine_rule{"tsql_routine", Phase::target, Kind::routine, apply};

}  // namespace talora::translators::tsql
