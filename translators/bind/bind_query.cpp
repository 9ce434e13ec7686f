// Queries: WITH, SELECT, set operations, ORDER BY; their result columns.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"

#include <algorithm>

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
    case Kind::set_operation:
      return set_operation(static_cast<const SetOperation&>(*node));
    case Kind::values_rows:
      return values_rows(static_cast<const ValuesRows&>(*node));
    case Kind::subquery:
      return query_body(static_cast<const Subquery&>(*node).query);
    case Kind::query: {
      const auto& whole = static_cast<const Query&>(*node);
      const bool functions = with_functions(whole.with);
      auto columns = whole_query(whole);
      if (functions) pop();
      return columns;
    }
    default:
      return {};
  }
}

std::vector<Column> Binder::whole_query(const Query& whole) {
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

namespace {

std::string_view pseudo_column_name(PseudoColumnKind which) {
  switch (which) {
    case PseudoColumnKind::rownum:
      return "ROWNUM";
    case PseudoColumnKind::level:
      return "LEVEL";
    case PseudoColumnKind::rowid:
      return "ROWID";
    case PseudoColumnKind::ora_rowscn:
      return "ORA_ROWSCN";
    case PseudoColumnKind::connect_by_isleaf:
      return "CONNECT_BY_ISLEAF";
    case PseudoColumnKind::connect_by_iscycle:
      return "CONNECT_BY_ISCYCLE";
    case PseudoColumnKind::object_value:
      return "OBJECT_VALUE";
    case PseudoColumnKind::column_value:
      return "COLUMN_VALUE";
  }
  return {};
}

}  // namespace

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
  for (const Node* spec : select.windows)
    window(spec);
  std::vector<Column> columns;
  select_items(select, columns);
  expression(select.top);
  const auto* created = select.into.size() == 1 ? as<NewTable>(select.into[0]) : nullptr;
  if (created != nullptr) {
    new_table(*created, columns);
  } else if (!select.into.empty()) {
    targets(select.into);
  }
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
    if (const auto* pseudo = as<PseudoColumn>(written))
      column.name = pseudo_column_name(pseudo->which);
    if (item != nullptr) {
      record(*item, column.value);
      if (!item->alias.text.empty())
        column.name = fold_oracle(item->alias.text, item->alias.quoted);
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
