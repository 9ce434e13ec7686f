// SELECT DISTINCT n -> SELECT DISTINCT CAST(n AS bpchar): trailing blanks make no difference
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (!select.distinct) return nullptr;
  std::vector<Node*> items;
  bool same = true;
  for (Node* each : select.items) {
    auto* item = as<SelectItem>(each);
    Node* value = item == nullptr || is<Star>(item->expression)
                      ? nullptr
                      : compared_text(context, item->expression);
    if (value == nullptr || value == item->expression) {
      items.push_back(each);
      continue;
    }
    SelectItem* changed = context.build.edit(*item);
    const auto* name = as<Name>(item->expression);
    if (changed->alias.text.empty() && name != nullptr) changed->alias = name->parts.back();
    changed->expression = value;
    items.push_back(changed);
    same = false;
  }
  if (same) return nullptr;
  Select* copy = context.build.edit(select);
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule tsql_distinct_text_rule{"tsql_distinct_text", Phase::target, Kind::select, apply};

}  // namespace talora::translators::tsql
