// The type of a column of a MySQL table, where a key decides it.
#include "translators/bind/catalog_types.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr int longest_chain = 8;  // foreign keys that lead to foreign keys

struct KeyColumn {
  const CatalogRelation* relation = nullptr;
  const CatalogColumn* column = nullptr;
};

const CatalogConstraint* primary_key(const CatalogRelation& relation) {
  const auto found = std::ranges::find(relation.constraints, CatalogConstraintKind::primary_key,
                                       &CatalogConstraint::kind);
  return found == relation.constraints.end() ? nullptr : &*found;
}

// The column that a foreign key of `column` refers to.
KeyColumn referenced(const Catalog& catalog, const CatalogRelation& relation,
                     const std::string& column) {
  for (const CatalogConstraint& each : relation.constraints) {
    if (each.kind != CatalogConstraintKind::foreign_key) continue;
    const auto at = std::ranges::find(each.columns, column);
    const CatalogRelation* target = find_relation_by_key(catalog, each.referenced_table);
    if (at == each.columns.end() || target == nullptr) continue;
    const CatalogConstraint* key = primary_key(*target);
    const std::vector<std::string>& columns =
        each.referenced_columns.empty() && key != nullptr ? key->columns : each.referenced_columns;
    const auto place = static_cast<std::size_t>(at - each.columns.begin());
    if (place < columns.size()) return {target, target->find_column(columns[place])};
  }
  return {};
}

}  // namespace

bool MysqlPrinter::leads_to_identity(const ColumnDef& column) const {
  if (column.identity != nullptr) return true;
  const auto* name = created_ == nullptr ? nullptr : as<Name>(created_->name);
  if (options_.catalog == nullptr || name == nullptr || name->parts.empty()) return false;
  const auto key = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  const CatalogRelation* relation = options_.catalog->find_relation(
      name->parts.size() > 1 ? key(name->parts[name->parts.size() - 2]) : std::string(),
      key(name->parts.back()));
  std::string at = key(column.name);
  for (int step = 0; relation != nullptr && step < longest_chain; ++step) {
    const KeyColumn next = referenced(*options_.catalog, *relation, at);
    if (next.column == nullptr) return false;
    if (next.column->is_identity) return true;
    relation = next.relation;
    at = next.column->name;
  }
  return false;
}

// MySQL compares the types of both ends of a foreign key.
Doc* MysqlPrinter::column_type(const ColumnDef& column) {
  const auto* written = as<TypeName>(column.type);
  const auto built_in =
      written == nullptr ? std::nullopt : built_in_type(*written, options_.source);
  if (built_in.has_value() && built_in->kind == TypeKind::number && leads_to_identity(column)) {
    const auto target = target_type(*built_in, profile_, TypePlace::column, {}, options_.source);
    if (target.has_value() && !is_target_integer(target->text)) return text("bigint");
  }
  Doc* own = type(*column.type, TypePlace::column);
  return column.identity != nullptr && !is_target_integer(own->text) ? text("bigint") : own;
}

}  // namespace talora::translators
