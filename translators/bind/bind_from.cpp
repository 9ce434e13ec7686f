// FROM items: tables, CTEs, derived tables, TABLE(), joins, and who is on the null side of outer
// joins.
#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"

#include <algorithm>

namespace talora::translators {

void Binder::from_list(const List& items) {
  for (const Node* item : items)
    from_item(item);
}

void Binder::from_item(const Node* node) {
  if (node == nullptr) return;
  switch (node->kind) {
    case Kind::table_ref:
      return table_ref(static_cast<const TableRef&>(*node));
    case Kind::derived_table:
      return derived_table(static_cast<const DerivedTable&>(*node), false);
    case Kind::table_function:
      return table_function(static_cast<const TableFunction&>(*node));
    case Kind::join:
      return join(static_cast<const Join&>(*node));
    case Kind::pivot:
      return pivot(static_cast<const Pivot&>(*node));
    case Kind::partitioned_table:
      return from_item(static_cast<const PartitionedTable&>(*node).table);
    default: {
      Source source;
      source.node = node;
      source.known = false;
      query_scope().sources.push_back(std::move(source));
    }
  }
}

Source Binder::relation_source(const CatalogRelation& relation, const Node& node) {
  Source source;
  source.name = relation.name;
  source.schema = relation.schema;
  source.node = &node;
  source.relation = &relation;
  source.columns = relation_shape(relation)->columns;
  source.known = relation.columns_known;
  return source;
}

bool Binder::common_source(const Name& name, Source& source) {
  const std::vector<std::string> parts = folded(name);
  if (parts.size() != 1) return false;
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    for (auto common = scope->common.rbegin(); common != scope->common.rend(); ++common) {
      if (common->name != parts[0]) continue;
      source = *common;
      Symbol symbol;
      symbol.kind = SymbolKind::query_name;
      symbol.declaration = common->node;
      symbol.name = common->name;
      bindings_.set_symbol(name, std::move(symbol));
      return true;
    }
  }
  return false;
}

namespace {

Source dual_source() {
  Source source;
  source.name = "DUAL";
  Column dummy;
  dummy.name = "DUMMY";
  dummy.value = value_of(TypeKind::varchar, Nullability::may_be_null);
  dummy.value.type.length = 1;
  source.columns.push_back(std::move(dummy));
  return source;
}

bool is_dual(const Dialect& dialect, const std::vector<std::string>& parts) {
  return dialect.has_dual && !parts.empty() && parts.back() == "DUAL" &&
         (parts.size() == 1 || parts[0] == "SYS");
}

}  // namespace

void Binder::table_ref(const TableRef& ref) {
  Source source;
  const auto* name = as<Name>(ref.name);
  if (name == nullptr) {
    source.known = false;
  } else if (!common_source(*name, source)) {
    const std::vector<std::string> parts = folded(*name);
    const CatalogRelation* relation = relation_of(name, !is_dual(dialect_, parts));
    if (relation != nullptr) {
      source = relation_source(*relation, ref);
    } else if (is_dual(dialect_, parts)) {
      source = dual_source();
    } else {
      source.known = false;
    }
    // The name as written also qualifies columns when a synonym stands behind it.
    if (!parts.empty()) source.name = parts.back();
    if (parts.size() > 1) source.schema = parts[parts.size() - 2];
  }
  source.node = &ref;
  if (name != nullptr) bindings_.set_symbol(ref, Symbol(bindings_.symbol(*name)));
  if (!ref.alias.text.empty()) {
    source.name = fold_oracle(ref.alias.text, ref.alias.quoted);
    source.schema.clear();
  }
  query_scope().sources.push_back(std::move(source));
}

namespace {

void name_source(Source& source, const Identifier& alias, const Identifiers& columns) {
  source.name = fold_oracle(alias.text, alias.quoted);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i >= source.columns.size()) source.columns.emplace_back();
    source.columns[i].name = fold_oracle(columns[i].text, columns[i].quoted);
  }
}

}  // namespace

void Binder::derived_table(const DerivedTable& table, bool lateral) {
  Source source;
  source.node = &table;
  if (lateral || table.lateral) {
    source.columns = query(table.query);
  } else {
    // Not lateral: the FROM items to its left are out of sight.
    std::vector<Source> hidden;
    hidden.swap(query_scope().sources);
    source.columns = query(table.query);
    hidden.swap(query_scope().sources);
  }
  for (Column& column : source.columns) {
    if (column.name == "*") source.known = false;
    column.relation = nullptr;
    column.column = nullptr;
  }
  if (is<Verbatim>(table.query)) source.known = false;
  name_source(source, table.alias, table.columns);
  query_scope().sources.push_back(std::move(source));
}

