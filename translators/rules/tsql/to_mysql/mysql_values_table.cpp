// (VALUES (1, 'a'), (2, 'b')) AS t (n, c) -> (SELECT 1 AS n, 'a' AS c UNION ALL SELECT 2, 'b') AS t
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Select* row_as_select(RuleContext& context, const RowValue& row, const Identifiers& names) {
  auto* select = context.build.arena().make<Select>(row.span);
  std::vector<Node*> items;
  for (std::size_t i = 0; i < row.items.size(); ++i) {
    auto* item = context.build.arena().make<SelectItem>(row.items[i]->span);
    item->expression = row.items[i];
    if (i < names.size()) item->alias = names[i];
    items.push_back(item);
  }
  select->items = context.build.arena().list(items);
  return select;
}

Node* apply(RuleContext& context, Node& node) {
  auto& table = static_cast<DerivedTable&>(node);
  const auto* query = as<Query>(table.query);
  const auto* values = query == nullptr ? nullptr : as<ValuesRows>(query->body);
  if (values == nullptr || values->rows.empty() || table.columns.empty()) return nullptr;
  // Without LATERAL a derived table reads no column from outside.
  if (!context.profile.has(Capability::lateral) && !column_names(context, *query).empty()) {
    context.diagnostics.add(DiagnosticId::tsql_construct_refused, node.span,
                            {"VALUES over columns of the query around it"});
    return nullptr;
  }
  Node* body = nullptr;
  for (const Node* each : values->rows) {
    const auto* row = as<RowValue>(each);
    if (row == nullptr || row->items.size() != table.columns.size()) return nullptr;
    Select* select = row_as_select(context, *row, body == nullptr ? table.columns : Identifiers{});
    if (body == nullptr) {
      body = select;
      continue;
    }
    auto* both = context.build.arena().make<SetOperation>(values->span);
    both->all = true;
    both->left = body;
    both->right = select;
    body = both;
  }
  DerivedTable* copy = context.build.edit(table);
  Query* changed = context.build.edit(*query);
  changed->body = body;
  copy->query = changed;
  copy->columns = {};
  return copy;
}

}  // namespace

extern const Rule mysql_values_table_rule{"mysql_values_table", Phase::target, Kind::derived_table,
                                          apply};

}  // namespace talora::translators::tsql
