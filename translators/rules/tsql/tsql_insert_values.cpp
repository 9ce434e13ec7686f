// INSERT t (d) VALUES (x): values as the columns take them
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

std::vector<Type> column_types(const RuleContext& context, const Insert& insert) {
  const auto* ref = as<TableRef>(insert.target);
  const Node* name = ref != nullptr ? ref->name : insert.target;
  const CatalogRelation* relation = context.bindings.symbol(*name).relation;
  std::vector<Type> types;
  if (relation == nullptr) return types;
  for (const Identifier& column : insert.columns) {
    const CatalogColumn* found = relation->find_column(fold_oracle(column.text, column.quoted));
    types.push_back(found == nullptr ? Type{} : found->type);
  }
  if (!insert.columns.empty()) return types;
  for (const CatalogColumn& column : relation->columns) {
    if (!column.is_identity && !column.is_computed && column.type.kind != TypeKind::row_stamp)
      types.push_back(column.type);
  }
  return types;
}

// T-SQL leaves identity and computed columns out of a list that is not written.
Identifiers listed_columns(RuleContext& context, const Insert& insert) {
  const auto* ref = as<TableRef>(insert.target);
  const Node* name = ref != nullptr ? ref->name : insert.target;
  const CatalogRelation* relation = context.bindings.symbol(*name).relation;
  if (!insert.columns.empty() || relation == nullptr || insert.source == nullptr)
    return insert.columns;
  std::vector<Identifier> listed;
  bool left_out = false;
  for (const CatalogColumn& column : relation->columns) {
    if (column.is_identity || column.is_computed) {
      left_out = true;
    } else {
      listed.push_back({context.build.arena().text(column.name), false, insert.span});
    }
  }
  return left_out ? context.build.arena().identifiers(listed) : insert.columns;
}

Node* value_of(RuleContext& context, Node* value, const std::vector<Type>& types, std::size_t i) {
  return i < types.size() ? tsql_convert(context, value, types[i], false) : value;
}

// The type that the rows of a column share before they are stored: numbers beside text make text a
// number. Unknown where nothing has to be done.
std::vector<Type> shared_types(const RuleContext& context, const ValuesRows& values) {
  std::vector<Type> types;
  std::vector<bool> mixed;
  for (const Node* node : values.rows) {
    const auto* row = as<RowValue>(node);
    if (row == nullptr) return {};
    for (std::size_t i = 0; i < row->items.size(); ++i) {
      const Type& own = tsql_type(context, *row->items[i]);
      if (i >= types.size()) {
        types.push_back(own);
        mixed.push_back(false);
        continue;
      }
      const bool counts = own.kind != TypeKind::unknown && own.kind != TypeKind::null_value;
      if (!counts) continue;
      const bool first =
          types[i].kind == TypeKind::unknown || types[i].kind == TypeKind::null_value;
      mixed[i] = mixed[i] || (!first && is_text(own) != is_text(types[i]));
      types[i] = first ? own : tsql_common_type(types[i], own);
    }
  }
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (!mixed[i]) types[i] = Type{};
  }
  return types;
}

Node* rows_of(RuleContext& context, const ValuesRows& values, const std::vector<Type>& types) {
  ValuesRows* copy = context.build.edit(values);
  std::vector<Node*> rows;
  const std::vector<Type> shared = shared_types(context, values);
  for (Node* node : values.rows) {
    auto* row = as<RowValue>(node);
    if (row == nullptr) {
      rows.push_back(node);
      continue;
    }
    RowValue* changed = context.build.edit(*row);
    std::vector<Node*> items;
    for (std::size_t i = 0; i < row->items.size(); ++i) {
      const bool known = is_text(tsql_type(context, *row->items[i])) && i < shared.size() &&
                         shared[i].kind != TypeKind::unknown;
      Node* value = known ? tsql_convert(context, row->items[i], shared[i], false) : row->items[i];
      items.push_back(value_of(context, value, types, i));
    }
    changed->items = context.build.arena().list(items);
    rows.push_back(changed);
  }
  copy->rows = context.build.arena().list(rows);
  return copy;
}

void select_values(RuleContext& context, Node* body, const std::vector<Type>& types) {
  if (auto* query = as<Query>(body)) return select_values(context, query->body, types);
  if (auto* operation = as<SetOperation>(body)) {
    select_values(context, operation->left, types);
    return select_values(context, operation->right, types);
  }
  auto* select = as<Select>(body);
  if (select == nullptr || select->distinct) return;
  for (std::size_t i = 0; i < select->items.size(); ++i) {
    auto* item = as<SelectItem>(select->items[i]);
    if (item == nullptr || is<Star>(item->expression)) return;
    item->expression = value_of(context, item->expression, types, i);
  }
}

Node* apply(RuleContext& context, Node& node) {
  auto& insert = static_cast<Insert&>(node);
  const std::vector<Type> types = column_types(context, insert);
  if (types.empty()) return nullptr;
  Insert* copy = context.build.edit(insert);
  copy->columns = listed_columns(context, insert);
  if (const auto* values = as<ValuesRows>(insert.source)) {
    copy->source = rows_of(context, *values, types);
  } else if (const auto* query = as<Query>(insert.source);
             query != nullptr && is<ValuesRows>(query->body)) {
    copy->source = rows_of(context, *as<ValuesRows>(query->body), types);
  } else {
    select_values(context, insert.source, types);
  }
  return copy;
}

}  // namespace

extern const Rule tsql_insert_values_rule{"tsql_insert_values", Phase::target, Kind::insert, apply};

}  // namespace talora::translators::tsql
