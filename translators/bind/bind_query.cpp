// Queries: WITH, SELECT, set operations, ORDER BY; their result columns.
#include <algorithm>

#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"

namespace talora::translators {

std::vector<Column> Binder::query(const Node* node) {
  if (node == nullptr) return {};
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  std::vector<Column> columns = query_body(node);
  in_sql_ = outer_sql;
  return columns;
}

std::vector<Column> Binder::query_body(const Node* node) {
  if (node == nullptr) return {};
  switch (node->kind) {
    case Kind::select: {
      push(ScopeKind::query);
      auto columns = select(static_cast<const Select&>(*node));
      pop();
      return columns;
    }
    case Kind::set_operation: return set_operation(static_cast<const SetOperation&>(*node));
    case Kind::values_rows: return values_rows(static_cast<const ValuesRows&>(*node));
    case Kind::subquery: return query_body(static_cast<const Subquery&>(*node).query);
    case Kind::query: break;
    default: return {};
  }
  const auto& whole = static_cast<const Query&>(*node);
  push(ScopeKind::query);
  if (const auto* with = as<WithClause>(whole.with)) with_clause(*with);
  std::vector<Column> columns;
  if (const auto* body = as<Select>(whole.body)) {
    // ORDER BY sees the FROM items: the select's scope stays open for it.
    push(ScopeKind::query);
    columns = select(*body);
    order_by(whole, columns);
    pop();
  } else {
    columns = query_body(whole.body);
    order_by(whole, columns);
  }
  fetch_clause(whole.fetch);
  pop();
  return columns;
}

void Binder::with_clause(const WithClause& with) {
  for (const Node* item : with.items) {
    if (const auto* common = as<Cte>(item)) {
      cte(*common);
    } else if (const auto* nested = as<Routine>(item)) {
      routine(*nested);
    }
  }
}

namespace {

bool mentions_table(const Node& node, std::string_view name) {
  bool found = false;
  walk(node, [&](const Node& child) {
    if (const auto* ref = as<TableRef>(&child)) {
      const std::vector<std::string> parts = name_parts(ref->name);
      found = found || (parts.size() == 1 && parts[0] == name);
    }
    return !found;
  });
  return found;
}

void rename_columns(std::vector<Column>& columns, const Identifiers& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i >= columns.size()) columns.emplace_back();
    columns[i].name = fold_oracle(names[i].text, names[i].quoted);
  }
}

// What a derived column keeps of the column it passes on: the value, not the catalog entry.
void detach(std::vector<Column>& columns) {
  for (Column& column : columns) {
    column.relation = nullptr;
    column.column = nullptr;
  }
}

std::string_view pseudo_column_name(PseudoColumnKind which) {
  switch (which) {
    case PseudoColumnKind::rownum: return "ROWNUM";
    case PseudoColumnKind::level: return "LEVEL";
    case PseudoColumnKind::rowid: return "ROWID";
    case PseudoColumnKind::ora_rowscn: return "ORA_ROWSCN";
    case PseudoColumnKind::connect_by_isleaf: return "CONNECT_BY_ISLEAF";
    case PseudoColumnKind::connect_by_iscycle: return "CONNECT_BY_ISCYCLE";
    case PseudoColumnKind::object_value: return "OBJECT_VALUE";
    case PseudoColumnKind::column_value: return "COLUMN_VALUE";
  }
  return {};
}

// False when a star stands for columns of a table that is not known.
bool all_known(const std::vector<Column>& columns) {
  return std::none_of(columns.begin(), columns.end(),
                      [](const Column& column) { return column.name == "*"; });
}

}  // namespace

void Binder::cte(const Cte& cte) {
  Source source;
  source.name = fold_oracle(cte.name.text, cte.name.quoted);
  source.kind = SymbolKind::query_name;
  source.node = &cte;
  if (cte.query != nullptr && mentions_table(*cte.query, source.name)) {
    // Recursive: the anchor branch, bound first, gives the columns.
    const Node* body = cte.query;
    while (const auto* whole = as<Query>(body)) body = whole->body;
    const auto* operation = as<SetOperation>(body);
    if (operation != nullptr) source.columns = query_body(operation->left);
    rename_columns(source.columns, cte.columns);
    detach(source.columns);
    query_scope().common.push_back(source);
    query_body(cte.query);
    return;
  }
  source.columns = query_body(cte.query);
  rename_columns(source.columns, cte.columns);
  detach(source.columns);
  source.known = all_known(source.columns) && !source.columns.empty();
  query_scope().common.push_back(std::move(source));
}

