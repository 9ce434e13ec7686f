// COMMENT ON COLUMN t.c IS 'x' -> c … COMMENT 'x' in CREATE TABLE t
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* commented(RuleContext& context, ColumnDef& column, const CatalogRelation& table) {
  const std::string key = fold_oracle(column.name.text, column.name.quoted);
  const auto known = std::ranges::find_if(
      table.columns, [&](const CatalogColumn& entry) { return entry.name == key; });
  if (known == table.columns.end() || known->comment.empty()) return &column;
  ColumnDef* copy = context.build.edit(column);
  std::vector<Node*> properties(column.properties.begin(), column.properties.end());
  properties.push_back(context.build.target(
      column, " COMMENT $1",
      {context.build.string(column, context.build.arena().text(known->comment))}));
  copy->properties = context.build.arena().list(properties);
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& table = static_cast<CreateTable&>(node);
  const Symbol& symbol = context.bindings.symbol(*table.name);
  if (symbol.relation == nullptr) return nullptr;
  bool changed = false;
  std::vector<Node*> columns;
  for (Node* entry : table.columns) {
    auto* column = as<ColumnDef>(entry);
    columns.push_back(column == nullptr ? entry : commented(context, *column, *symbol.relation));
    changed = changed || columns.back() != entry;
  }
  if (!changed) return nullptr;
  CreateTable* copy = context.build.edit(table);
  copy->columns = context.build.arena().list(columns);
  return copy;
}

}  // namespace

extern const Rule column_comments_rule{"column_comments", Phase::target, Kind::create_table, apply};

}  // namespace talora::translators::oracle
