// CREATE FUNCTION f (@a int) RETURNS TABLE AS RETURN (…) -> RETURNS TABLE (…) … RETURN QUERY …
#include "model/tree/walk.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

std::string result_columns(RuleContext& context, const Type& type) {
  const auto found = context.catalog.types.find(type.name);
  if (found == context.catalog.types.end()) return {};
  std::string words;
  for (const CatalogColumn& column : found->second.fields) {
    const std::string target = postgres_type_words(context, column.type);
    if (target.empty() || column.name.empty()) return {};
    words += (words.empty() ? "" : ", ") + postgres_name(Identifier{column.name, false, {}}) + " " +
             target;
  }
  return words;
}

// The rows as the columns of the result are declared.
Node* returned_rows(RuleContext& context, const ReturnStatement& result, const Type& type) {
  const auto* subquery = as<Subquery>(result.value);
  const auto* query = subquery == nullptr ? nullptr : as<Query>(subquery->query);
  auto* select = query == nullptr ? nullptr : as<Select>(query->body);
  const auto found = context.catalog.types.find(type.name);
  if (select == nullptr || found == context.catalog.types.end()) return result.value;
  const auto& fields = found->second.fields;
  for (std::size_t i = 0; i < select->items.size() && i < fields.size(); ++i) {
    auto* item = as<SelectItem>(select->items[i]);
    if (item == nullptr || is<Star>(item->expression)) return subquery->query;
    const std::string words = postgres_type_words(context, fields[i].type);
    item->expression = typed_target(context, *item, fields[i].type, "CAST($1 AS " + words + ")",
                                    {item->expression});
  }
  return subquery->query;
}

Node* table_function(RuleContext& context, Routine& routine) {
  const std::string key = context.bindings.symbol(*routine.name).name;
  const std::vector<std::string> parts = [&] {
    std::vector<std::string> names;
    for (const Identifier& part : as<Name>(routine.name)->parts)
      names.push_back(fold_oracle(part.text, part.quoted));
    return names;
  }();
  Type type;
  const std::string schema =
      parts.size() > 1 ? parts[parts.size() - 2] : context.catalog.default_schema;
  type.name = catalog_key(schema, parts.back()) + "%ROWTYPE";
  const std::string columns = result_columns(context, type);
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
      *result, "RETURN QUERY $1", {returned_rows(context, *result, type)})};
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

bool returns_value(const Node& body) {
  bool found = false;
  walk(body, [&](const Node& node) {
    const auto* result = as<ReturnStatement>(&node);
    found = found || (result != nullptr && result->value != nullptr);
    return !found;
  });
  return found;
}

Node* apply(RuleContext& context, Node& node) {
  auto& routine = static_cast<Routine&>(node);
  if (routine.body == nullptr || is<TargetExpression>(routine.return_type)) return nullptr;
  if (is<TableType>(routine.return_type)) return table_function(context, routine);
  if (!routine.is_function && returns_value(*routine.body)) {
    context.diagnostics.add(DiagnosticId::tsql_code_refused, node.span,
                            {"the return code of a procedure"});
    return nullptr;
  }
  for (const Node* property : routine.properties)
    if (is<Verbatim>(property))
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {"an option of the routine"});
  if (routine.is_function && routine.return_type != nullptr)
    convert_results(context, *routine.body, tsql_type(context, *routine.return_type));
  if (routine.properties.empty()) return nullptr;
  Routine* copy = context.build.edit(routine);
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule tsql_routine_rule{"tsql_routine", Phase::target, Kind::routine, apply};

}  // namespace talora::translators::tsql
