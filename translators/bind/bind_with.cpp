// WITH, set operations and VALUES: columns that are named or joined from several queries.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"

#include <algorithm>

namespace talora::translators {

// WITH FUNCTION: a block scope of its own, which the caller ends when there is one.
bool Binder::with_functions(const Node* node) {
  const auto* with = as<WithClause>(node);
  if (with == nullptr) return false;
  const auto is_routine = [](const Node* item) { return is<Routine>(item); };
  if (std::none_of(with->items.begin(), with->items.end(), is_routine)) return false;
  push(ScopeKind::block);
  declarations(with->items);
  return true;
}

void Binder::with_clause(const WithClause& with) {
  for (const Node* item : with.items) {
    if (const auto* common = as<Cte>(item)) cte(*common);
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

void add_tail_columns(const RecursionTail& tail, std::vector<Column>& columns) {
  const auto add = [&](const Identifier& name, TypeKind kind) {
    if (name.text.empty()) return;
    Column& column = columns.emplace_back();
    column.name = fold_oracle(name.text, name.quoted);
    column.value = value_of(kind, Nullability::never_null);
  };
  add(tail.search_column, TypeKind::number);
  add(tail.cycle_column, TypeKind::varchar);
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
    while (const auto* whole = as<Query>(body))
      body = whole->body;
    const auto* operation = as<SetOperation>(body);
    if (operation != nullptr) source.columns = query_body(operation->left);
    rename_columns(source.columns, cte.columns);
    detach(source.columns);
    query_scope().common.push_back(source);
    query_body(cte.query);
    // Only the query around it sees the columns of SEARCH and CYCLE.
    if (const auto* tail = as<RecursionTail>(cte.tail))
      add_tail_columns(*tail, query_scope().common.back().columns);
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
    value.type = dialect_.common_type(value.type, right[i].value.type);
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
        columns[i].value.type = dialect_.common_type(columns[i].value.type, value.type);
        columns[i].value.nulls = choice_nulls(columns[i].value.nulls, value.nulls);
      } else {
        columns.emplace_back().value = value;
      }
    }
  }
  return columns;
}

}  // namespace talora::translators
