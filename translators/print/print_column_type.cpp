// The type of a column, where a key decides it.
#include "translators/bind/catalog_types.hpp"
#include "translators/print/printer.hpp"

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

// The table whose columns are printed.
const CatalogRelation* Printer::printed_table() const {
  if (options_.catalog == nullptr || table_ == nullptr) return nullptr;
  const ObjectName name = object_name(table_, *options_.catalog);
  return options_.catalog->find_relation(name.schema, name.name);
}

bool Printer::leads_to_identity(const ColumnDef& column) const {
  if (column.identity != nullptr) return true;
  const CatalogRelation* relation = printed_table();
  std::string at = fold_oracle(column.name.text, column.name.quoted);
  for (int step = 0; relation != nullptr && step < longest_chain; ++step) {
    const KeyColumn next = referenced(*options_.catalog, *relation, at);
    if (next.column == nullptr) return false;
    if (next.column->is_identity) return true;
    relation = next.relation;
    at = next.column->name;
  }
  return false;
}

// The type that the columns of the same key have; nullopt when it is the one as written.
std::optional<std::string> Printer::agreed_type(const ColumnDef& column, const Type& written) {
  const CatalogRelation* relation = printed_table();
  const CatalogColumn* known =
      relation == nullptr
          ? nullptr
          : relation->find_column(fold_oracle(column.name.text, column.name.quoted));
  if (known == nullptr || known->type.kind != TypeKind::number || known->type == written)
    return std::nullopt;
  const auto own = target_type(written, profile_, TypePlace::column, {}, options_.source);
  const auto target = target_type(known->type, profile_, TypePlace::column, {}, options_.source);
  if (!own.has_value() || !target.has_value() || own->text == target->text) return std::nullopt;
  diagnostics_.add(DiagnosticId::key_type_agreed, column.span,
                   {std::string(column.name.text), own->text, target->text});
  return target->text;
}

// Both ends of a foreign key have one type, and what an identity draws is an integer.
Doc* Printer::column_type(const ColumnDef& column) {
  const auto* written = as<TypeName>(column.type);
  const auto built_in =
      written == nullptr ? std::nullopt : built_in_type(*written, options_.source);
  if (built_in.has_value() && built_in->kind == TypeKind::number) {
    if (const auto agreed = agreed_type(column, *built_in)) return text(*agreed);
    const auto target = target_type(*built_in, profile_, TypePlace::column, {}, options_.source);
    if (target.has_value() && !is_target_integer(target->text) && leads_to_identity(column))
      return text("bigint");
  }
  return type(*column.type, TypePlace::column);
}

}  // namespace talora::translators
