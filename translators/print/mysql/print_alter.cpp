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

// What the source does not say again is taken from the catalog; what cannot be is refused.
void MysqlPrinter::modify_column(const ColumnDef& column, Docs& out) {
  bool says_null = false;
  bool not_null = false;
  bool constrained = false;
  for (const Node* item : column.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint == nullptr || constraint->disabled) continue;
    const bool nullness = constraint->constraint_kind == ConstraintKind::not_null ||
                          constraint->constraint_kind == ConstraintKind::null;
    says_null = says_null || nullness;
    not_null = not_null || constraint->constraint_kind == ConstraintKind::not_null;
    constrained = constrained || !nullness;
  }
  const std::string name = identifier(column.name);
  const bool whole = column.type != nullptr || says_null || column.identity != nullptr;
  if (!whole && column.default_value != nullptr) {
    out.push_back(docs_.sequence({text("ALTER COLUMN " + name + " SET DEFAULT "),
                                  parenthesised(expression(*column.default_value))}));
  }
  if (whole) {
    const CatalogRelation* relation =
        altered_ == nullptr ? nullptr : bindings_.symbol(*altered_).relation;
    const CatalogColumn* known =
        relation == nullptr
            ? nullptr
            : relation->find_column(fold_oracle(column.name.text, column.name.quoted));
    const bool hidden =
        known != nullptr && ((known->has_default && column.default_value == nullptr) ||
                             known->is_identity || known->is_computed);
    if (known == nullptr || hidden || column.computed != nullptr || column.identity != nullptr) {
      out.push_back(foreign(column, "MODIFY of a column whose definition is not fully known"));
      return;
    }
    ColumnDef all = column;
    all.constraints = {};
    Docs parts{text("MODIFY COLUMN " + name + " ")};
    const auto target = target_type(known->type, profile_, TypePlace::column, {}, options_.source);
    if (column.type == nullptr && !target.has_value()) {
      out.push_back(foreign(column, "MODIFY of a column whose type is not known"));
      return;
    }
    parts.push_back(column.type != nullptr ? type(*column.type, TypePlace::column)
                                           : text(target->text));
    if (says_null ? not_null : !known->nullable) parts.push_back(text(" NOT NULL"));
    if (column.default_value != nullptr) {
      parts.push_back(text(" DEFAULT "));
      parts.push_back(parenthesised(expression(*column.default_value)));
    }
    out.push_back(docs_.sequence(parts));
  }
  if (!constrained) return;
  Docs constraints;
  table_constraints(column, constraints);
  for (Doc* constraint : constraints)
    out.push_back(docs_.sequence({text("ADD "), constraint}));
}

}  // namespace talora::translators
