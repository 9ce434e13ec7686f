// PIVOT and UNPIVOT as a derived table.
#include "translators/rules/turned_rows.hpp"

#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_shape.hpp"

#include <algorithm>

namespace talora::translators {

Node* TurnedRows::column(const std::string& name, const Type& type) {
  Node* node = context_.build.name(pivot_, {context_.build.arena().text(name)});
  static_cast<Name*>(node)->parts[0].quoted = true;
  context_.bindings.set_type(*node, type);
  Symbol symbol;
  symbol.kind = SymbolKind::column;
  symbol.name = name;
  symbol.declaration = pivot_.source;
  context_.bindings.set_symbol(*node, std::move(symbol));
  return node;
}

bool TurnedRows::add_other_columns(const std::vector<std::string>& used, bool grouped) {
  const auto columns = columns_of_item(context_, *pivot_.source);
  if (!columns) {
    context_.diagnostics.add(DiagnosticId::pivot_refused, pivot_.span,
                             {"PIVOT of something whose columns are not known"});
    return false;
  }
  for (const ShapeColumn& entry : *columns) {
    if (std::find(used.begin(), used.end(), entry.name) != used.end()) continue;
    auto* item = context_.build.arena().make<SelectItem>(pivot_.span);
    item->expression = column(entry.name, entry.type);
    items_.push_back(item);
    if (grouped) grouping_.push_back(column(entry.name, entry.type));
  }
  return true;
}

void TurnedRows::add_item(Node* expression, const std::string& name) {
  auto* item = context_.build.arena().make<SelectItem>(pivot_.span);
  item->expression = expression;
  item->alias = {context_.build.arena().text(name), true, pivot_.span};
  items_.push_back(item);
}

Node* TurnedRows::table(Node* source, Node* where) {
  auto* select = context_.build.arena().make<Select>(pivot_.span);
  select->items = context_.build.arena().list(items_);
  select->from = context_.build.arena().list({source});
  select->where = where;
  select->group_by = context_.build.arena().list(grouping_);
  Identifier alias = pivot_.alias;
  if (const auto* ref = as<TableRef>(pivot_.source); alias.text.empty() && ref != nullptr)
    alias = ref->alias.text.empty() ? as<Name>(ref->name)->parts.back() : ref->alias;
  if (const auto* derived = as<DerivedTable>(pivot_.source);
      alias.text.empty() && derived != nullptr)
    alias = derived->alias;
  return derived_table(context_, query_of(context_, select), alias);
}

}  // namespace talora::translators
