// ALTER TABLE of MySQL: MODIFY names the whole definition of a column.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

Doc* MysqlPrinter::print(const AlterAction& node) {
  if (node.cascade) return foreign(node, "CASCADE");
  return Printer::print(node);
}

Doc* MysqlPrinter::rename_constraint(const AlterAction& node) {
  return foreign(node, "RENAME CONSTRAINT");
}

Doc* MysqlPrinter::added_column(const Node& payload) {
  column_types_.clear();
  Docs parts{Printer::added_column(payload)};
  const auto* column = as<ColumnDef>(&payload);
  if (column == nullptr) return parts.front();
  Docs constraints;
  table_constraints(*column, constraints);
  for (Doc* constraint : constraints)
    parts.push_back(docs_.sequence({text("ADD "), constraint}));
  if (column->identity != nullptr && constraints.empty()) {
    diagnostics_.add(DiagnosticId::identity_key_added, column->span,
                     {std::string(column->name.text)});
    parts.push_back(text("ADD KEY (" + identifier(column->name) + ")"));
  }
  return comma_joined(parts);
}

// The whole definition of the column; null with a finding when it is not known. What the source
// does not say again is taken from the catalog.
Doc* MysqlPrinter::modified_definition(const ColumnDef& column, bool nullable_said, bool not_null) {
  const CatalogRelation* relation =
      altered_ == nullptr ? nullptr : bindings_.symbol(*altered_).relation;
  const CatalogColumn* known =
      relation == nullptr
          ? nullptr
          : relation->find_column(fold_oracle(column.name.text, column.name.quoted));
  const bool loses_default =
      known != nullptr && known->has_default && column.default_value == nullptr;
  const bool special = column.computed != nullptr || column.identity != nullptr;
  if (known == nullptr || loses_default || special || known->is_identity || known->is_computed)
    return foreign(column, "MODIFY of a column whose definition is not fully known");
  Docs parts{text("MODIFY COLUMN " + identifier(column.name) + " ")};
  if (column.type != nullptr) {
    parts.push_back(column_type(column));
  } else {
    const auto target = target_type(known->type, profile_, TypePlace::column, {}, options_.source);
    if (!target.has_value()) return foreign(column, "MODIFY of a column whose type is not known");
    parts.push_back(text(target->text));
  }
  if (nullable_said ? not_null : !known->nullable) parts.push_back(text(" NOT NULL"));
  if (column.default_value != nullptr) {
    parts.push_back(text(" DEFAULT "));
    parts.push_back(parenthesised(expression(*column.default_value)));
  }
  return docs_.sequence(parts);
}

void MysqlPrinter::modify_column(const ColumnDef& column, Docs& out) {
  bool nullable_said = false;
  bool not_null = false;
  for (const Node* item : column.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint == nullptr || constraint->disabled) continue;
    const bool wanted = constraint->constraint_kind == ConstraintKind::not_null;
    not_null = not_null || wanted;
    nullable_said = nullable_said || wanted || constraint->constraint_kind == ConstraintKind::null;
  }
  const bool only_default = column.type == nullptr && !nullable_said &&
                            column.identity == nullptr && column.computed == nullptr &&
                            column.default_value != nullptr;
  const bool changed = column.type != nullptr || nullable_said || column.identity != nullptr ||
                       column.computed != nullptr;
  if (only_default) {
    out.push_back(docs_.sequence({text("ALTER COLUMN " + identifier(column.name) + " SET DEFAULT "),
                                  parenthesised(expression(*column.default_value))}));
  } else if (changed) {
    out.push_back(modified_definition(column, nullable_said, not_null));
  }
  Docs constraints;
  table_constraints(column, constraints);
  for (Doc* constraint : constraints)
    out.push_back(docs_.sequence({text("ADD "), constraint}));
}

}  // namespace talora::translators
