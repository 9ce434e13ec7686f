// Constraints of MySQL: keys of bounded length, foreign keys with their columns, none deferrable.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

void MysqlPrinter::note_column(const ColumnDef& column, std::string_view type) {
  column_types_.emplace_back(catalog_word(column.name), std::string(type));
}

// Large types stand beside the row, with a pointer in it.
int MysqlPrinter::row_bytes() const {
  constexpr int other_bytes = 12;
  int bytes = 0;
  for (const auto& [column, type] : column_types_) {
    const int own = text_key_bytes(type);
    bytes += own > 0 ? own : other_bytes;
  }
  return bytes;
}

// All but NOT NULL goes behind the columns: names are only allowed there, and an inline REFERENCES
// is read and ignored by older releases.
void MysqlPrinter::table_constraints(const ColumnDef& column, Docs& out) {
  for (const Node* item : column.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint == nullptr) {
      out.push_back(anchored(*item, node(*item)));
      continue;
    }
    if (constraint->constraint_kind == ConstraintKind::not_null ||
        constraint->constraint_kind == ConstraintKind::null || constraint->disabled) {
      continue;
    }
    Constraint with_column = *constraint;
    Identifier name = column.name;
    with_column.columns = {&name, 1};
    out.push_back(anchored(*item, keyed(with_column)));
  }
}

// MySQL wants the referenced columns: those of the primary key where the source names none.
Doc* MysqlPrinter::references(const Constraint& node) {
  if (!node.referenced_columns.empty()) return Printer::references(node);
  const CatalogRelation* relation = bindings_.symbol(*node.referenced_table).relation;
  const CatalogConstraint* key = nullptr;
  if (relation != nullptr) {
    for (const CatalogConstraint& each : relation->constraints) {
      if (each.kind == CatalogConstraintKind::primary_key) key = &each;
    }
  }
  if (key == nullptr) return foreign(node, "REFERENCES without columns to an unknown table");
  std::string columns;
  for (const std::string& column : key->columns) {
    columns +=
        (columns.empty() ? "" : ", ") + quoted(shortened_name(target_fold(column), name_limit()));
  }
  std::string out = " (" + columns + ")";
  if (!node.on_delete.empty()) out += " ON DELETE " + std::string(node.on_delete);
  if (!node.on_update.empty()) out += " ON UPDATE " + std::string(node.on_update);
  return docs_.sequence({text("REFERENCES "), this->node(*node.referenced_table), text(out)});
}

Doc* MysqlPrinter::constraint_timing(const Constraint& node, bool in_alter) {
  (void)in_alter;
  if (node.deferrable) {
    diagnostics_.add(
        DiagnosticId::constraint_not_deferrable, node.span,
        {node.name.text.empty() ? std::string("constraint") : std::string(node.name.text)});
  }
  const bool existing_rows_stay = node.novalidate && !node.disabled &&
                                  node.constraint_kind == ConstraintKind::check &&
                                  options_.source == SourceDialect::oracle;
  if (existing_rows_stay && profile_.product != "mariadb") {
    diagnostics_.add(
        DiagnosticId::constraint_state, node.span,
        {node.name.text.empty() ? std::string("without name") : std::string(node.name.text),
         "ENABLE NOVALIDATE",
         "checks all rows or none: it is NOT ENFORCED until ALTER TABLE … ALTER CHECK … ENFORCED"});
    return text(" NOT ENFORCED");
  }
  return text("");
}

}  // namespace talora::translators
