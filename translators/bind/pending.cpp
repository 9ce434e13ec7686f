// Statements that wait for later DDL, and typing the columns that queries give.
#include "translators/bind/pending.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/binder.hpp"
#include "translators/bind/collect.hpp"

#include <algorithm>

namespace talora::translators {

Node* clone_with_text(const Node& node, Arena& arena) {
  Node* copy = clone(node, arena);
  const auto own = overloaded{
      [&](std::string_view& text) { text = arena.text(text); },
      [&](Identifier& name) { name.text = arena.text(name.text); },
      [&](Identifiers& names) {
        std::vector<Identifier> owned(names.begin(), names.end());
        for (Identifier& name : owned)
          name.text = arena.text(name.text);
        names = arena.identifiers(owned);
      },
      [](auto&) {},
  };
  walk(*copy, [&](Node& each) {
    visit(each, [&](auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, own); });
    return true;
  });
  return copy;
}

namespace {

// The columns a query gives a view or table, named by `names` when there are any. False: some are
// not known.
bool query_columns(const Node* query, const Identifiers& names, const Catalog& catalog,
                   std::vector<CatalogColumn>& columns) {
  Bindings bindings;
  Diagnostics diagnostics;
  Binder binder(catalog, bindings, diagnostics, dialect_of(catalog.dialect));
  bool known = true;
  std::size_t index = 0;
  for (const Column& column : binder.query(query)) {
    if (column.name == "*") return false;
    CatalogColumn entry;
    entry.name =
        index < names.size() ? fold_oracle(names[index].text, names[index].quoted) : column.name;
    entry.type = column.value.type;
    if (entry.type.kind == TypeKind::null_value)
      entry.type = Type{TypeKind::varchar, -1, -1, 0, false, {}};
    entry.nullable = column.value.nulls != Nullability::never_null;
    known = known && entry.type.kind != TypeKind::unknown;
    columns.push_back(std::move(entry));
    ++index;
  }
  return known && !columns.empty();
}

// Columns that are computed from others have the type of their expression.
void type_computed(const CreateTable& table, CatalogRelation& relation, const Catalog& catalog) {
  Bindings bindings;
  Diagnostics diagnostics;
  Binder binder(catalog, bindings, diagnostics, dialect_of(catalog.dialect));
  binder.statement(&table);
  for (const Node* node : table.columns) {
    const auto* column = as<ColumnDef>(node);
    if (column == nullptr || column->computed == nullptr) continue;
    const std::string name = fold_oracle(column->name.text, column->name.quoted);
    for (CatalogColumn& entry : relation.columns) {
      if (entry.name == name && entry.type.kind == TypeKind::unknown)
        entry.type = bindings.type(*column);
    }
  }
}

bool type_view(const CreateView& view, Catalog& catalog) {
  const ObjectName name = object_name(view.name, catalog);
  auto relation = catalog.relations.find(catalog_key(name.schema, name.name));
  if (relation == catalog.relations.end()) return true;
  std::vector<CatalogColumn> columns;
  const bool typed = query_columns(view.query, view.columns, catalog, columns);
  if (columns.empty()) return typed;
  for (CatalogColumn& column : columns) {
    if (const CatalogColumn* old = relation->second.find_column(column.name))
      column.comment = old->comment;
  }
  relation->second.columns = std::move(columns);
  relation->second.columns_known = true;
  return typed;
}

// CREATE TABLE AS: declared columns keep what they say, the query gives the rest.
bool type_table(const CreateTable& table, Catalog& catalog) {
  const ObjectName name = object_name(table.name, catalog);
  auto found = catalog.relations.find(catalog_key(name.schema, name.name));
  if (found == catalog.relations.end()) return true;
  CatalogRelation& relation = found->second;
  std::vector<CatalogColumn> columns;
  const bool typed = query_columns(table.query, {}, catalog, columns);
  if (columns.empty()) return typed;
  if (table.columns.empty()) {
    relation.columns = std::move(columns);
  } else {
    for (std::size_t i = 0; i < relation.columns.size() && i < columns.size(); ++i) {
      relation.columns[i].type = columns[i].type;
      relation.columns[i].nullable = relation.columns[i].nullable && columns[i].nullable;
    }
  }
  relation.columns_known = true;
  return typed;
}

bool type_cursors(const CreatePackage& tree, Catalog& catalog) {
  const ObjectName name = object_name(tree.name, catalog);
  auto found = catalog.packages.find(catalog_key(name.schema, name.name));
  if (found == catalog.packages.end()) return true;
  bool typed = true;
  for (const Node* node : tree.declarations) {
    const auto* cursor = as<CursorDecl>(node);
    if (cursor == nullptr || cursor->query == nullptr) continue;
    const std::string row = fold_oracle(cursor->name.text, cursor->name.quoted) + "%ROWTYPE";
    Bindings bindings;
    Diagnostics diagnostics;
    Binder binder(catalog, bindings, diagnostics, dialect_of(catalog.dialect),
                  {name.schema, name.name});
    CatalogType type;
    type.name = row;
    type.type.kind = TypeKind::record;
    type.type.name = catalog_key(name.schema, name.name) + "." + row;
    type.span = cursor->span;
    for (const Column& column : binder.cursor_row(*cursor)) {
      CatalogColumn field;
      field.name = column.name;
      field.type = column.value.type;
      field.nullable = column.value.nulls != Nullability::never_null;
      typed = typed && column.name != "*" && field.type.kind != TypeKind::unknown;
      type.fields.push_back(std::move(field));
    }
    std::vector<CatalogType>& types = found->second.types;
    std::erase_if(types, [&](const CatalogType& known) { return known.name == row; });
    types.push_back(std::move(type));
  }
  return typed;
}

// The rows of an inline table-valued function.
bool type_function(const CreateRoutine& create, Catalog& catalog) {
  const auto* routine = as<Routine>(create.routine);
  if (routine == nullptr) return true;
  const ObjectName name = object_name(routine->name, catalog);
  auto found = catalog.types.find(catalog_key(name.schema, name.name) + "%ROWTYPE");
  if (found == catalog.types.end()) return true;
  Bindings bindings;
  Diagnostics diagnostics;
  Binder binder(catalog, bindings, diagnostics, dialect_of(catalog.dialect));
  bool typed = true;
  std::vector<CatalogColumn> fields;
  for (const Column& column : binder.table_function_row(*routine)) {
    CatalogColumn field;
    field.name = column.name;
    field.type = column.value.type;
    field.nullable = column.value.nulls != Nullability::never_null;
    typed = typed && column.name != "*" && field.type.kind != TypeKind::unknown;
    fields.push_back(std::move(field));
  }
  found->second.fields = std::move(fields);
  return typed && !found->second.fields.empty();
}

}  // namespace

