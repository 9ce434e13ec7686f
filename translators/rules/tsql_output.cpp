// OUTPUT inserted.a -> RETURNING a, for the rules of each statement.
#include "translators/rules/tsql_output.hpp"

#include "model/tree/walk.hpp"

#include <string>
#include <vector>

namespace talora::translators {

namespace {

// The column of the row version `kept`; null with a finding for the other one.
Node* returned(RuleContext& context, Node* item, std::string_view kept) {
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
    if (version == kept) {
      name.parts = name.parts.subspan(name.parts.size() - 1);
    } else if (version == "INSERTED" || version == "DELETED") {
      refused = true;
    }
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

}  // namespace

Node* returning_of(RuleContext& context, const Node& statement, const List& outputs,
                   std::string_view kept) {
  const auto* clause = as<OutputClause>(outputs[0]);
  if (outputs.size() > 1 || clause == nullptr || clause->into != nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_output_refused, statement.span, {"INTO a table"});
    return nullptr;
  }
  auto* returning = context.build.arena().make<Returning>(clause->span);
  std::vector<Node*> items;
  for (Node* item : clause->items) {
    Node* value = returned(context, item, kept);
    if (value == nullptr) return nullptr;
    items.push_back(value);
  }
  returning->expressions = context.build.arena().list(items);
  return returning;
}

}  // namespace talora::translators
