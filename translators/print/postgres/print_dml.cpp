// INSERT, UPDATE and DELETE of PostgreSQL.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

// INSERT wants AS before an alias; UPDATE wants it where the alias is SET.
Doc* PostgresPrinter::dml_target(const Node& target, bool needs_as) {
  const auto* table = as<TableRef>(&target);
  if (table == nullptr && target.kind != Kind::name) return foreign(target, "DML on a query");
  if (table == nullptr || table->alias.text.empty()) return anchored(target, node(target));
  if (table->extra != nullptr) return foreign(*table->extra, "partition as a DML target");
  const std::string name = identifier(table->alias);
  return anchored(target,
                  docs_.sequence({text(table->only ? "ONLY " : ""), node(*table->name),
                                  text((needs_as || name == "set" ? " AS " : " ") + name)}));
}

Doc* PostgresPrinter::print(const AssignmentItem& node) {
  if (node.columns.empty()) return foreign(node, "SET ROW");
  // PostgreSQL wants the bare column; the alias before it is Oracle's.
  Docs columns;
  for (const Node* column : node.columns)
    columns.push_back(last_part(*column));
  Doc* target = columns.size() == 1 ? columns[0] : broken_list(columns);
  Doc* value =
      node.value->kind == Kind::query ? query_in_parentheses(*node.value) : expression(*node.value);
  return docs_.sequence({target, text(" = "), value});
}

Doc* PostgresPrinter::print(const Update& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  Docs parts;
  if (node.with != nullptr) parts.push_back(anchored(*node.with, this->node(*node.with)));
  parts.push_back(docs_.sequence({text("UPDATE "), dml_target(*node.target, false)}));
  parts.push_back(set_clause(node.assignments));
  if (!node.from.empty()) parts.push_back(from_clause("FROM", node.from));
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  if (node.returning != nullptr) parts.push_back(this->node(*node.returning));
  return clauses(parts);
}

Doc* PostgresPrinter::print(const Delete& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  Docs parts;
  if (node.with != nullptr) parts.push_back(anchored(*node.with, this->node(*node.with)));
  parts.push_back(docs_.sequence({text("DELETE FROM "), dml_target(*node.target, false)}));
  if (!node.using_tables.empty()) parts.push_back(from_clause("USING", node.using_tables));
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  if (node.returning != nullptr) parts.push_back(this->node(*node.returning));
  return clauses(parts);
}

Doc* PostgresPrinter::insert_target(const Node& target) {
  return dml_target(target, true);
}

Doc* PostgresPrinter::insert_source(const Insert& node) {
  if (node.source == nullptr) return text("DEFAULT VALUES");
  if (node.source->kind == Kind::name)
    return docs_.sequence({text("VALUES ("), this->node(*node.source), text(".*)")});
  return this->node(*node.source);
}

}  // namespace talora::translators
