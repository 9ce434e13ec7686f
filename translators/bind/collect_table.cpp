// CREATE TABLE into the catalog: columns, nullability, constraints.
#include "translators/bind/collect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

void set_not_null(CatalogRelation& relation, const std::vector<std::string>& columns) {
  for (CatalogColumn& column : relation.columns) {
    if (std::find(columns.begin(), columns.end(), column.name) != columns.end())
      column.nullable = false;
  }
}

CatalogConstraintKind catalog_kind(ConstraintKind kind) {
  switch (kind) {
    case ConstraintKind::primary_key:
      return CatalogConstraintKind::primary_key;
    case ConstraintKind::unique:
      return CatalogConstraintKind::unique;
    case ConstraintKind::foreign_key:
      return CatalogConstraintKind::foreign_key;
    default:
      return CatalogConstraintKind::check;
  }
}

}  // namespace

CatalogColumn catalog_column(const ColumnDef& column, const Catalog& catalog) {
  CatalogColumn entry;
  entry.name = fold_oracle(column.name.text, column.name.quoted);
  if (const auto* type = as<TypeName>(column.type)) {
    entry.type = catalog_type(*type, catalog, {catalog.default_schema, {}});
  }
  entry.has_default = column.default_value != nullptr;
  entry.is_identity = column.identity != nullptr;
  entry.is_computed = column.computed != nullptr;
  entry.nullable = !entry.is_identity;
  entry.span = column.span;
  return entry;
}

void apply_constraint(const Constraint& constraint, const Catalog& catalog,
                      CatalogRelation& relation, const std::string& inline_column) {
  std::vector<std::string> columns = folded_names(constraint.columns);
  if (columns.empty() && !inline_column.empty()) columns.push_back(inline_column);
  const bool enforced = !constraint.disabled && !constraint.novalidate;
  switch (constraint.constraint_kind) {
    case ConstraintKind::not_null:
      if (enforced) set_not_null(relation, columns);
      return;
    case ConstraintKind::null:
      for (CatalogColumn& column : relation.columns) {
        if (column.name == inline_column) column.nullable = true;
      }
      return;
    case ConstraintKind::primary_key:
      if (enforced) set_not_null(relation, columns);
      break;
    default:
      break;
  }
  CatalogConstraint entry;
  entry.kind = catalog_kind(constraint.constraint_kind);
  entry.name = fold_oracle(constraint.name.text, constraint.name.quoted);
  entry.columns = std::move(columns);
  if (constraint.referenced_table != nullptr) {
    const ObjectName target = object_name(constraint.referenced_table, catalog);
    entry.referenced_table = catalog_key(target.schema, target.name);
    entry.referenced_columns = folded_names(constraint.referenced_columns);
  }
  entry.disabled = constraint.disabled;
  entry.novalidate = constraint.novalidate;
  entry.span = constraint.span;
  relation.constraints.push_back(std::move(entry));
}

void apply_column_constraints(const ColumnDef& column, const Catalog& catalog,
                              CatalogRelation& relation) {
  const std::string name = fold_oracle(column.name.text, column.name.quoted);
  for (const Node* node : column.constraints) {
    if (const auto* constraint = as<Constraint>(node))
      apply_constraint(*constraint, catalog, relation, name);
  }
}

