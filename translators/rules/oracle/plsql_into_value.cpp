// SELECT x INTO v with Oracle's implicit conversions written out
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.into.empty() || select.into.size() != select.items.size()) return nullptr;
  std::vector<Node*> items;
  bool changed = false;
  for (std::size_t i = 0; i < select.items.size(); ++i) {
    Node* item = select.items[i];
    auto* entry = as<SelectItem>(item);
    Node* expression = entry != nullptr ? entry->expression : item;
    if (is<Star>(expression)) return nullptr;
    Node* value = assigned_value(context, expression, context.bindings.type(*select.into[i]));
    if (value != expression && entry != nullptr) {
      SelectItem* copy = context.build.edit(*entry);
      copy->expression = value;
      item = copy;
    } else if (value != expression) {
      item = value;
    }
    changed = changed || value != expression;
    items.push_back(item);
  }
  if (!changed) return nullptr;
  Select* copy = context.build.edit(select);
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule plsql_into_value_rule{"plsql_into_value", Phase::value, Kind::select, apply};

}  // namespace talora::translators::oracle
