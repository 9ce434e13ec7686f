// Columns of queries and tables as code keeps them.
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators {

namespace {

using Row = std::vector<RowColumn>;

bool add_relation(const RuleContext& context, const CatalogRelation& relation, Row& row) {
  if (!relation.columns_known) return false;
  for (const CatalogColumn& column : relation.columns) {
    std::string words = target_type_words(context, column.type, true);
    if (words.empty()) return false;
    row.push_back({column.name, std::move(words), column.type});
  }
  return true;
}

// * or t.* over the FROM items.
bool add_star(const RuleContext& context, const Node& item, const std::string& qualifier,
              Row& row) {
  if (const auto* join = as<Join>(&item)) {
    return join->using_columns.empty() && !join->natural &&
           add_star(context, *join->left, qualifier, row) &&
           add_star(context, *join->right, qualifier, row);
  }
  if (!qualifier.empty() && correlation_name(item) != qualifier) return true;
  if (const auto* derived = as<DerivedTable>(&item)) {
    const auto inner = row_of_query(context, *derived->query);
    if (!inner || !derived->columns.empty()) return false;
    row.insert(row.end(), inner->begin(), inner->end());
    return true;
  }
  const auto* table = as<TableRef>(&item);
  if (table == nullptr) return false;
  const CatalogRelation* relation = context.bindings.symbol(*table).relation;
  if (relation == nullptr) relation = context.bindings.symbol(*table->name).relation;
  return relation != nullptr && add_relation(context, *relation, row);
}

bool is_column(const RuleContext& context, const Node& expression) {
  return is<Name>(&expression) && context.bindings.symbol(expression).kind == SymbolKind::column;
}

bool add_item(const RuleContext& context, const Node& item, Row& row) {
  const auto* entry = as<SelectItem>(&item);
  const Node& expression = entry != nullptr ? *entry->expression : item;
  RowColumn column;
  column.type = context.bindings.type(expression);
  column.words = target_type_words(context, column.type, is_column(context, expression));
  if (column.words.empty() && column.type.kind == TypeKind::null_value) column.words = "longtext";
  if (column.words.empty()) return false;
  const auto* name = as<Name>(&expression);
  if (entry != nullptr && !entry->alias.text.empty()) {
    column.key = fold_oracle(entry->alias.text, entry->alias.quoted);
  } else if (name != nullptr && !name->parts.empty()) {
    column.key = fold_oracle(name->parts.back().text, name->parts.back().quoted);
  }
  row.push_back(std::move(column));
  return true;
}

}  // namespace

std::optional<Row> row_of_relation(const RuleContext& context, const CatalogRelation& relation) {
  Row row;
  if (!add_relation(context, relation, row)) return std::nullopt;
  return row;
}

std::optional<Row> row_of_query(const RuleContext& context, const Node& node) {
  const Node* body = &node;
  while (const auto* query = as<Query>(body))
    body = query->body;
  if (const auto* subquery = as<Subquery>(body)) return row_of_query(context, *subquery->query);
  if (const auto* operation = as<SetOperation>(body)) {
    auto row = row_of_query(context, *operation->left);
    // The branches may be of different lengths.
    for (std::size_t i = 0; row && i < row->size(); ++i)
      (*row)[i].words = target_type_words(context, (*row)[i].type, false);
    return row;
  }
  const auto* select = as<Select>(body);
  if (select == nullptr) return std::nullopt;
  Row row;
  for (const Node* item : select->items) {
    const auto* entry = as<SelectItem>(item);
    const auto* star = as<Star>(entry != nullptr ? entry->expression : item);
    if (star == nullptr) {
      if (!add_item(context, *item, row)) return std::nullopt;
      continue;
    }
    const std::string qualifier = folded_name(star->qualifier);
    for (const Node* from : select->from) {
      if (!add_star(context, *from, qualifier.substr(qualifier.rfind('.') + 1), row))
        return std::nullopt;
    }
  }
  return row;
}

}  // namespace talora::translators
