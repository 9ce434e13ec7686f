// OUTPUT inserted.a -> RETURNING a
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// The column of the row that the statement leaves, or takes away.
Node* returned(RuleContext& context, Node* item) {
  const auto* selected = as<SelectItem>(item);
  Node* value = selected != nullptr ? selected->expression : item;
  if (const auto* star = as<Star>(value)) {
    Star* all = context.build.edit(*star);
    all->qualifier = nullptr;
    return all;
  }
  bool refused = false;
  Node* result = context.build.duplicate(*value);
  const auto strip = [&](Name& name) {
    if (name.parts.size() < 2) return;
    const std::string version = fold_oracle(name.parts[name.parts.size() - 2].text, false);
    if (version == "DELETED") refused = true;
    if (version == "INSERTED") name.parts = name.parts.subspan(name.parts.size() - 1);
  };
  walk(*result, [&](Node& part) {
    if (auto* name = as<Name>(&part)) strip(*name);
    return true;
  });
  if (refused) {
    context.diagnostics.add(DiagnosticId::tsql_output_refused, item->span,
                            {"the row as it was before the statement"});
    return nullptr;
  }
  if (selected == nullptr) return result;
  SelectItem* copy = context.build.edit(*selected);
  copy->expression = result;
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& statement = static_cast<Insert&>(node);
  if (statement.outputs.empty()) return nullptr;
  const auto* clause = as<OutputClause>(statement.outputs[0]);
  if (statement.outputs.size() > 1 || clause == nullptr || clause->into != nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_output_refused, node.span, {"INTO a table"});
    return nullptr;
  }
  auto* returning = context.build.arena().make<Returning>(clause->span);
  std::vector<Node*> items;
  for (Node* item : clause->items) {
    Node* value = returned(context, item);
    if (value == nullptr) return nullptr;
    items.push_back(value);
  }
  returning->expressions = context.build.arena().list(items);
  auto* copy = context.build.edit(statement);
  copy->returning = returning;
  copy->outputs = {};
  return copy;
}

}  // namespace

extern const Rule tsql_insert_output_rule{"tsql_insert_output", Phase::shape, Kind::insert, apply};

}  // namespace talora::translators::tsql