void Binder::table_function(const TableFunction& function) {
  Source source;
  source.node = &function;
  source.known = false;
  Value value = expression(function.call);
  // TABLE(collection): the rows are those of the argument.
  if (const auto* call = as<Call>(function.call); call != nullptr && call->arguments.size() == 1) {
    const std::vector<std::string> callee = name_parts(call->callee);
    if (callee.size() == 1 && (callee[0] == "TABLE" || callee[0] == "THE")) {
      value.type = bindings_.type(*call->arguments[0]);
      value.shape = catalog_shape(value.type);
    }
  }
  if (const auto* clauses = as<ClauseCall>(function.call); clauses != nullptr) {
    path_columns(clauses->columns, source.columns);
    source.known = !source.columns.empty();
  }
  const Shape* shape = value.shape;
  if (value.type.kind == TypeKind::table_value && shape != nullptr) {
    source.columns = shape->columns;
    source.known = !shape->columns.empty();
    for (Column& column : source.columns) {
      column.relation = nullptr;
      column.column = nullptr;
    }
  }
  if (value.type.kind == TypeKind::collection && shape != nullptr && !shape->element.empty()) {
    const Value& element = shape->element.front();
    if (element.shape != nullptr) {
      source.columns = element.shape->columns;
      source.known = element.shape->known;
    } else if (element.type.kind != TypeKind::unknown) {
      Column column;
      column.name = "COLUMN_VALUE";
      column.value = element;
      source.columns.push_back(std::move(column));
      source.known = true;
    }
  }
  if (dialect_.variables_are_marked) {
    if (auto columns = rowset_columns(function); !columns.empty()) {
      source.columns = std::move(columns);
      source.known = true;
    }
  }
  source.null_side = function.outer;
  name_source(source, function.alias, function.columns);
  query_scope().sources.push_back(std::move(source));
}

void Binder::join(const Join& join) {
  const std::size_t first_left = query_scope().sources.size();
  from_item(join.left);
  const std::size_t first_right = query_scope().sources.size();
  const bool apply =
      join.join_kind == JoinKind::cross_apply || join.join_kind == JoinKind::outer_apply;
  if (const auto* derived = as<DerivedTable>(join.right); derived != nullptr && apply) {
    derived_table(*derived, true);
  } else {
    from_item(join.right);
  }
  std::vector<Source>& sources = query_scope().sources;
  const bool left_nulls = join.join_kind == JoinKind::right || join.join_kind == JoinKind::full;
  const bool right_nulls = join.join_kind == JoinKind::left || join.join_kind == JoinKind::full ||
                           join.join_kind == JoinKind::outer_apply;
  for (std::size_t i = first_left; i < sources.size(); ++i) {
    if (i < first_right ? left_nulls : right_nulls) sources[i].null_side = true;
  }
  merge_columns(join, first_right);
  expression(join.condition);
}

void Binder::merge_columns(const Join& join, std::size_t first_right) {
  Scope& scope = query_scope();
  const auto add = [&](const std::string& name) {
    if (std::find(scope.merged.begin(), scope.merged.end(), name) == scope.merged.end())
      scope.merged.push_back(name);
  };
  for (const Identifier& column : join.using_columns)
    add(fold_oracle(column.text, column.quoted));
  if (!join.natural) return;
  for (std::size_t left = 0; left < first_right; ++left) {
    for (const Column& column : scope.sources[left].columns) {
      for (std::size_t right = first_right; right < scope.sources.size(); ++right) {
        if (find_column(scope.sources[right].columns, column.name) != nullptr) add(column.name);
      }
    }
  }
}

void Binder::mark_outer_joins(const Node* where) {
  if (where == nullptr) return;
  walk(*where, [&](const Node& node) {
    if (is<Query>(&node) || is<Subquery>(&node)) return false;
    const auto* marked = as<OuterJoinMark>(&node);
    if (marked == nullptr) return true;
    const std::vector<std::string> parts = name_parts(marked->operand);
    if (parts.empty()) return false;
    for (Source& source : query_scope().sources) {
      const bool qualified = parts.size() > 1 && source.name == parts[parts.size() - 2];
      const bool plain = parts.size() == 1 && find_column(source.columns, parts[0]) != nullptr;
      if (qualified || plain) source.null_side = true;
    }
    return false;
  });
}

}  // namespace talora::translators