namespace {

// CREATE TABLE … OF type: the columns are the type's attributes.
void object_table_columns(const CreateTable& table, const Catalog& catalog,
                          CatalogRelation& relation) {
  std::vector<std::string> parts = name_parts(table.of_type);
  if (const auto* type = as<TypeName>(table.of_type)) parts = name_parts(type->name);
  if (parts.empty()) return;
  const CatalogType* type =
      catalog.find_type(parts.size() > 1 ? parts[0] : std::string(), parts.back());
  if (type == nullptr) {
    relation.columns_known = false;
    return;
  }
  relation.columns.insert(relation.columns.begin(), type->fields.begin(), type->fields.end());
}

CatalogBound catalog_bound(const Node* node) {
  if (const auto* name = as<Name>(node); name != nullptr && name->parts.size() == 1)
    return {CatalogBoundKind::maxvalue, {}};
  if (const auto* negative = as<Unary>(node)) {
    CatalogBound bound = catalog_bound(negative->operand);
    bound.text.insert(0, 1, '-');
    return bound;
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return {};
  const std::string text(literal->text);
  switch (literal->literal_kind) {
    case LiteralKind::number:
      return {CatalogBoundKind::number, text};
    case LiteralKind::string:
    case LiteralKind::national_string:
      return {CatalogBoundKind::text, text};
    case LiteralKind::date:
      return {CatalogBoundKind::date, text};
    case LiteralKind::null:
      return {CatalogBoundKind::null, {}};
    default:
      return {};
  }
}

std::vector<CatalogBound> catalog_bounds(const List& nodes) {
  std::vector<CatalogBound> bounds;
  for (const Node* node : nodes)
    bounds.push_back(catalog_bound(node));
  return bounds;
}

void collect_partitions(const Partitioning& written, CatalogRelation& relation) {
  relation.partition_method = written.method;
  for (const Identifier& column : written.columns)
    relation.partition_key.push_back(fold_oracle(column.text, column.quoted));
  for (const Node* node : written.partitions) {
    const auto* definition = as<PartitionDef>(node);
    if (definition == nullptr) continue;
    CatalogPartition partition;
    partition.name = fold_oracle(definition->name.text, definition->name.quoted);
    partition.is_default = definition->is_default;
    if (written.method == "RANGE") {
      partition.rows.push_back(catalog_bounds(definition->values));
    } else {
      for (const Node* value : definition->values) {
        const auto* row = as<RowValue>(value);
        partition.rows.push_back(row != nullptr ? catalog_bounds(row->items)
                                                : std::vector{catalog_bound(value)});
      }
    }
    relation.partitions.push_back(std::move(partition));
  }
}

}  // namespace

void collect_table(const CreateTable& table, Catalog& catalog) {
  const ObjectName name = object_name(table.name, catalog);
  if (name.name.empty()) return;
  CatalogRelation relation;
  relation.schema = name.schema;
  relation.name = name.name;
  relation.kind = table.temporary.empty() ? RelationKind::table : RelationKind::temporary_table;
  relation.span = table.span;
  for (const Node* node : table.columns) {
    if (const auto* column = as<ColumnDef>(node))
      relation.columns.push_back(catalog_column(*column, catalog));
  }
  if (table.of_type != nullptr) object_table_columns(table, catalog, relation);
  for (const Node* node : table.columns) {
    if (const auto* column = as<ColumnDef>(node))
      apply_column_constraints(*column, catalog, relation);
  }
  for (const Node* node : table.constraints) {
    if (const auto* constraint = as<Constraint>(node))
      apply_constraint(*constraint, catalog, relation, {});
  }
  if (table.query != nullptr) relation.columns_known = false;
  if (const auto* written = as<Partitioning>(table.partitioning))
    collect_partitions(*written, relation);
  catalog.relations.insert_or_assign(catalog_key(name.schema, name.name), std::move(relation));
  if (table.query != nullptr) wait_for_columns(table, catalog);
  type_computed_columns(table, catalog);
}

void collect_view(const CreateView& view, Catalog& catalog) {
  const ObjectName name = object_name(view.name, catalog);
  if (name.name.empty()) return;
  CatalogRelation relation;
  relation.schema = name.schema;
  relation.name = name.name;
  relation.kind = view.materialized ? RelationKind::materialized_view : RelationKind::view;
  relation.columns_known = false;
  relation.span = view.span;
  catalog.relations.insert_or_assign(catalog_key(name.schema, name.name), std::move(relation));
  wait_for_columns(view, catalog);
}

void collect_comment(const CommentOn& comment, Catalog& catalog) {
  const std::vector<std::string> parts = name_parts(comment.name);
  const bool of_column = comment.commented == CommentedKind::column;
  const std::size_t last = of_column ? 2 : 1;
  if (parts.size() < last) return;
  const std::string schema =
      parts.size() > last ? parts[parts.size() - last - 1] : catalog.default_schema;
  auto found = catalog.relations.find(catalog_key(schema, parts[parts.size() - last]));
  if (found == catalog.relations.end()) return;
  if (!of_column) {
    found->second.comment = comment.text;
    return;
  }
  for (CatalogColumn& column : found->second.columns) {
    if (column.name == parts.back()) column.comment = comment.text;
  }
}

}  // namespace talora::translators