void type_computed_columns(const CreateTable& table, Catalog& catalog) {
  const ObjectName name = object_name(table.name, catalog);
  const auto found = catalog.relations.find(catalog_key(name.schema, name.name));
  const bool any = std::any_of(table.columns.begin(), table.columns.end(), [](const Node* node) {
    const auto* column = as<ColumnDef>(node);
    return column != nullptr && column->computed != nullptr && column->type == nullptr;
  });
  if (any && found != catalog.relations.end()) type_computed(table, found->second, catalog);
}

bool type_columns(const Node& statement, Catalog& catalog) {
  switch (statement.kind) {
    case Kind::create_view:
      return type_view(static_cast<const CreateView&>(statement), catalog);
    case Kind::create_table:
      return type_table(static_cast<const CreateTable&>(statement), catalog);
    case Kind::create_package:
      return type_cursors(static_cast<const CreatePackage&>(statement), catalog);
    case Kind::create_routine:
      return type_function(static_cast<const CreateRoutine&>(statement), catalog);
    default:
      return true;
  }
}

void wait_for_columns(const Node& statement, Catalog& catalog) {
  if (type_columns(statement, catalog)) return;
  auto pending = std::make_shared<PendingStatement>();
  pending->tree.root = clone_with_text(statement, pending->tree.arena);
  catalog.pending.push_back({catalog.default_schema, std::move(pending)});
}

}  // namespace talora::translators
