// OPENJSON(j) WITH (n int '$.n') -> LATERAL (SELECT … FROM talora.json_items(j, '$')); STRING_SPLIT
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* text_literal(RuleContext& context, const Node& like, std::string_view content) {
  Node* literal = context.build.string(like, content);
  context.bindings.set_type(*literal, tsql_text(true, static_cast<int>(content.size())));
  return literal;
}

// The function as a FROM item; column names of its own stay.
Node* function_of(RuleContext& context, const TableFunction& function, std::string_view pattern,
                  const std::vector<Node*>& arguments, std::string_view helper) {
  TableFunction* copy = context.build.edit(function);
  copy->call = context.build.target(*function.call, pattern, arguments, Binding::primary, helper);
  return copy;
}

std::vector<Node*> json_arguments(RuleContext& context, const Call& call) {
  Node* path = call.arguments.size() > 1 ? tsql_as_text(context, call.arguments[1])
                                         : text_literal(context, call, "$");
  return {tsql_as_text(context, call.arguments[0]), path};
}

// CAST(talora.json_value(item, '$.n') AS integer)
Node* value_of(RuleContext& context, const RowsetColumn& column) {
  const Type type = tsql_type(context, column);
  std::string own_path = "$.\"" + std::string(column.name.text) + "\"";
  Node* path = column.path != nullptr ? column.path : text_literal(context, column, own_path);
  Node* item = context.build.name(column, {"talora_items", "item"});
  const bool json = column.as_json;
  Node* text = typed_target(context, column, tsql_text(true, -1),
                            json ? "talora.json_query($1, $2)" : "talora.json_value($1, $2)",
                            {item, path}, Binding::primary, json ? "json_query" : "json_value");
  return tsql_convert(context, text, type, true);
}

Node* json_table(RuleContext& context, const TableFunction& function, const Call& call) {
  Arena& arena = context.build.arena();
  std::vector<Node*> items;
  for (const Node* node : function.definitions) {
    const auto* column = as<RowsetColumn>(node);
    auto* item = arena.make<SelectItem>(node->span);
    item->expression = value_of(context, *column);
    item->alias = column->name;
    items.push_back(item);
  }
  auto* source = arena.make<TableFunction>(function.span);
  source->call =
      context.build.target(*function.call, "talora.json_items($1, $2)",
                           json_arguments(context, call), Binding::primary, "json_items");
  source->alias = {"talora_items", false, function.span};
  auto* select = arena.make<Select>(function.span);
  select->items = arena.list(items);
  select->from = arena.list({static_cast<Node*>(source)});
  Identifier alias = function.alias;
  if (alias.text.empty()) alias = {"talora_json", false, function.span};
  DerivedTable* table = derived_table(context, query_of(context, select), alias);
  table->lateral = true;
  return table;
}

Node* split(RuleContext& context, const TableFunction& function, const Call& call) {
  const std::vector<Node*> arguments{tsql_as_text(context, call.arguments[0]),
                                     tsql_as_text(context, call.arguments[1])};
  const auto* ordinal = call.arguments.size() < 3 ? nullptr : as<Literal>(call.arguments[2]);
  if (call.arguments.size() == 3 && ordinal == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {"STRING_SPLIT", "its third argument is not a number"});
    return nullptr;
  }
  const bool numbered = ordinal != nullptr && ordinal->text != "0";
  Node* made = function_of(
      context, function,
      numbered ? "talora.string_split($1, $2) WITH ORDINALITY" : "talora.string_split($1, $2)",
      arguments, "string_split");
  auto* copy = static_cast<TableFunction*>(made);
  if (numbered && copy->columns.empty()) {
    if (copy->alias.text.empty()) copy->alias = {"talora_parts", false, function.span};
    copy->columns = context.build.arena().identifiers(
        {{"value", false, function.span}, {"ordinal", false, function.span}});
  }
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& function = static_cast<TableFunction&>(node);
  const auto* call = as<Call>(function.call);
  const std::string name = call == nullptr ? std::string() : tsql_function(context, *call);
  if (name == "STRING_SPLIT" && call->arguments.size() >= 2) return split(context, function, *call);
  if (name != "OPENJSON") return nullptr;
  if (!function.definitions.empty()) return json_table(context, function, *call);
  return function_of(context, function, "talora.json_rows($1, $2)", json_arguments(context, *call),
                     "json_rows");
}

}  // namespace

extern const Rule tsql_rowset_rule{"tsql_rowset", Phase::value, Kind::table_function, apply};

}  // namespace talora::translators::tsql
