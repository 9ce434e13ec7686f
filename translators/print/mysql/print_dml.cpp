// INSERT and DELETE of MySQL, RETURNING of MariaDB.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

// t alias, without what only a query may have.
Doc* MysqlPrinter::dml_table(const Node& target) {
  const auto* table = as<TableRef>(&target);
  if (table == nullptr && target.kind != Kind::name) return foreign(target, "DML on a query");
  if (table != nullptr && table->extra != nullptr)
    return foreign(*table->extra, "partition as a DML target");
  return anchored(target, node(target));
}

// How other parts of the statement name the table: its alias, else its own name.
std::string MysqlPrinter::dml_qualifier(const Node& target) {
  const auto* table = as<TableRef>(&target);
  if (table != nullptr && !table->alias.text.empty()) return identifier(table->alias);
  const auto* name = as<Name>(table != nullptr ? table->name : &target);
  return name == nullptr || name->parts.empty() ? std::string() : identifier(name->parts.back());
}

// INSERT has no alias; nothing but RETURNING could use it.
Doc* MysqlPrinter::insert_target(const Node& target) {
  const auto* table = as<TableRef>(&target);
  if (table == nullptr || table->alias.text.empty()) return dml_table(target);
  TableRef plain = *table;
  plain.alias = {};
  return dml_table(plain);
}

Doc* MysqlPrinter::insert_source(const Insert& node) {
  if (node.source == nullptr) return text("VALUES ()");
  if (node.source->kind == Kind::name) return foreign(*node.source, "record as a row");
  if (const auto* rows = as<ValuesRows>(node.source)) {
    changed_table_ = node.target;
    Doc* list = row_list(*rows, {});
    changed_table_ = nullptr;
    return list;
  }
  return this->node(*node.source);
}

// DELETE t FROM t, u is understood by all releases, also with an alias.
Doc* MysqlPrinter::print(const Delete& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  if (node.with != nullptr) return foreign(*node.with, "WITH before DELETE");
  const auto* table = as<TableRef>(node.target);
  const bool plain = node.using_tables.empty() && (table == nullptr || table->alias.text.empty());
  if (!plain && node.returning != nullptr)
    return foreign(*node.returning, "RETURNING of a DELETE with an alias");
  Docs parts;
  if (plain) {
    parts.push_back(docs_.sequence({text("DELETE FROM "), dml_table(*node.target)}));
  } else {
    parts.push_back(text("DELETE " + dml_qualifier(*node.target)));
    Docs tables{dml_table(*node.target)};
    changed_table_ = node.target;
    for (const Node* item : node.using_tables)
      tables.push_back(anchored(*item, this->node(*item)));
    parts.push_back(docs_.group({text("FROM "), docs_.indent({comma_joined(tables)})}));
  }
  changed_table_ = node.target;
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  changed_table_ = nullptr;
  if (node.returning != nullptr) parts.push_back(this->node(*node.returning));
  return clauses(parts);
}

Doc* MysqlPrinter::print(const Returning& node) {
  if (!profile_.has(Capability::dml_returning)) return foreign(node, "RETURNING");
  if (!node.into.empty()) return foreign(node, "RETURNING … INTO");
  return Printer::print(node);
}

}  // namespace talora::translators
