// Functions, procedures and triggers.
#include "model/tree/walk.hpp"
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

namespace {

// A column of some query has a variable's name, or may have: the table is not known.
bool may_conflict(const Node& body, const Bindings& bindings) {
  bool found = false;
  walk(body, [&](const Node& node) {
    const Symbol& symbol = bindings.symbol(node);
    const auto* table = as<TableRef>(&node);
    const bool unknown = table != nullptr && bindings.symbol(*table->name).kind == SymbolKind::none;
    found = found || unknown || (symbol.kind == SymbolKind::column && symbol.shadowed != nullptr);
    return !found;
  });
  return found;
}

}  // namespace

// The tag is chosen when the text of the body is known. Where names meet, the column wins as in
// Oracle.
Doc* PostgresPrinter::dollar_body(Doc* body, const Node& source, bool columns_are_variables) {
  Docs parts{docs_.body_tag(), docs_.hard_line()};
  if (columns_are_variables || may_conflict(source, bindings_)) {
    parts.push_back(text("#variable_conflict use_column"));
    parts.push_back(docs_.hard_line());
  }
  parts.insert(parts.end(), {body, docs_.hard_line(), docs_.body_tag()});
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const CreateRoutine& node) {
  return docs_.sequence(
      {text(node.or_replace ? "CREATE OR REPLACE " : "CREATE "), this->node(*node.routine)});
}

Doc* PostgresPrinter::print(const Parameter& node) {
  std::string mode;
  if (node.mode == ParameterMode::out) mode = "OUT ";
  if (node.mode == ParameterMode::in_out) mode = "INOUT ";
  Docs parts{text(mode + identifier(node.name) + " "), type(*node.type, TypePlace::parameter)};
  if (node.default_value != nullptr) {
    parts.push_back(text(" DEFAULT "));
    parts.push_back(expression(*node.default_value));
  }
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const Routine& node) {
  if (node.external != nullptr) return foreign(*node.external, "external routine");
  if (node.body == nullptr) return foreign(node, "routine declaration without a body");
  if (node.pipelined) return foreign(node, "PIPELINED");
  bool has_out = false;
  for (const Node* each : node.parameters) {
    const auto* parameter = as<Parameter>(each);
    has_out = has_out || (parameter != nullptr && parameter->mode != ParameterMode::in);
  }
  Docs parts{docs_.group({text(node.is_function ? "FUNCTION " : "PROCEDURE "),
                          this->node(*node.name), parameters(node.parameters)})};
  if (node.return_type != nullptr) {
    parts.push_back(docs_.sequence(
        {text("RETURNS "),
         anchored(*node.return_type, type(*node.return_type, TypePlace::parameter))}));
  } else if (node.is_function && !has_out) {
    parts.push_back(text("RETURNS void"));
  }
  parts.push_back(text("LANGUAGE plpgsql"));
  properties(node.properties, parts);
  const auto* block = as<Block>(node.body);
  Doc* body = block != nullptr ? anchored(*block, block_body(*block))
                               : anchored(*node.body, this->node(*node.body));
  const auto* result = as<TargetExpression>(node.return_type);
  const bool rows = result != nullptr && result->pattern.starts_with("TABLE (");
  parts.push_back(docs_.sequence({text("AS "), dollar_body(body, *node.body, rows)}));
  return lines(parts);
}

// The body is the Name or Call of the trigger function: rules made it one before.
Doc* PostgresPrinter::print(const CreateTrigger& node) {
  if (node.table == nullptr) return foreign(node, "trigger on a schema or database");
  if (node.body == nullptr || (node.body->kind != Kind::name && node.body->kind != Kind::call))
    return foreign(node, "trigger body");
  std::string_view timing = "BEFORE ";
  if (node.timing == TriggerTiming::after) timing = "AFTER ";
  if (node.timing == TriggerTiming::instead_of) timing = "INSTEAD OF ";
  if (node.timing == TriggerTiming::compound) return foreign(node, "compound trigger");
  Docs events{text(timing)};
  for (std::size_t i = 0; i < node.events.size(); ++i) {
    if (i > 0) events.push_back(text(" OR "));
    events.push_back(this->node(*node.events[i]));
  }
  events.push_back(text(" ON "));
  events.push_back(this->node(*node.table));
  // A trigger has no schema but its table's.
  Docs parts{
      docs_.sequence({text(node.or_replace ? "CREATE OR REPLACE TRIGGER " : "CREATE TRIGGER "),
                      last_part(*node.name)}),
      docs_.sequence(events)};
  properties(node.properties, parts);
  parts.push_back(text(node.for_each_row ? "FOR EACH ROW" : "FOR EACH STATEMENT"));
  if (node.when != nullptr) {
    parts.push_back(docs_.sequence(
        {text("WHEN "), parenthesised(anchored(*node.when, expression(*node.when)))}));
  }
  parts.push_back(docs_.sequence({text("EXECUTE FUNCTION "), this->node(*node.body),
                                  text(node.body->kind == Kind::name ? "()" : "")}));
  return lines(parts);
}

}  // namespace talora::translators