std::vector<Column> Binder::set_operation(const SetOperation& operation) {
  std::vector<Column> columns = query_body(operation.left);
  const std::vector<Column> right = query_body(operation.right);
  detach(columns);
  for (std::size_t i = 0; i < columns.size() && i < right.size(); ++i) {
    Value& value = columns[i].value;
    value.type = common_type(value.type, right[i].value.type);
    if (operation.op == SetOperator::union_rows) {
      value.nulls = choice_nulls(value.nulls, right[i].value.nulls);
    }
  }
  return columns;
}

std::vector<Column> Binder::values_rows(const ValuesRows& values) {
  std::vector<Column> columns;
  for (const Node* row : values.rows) {
    const auto* items = as<RowValue>(row);
    if (items == nullptr) {
      expression(row);
      continue;
    }
    for (std::size_t i = 0; i < items->items.size(); ++i) {
      const Value value = expression(items->items[i]);
      if (i < columns.size()) {
        columns[i].value.type = common_type(columns[i].value.type, value.type);
        columns[i].value.nulls = choice_nulls(columns[i].value.nulls, value.nulls);
      } else {
        columns.emplace_back().value = value;
      }
    }
  }
  return columns;
}

void Binder::hierarchy(const Node* node) {
  if (const auto* clause = as<Hierarchy>(node)) {
    expression(clause->start_with);
    expression(clause->connect_by);
  }
}

std::vector<Column> Binder::select(const Select& select) {
  from_list(select.from);
  mark_outer_joins(select.where);
  expression(select.where);
  hierarchy(select.hierarchy);
  expressions(select.group_by);
  expression(select.having);
  for (const Node* spec : select.windows) window(spec);
  std::vector<Column> columns;
  select_items(select, columns);
  select_into(select, columns);
  return columns;
}

void Binder::select_items(const Select& select, std::vector<Column>& columns) {
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    const Node* written = item != nullptr ? item->expression : node;
    if (const auto* star = as<Star>(written)) {
      expand_star(*star, columns);
      continue;
    }
    Column column;
    column.value = expression(written);
    if (const auto* name = as<Name>(written); name != nullptr && !name->parts.empty()) {
      column.name = folded(*name).back();
      column.relation = bindings_.symbol(*name).relation;
      column.column = bindings_.symbol(*name).column;
    }
    if (const auto* pseudo = as<PseudoColumn>(written)) column.name = pseudo_column_name(pseudo->which);
    if (item != nullptr) {
      record(*item, column.value);
      if (!item->alias.text.empty()) column.name = fold_oracle(item->alias.text, item->alias.quoted);
    }
    columns.push_back(std::move(column));
  }
}

void Binder::expand_star(const Star& star, std::vector<Column>& columns) {
  const std::vector<std::string> qualifier = name_parts(star.qualifier);
  const Scope& scope = query_scope();
  if (qualifier.empty()) {
    for (const std::string& merged : scope.merged) {
      Column column;
      column.name = merged;
      if (auto found = find_unqualified(scope, merged)) column.value = found->value;
      columns.push_back(std::move(column));
    }
  }
  bool matched = false;
  for (const Source& source : scope.sources) {
    if (!qualifier.empty() && source.name != qualifier.back()) continue;
    matched = true;
    if (!source.known) columns.emplace_back().name = "*";
    for (const Column& column : source.columns) {
      const bool merged = qualifier.empty() && std::find(scope.merged.begin(), scope.merged.end(),
                                                         column.name) != scope.merged.end();
      if (merged) continue;
      Column& copy = columns.emplace_back(column);
      if (source.null_side) copy.value.nulls = Nullability::may_be_null;
    }
    if (!qualifier.empty()) {
      Symbol symbol;
      symbol.kind = source.kind;
      symbol.relation = source.relation;
      symbol.declaration = source.node;
      symbol.name = source.name;
      bindings_.set_symbol(*star.qualifier, std::move(symbol));
    }
  }
  if (!matched) columns.emplace_back().name = "*";
}

void Binder::select_into(const Select& select, const std::vector<Column>& columns) {
  if (select.into.empty()) return;
  targets(select.into);
  (void)columns;
}

void Binder::order_by(const Query& query, const std::vector<Column>& columns) {
  Scope& scope = query_scope();
  scope.aliases = columns;
  // An alias that only repeats a plain column is that column.
  std::erase_if(scope.aliases, [&](const Column& column) {
    return column.column != nullptr && column.column->name == column.name && !scope.sources.empty();
  });
  expressions(query.order_by);
  if (const auto* update = as<ForUpdate>(query.for_update)) {
    expressions(update->of);
    expression(update->wait);
  }
  query_scope().aliases.clear();
}

void Binder::fetch_clause(const Node* node) {
  if (const auto* fetch = as<FetchClause>(node)) {
    expression(fetch->offset);
    expression(fetch->count);
  }
}

}  // namespace talora::translators
