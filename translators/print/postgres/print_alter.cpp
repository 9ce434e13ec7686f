// ALTER TABLE as PostgreSQL has it.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::rename_constraint(const AlterAction& node) {
  return text("RENAME CONSTRAINT " + identifier(node.names[0]) + " TO " +
              identifier(node.new_name));
}

// MODIFY names any of type, default and nullability: one action each.
void PostgresPrinter::modify_column(const ColumnDef& column, Docs& out) {
  const std::string head = "ALTER COLUMN " + identifier(column.name);
  if (column.type != nullptr) {
    out.push_back(docs_.sequence({text(head + " TYPE "), column_type(column)}));
  }
  if (column.default_value != nullptr) {
    out.push_back(
        docs_.sequence({text(head + " SET DEFAULT "), expression(*column.default_value)}));
  }
  if (column.identity != nullptr) {
    out.push_back(docs_.sequence({text(head + " ADD "), node(*column.identity)}));
  }
  for (const Node* item : column.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint == nullptr) {
      out.push_back(foreign(*item));
    } else if (is_left_out(*constraint)) {
      continue;
    } else if (constraint->constraint_kind == ConstraintKind::not_null) {
      out.push_back(text(head + " SET NOT NULL"));
    } else if (constraint->constraint_kind == ConstraintKind::null) {
      out.push_back(text(head + " DROP NOT NULL"));
    } else {
      Constraint with_column = *constraint;
      Identifier name = column.name;
      with_column.columns = {&name, 1};
      out.push_back(docs_.sequence({text("ADD "), constraint_body(with_column, true)}));
    }
  }
  if (column.computed != nullptr)
    out.push_back(foreign(*column.computed, "MODIFY of a virtual column"));
}

}  // namespace talora::translators
