// What SELECT … INTO takes over besides the rows.
#include "translators/rules/tsql_into.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"

namespace talora::translators {

namespace {

std::string last_part(const Node* node) {
  if (const auto* table = as<TableRef>(node)) node = table->name;
  const auto* name = as<Name>(node);
  return name == nullptr || name->parts.empty() ? std::string()
                                                : fold_oracle(name->parts.back().text, false);
}

bool is_filled_again(const Node& root, const std::string& table) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* insert = as<Insert>(&node);
    found = found || (insert != nullptr && last_part(insert->target) == table);
    return !found;
  });
  return found;
}

std::string identity_among(const RuleContext& context, const Select& select,
                           const CatalogRelation& relation) {
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    const Node* value = item == nullptr ? nullptr : item->expression;
    const CatalogColumn* column =
        is<Name>(value) ? context.bindings.symbol(*value).column : nullptr;
    if (column != nullptr && column->is_identity) return column->name;
    if (!is<Star>(value)) continue;
    for (const CatalogColumn& each : relation.columns) {
      if (each.is_identity) return each.name;
    }
  }
  return {};
}

}  // namespace

std::string copied_identity(const RuleContext& context, const Select& select) {
  const auto* made = select.into.size() == 1 ? as<NewTable>(select.into[0]) : nullptr;
  const auto* table = select.from.size() == 1 ? as<TableRef>(select.from[0]) : nullptr;
  if (made == nullptr || table == nullptr || !select.group_by.empty()) return {};
  const std::string name = last_part(made->name);
  if (name.starts_with('#') && !is_filled_again(*context.tree.root, name)) return {};
  const CatalogRelation* relation = context.bindings.symbol(*table->name).relation;
  return relation == nullptr ? std::string() : identity_among(context, select, *relation);
}

}  // namespace talora::translators
