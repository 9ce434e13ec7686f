// FROM items of MySQL: no FULL JOIN, LATERAL in MySQL only, the changed table in subqueries.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

namespace {

bool is_lateral(const Join& join) {
  return join.join_kind == JoinKind::cross_apply || join.join_kind == JoinKind::outer_apply;
}

const Name* table_name(const Node& target) {
  const auto* table = as<TableRef>(&target);
  return as<Name>(table != nullptr ? table->name : &target);
}

}  // namespace

bool MysqlPrinter::is_changed_table(const TableRef& node) const {
  if (changed_table_ == nullptr || nested_ == 0) return false;
  const Name* changed = table_name(*changed_table_);
  const auto* name = as<Name>(node.name);
  if (changed == nullptr || name == nullptr) return false;
  const CatalogRelation* relation = bindings_.symbol(*changed).relation;
  const CatalogRelation* own = bindings_.symbol(*name).relation;
  if (relation != nullptr && own != nullptr) return relation == own;
  if (bindings_.symbol(*name).kind == SymbolKind::query_name) return false;
  const auto key = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  return key(changed->parts.back()) == key(name->parts.back());
}

// Error 1093: a subquery may not read the table that its statement changes, a derived table may;
// LIMIT keeps the optimizer from merging it.
Doc* MysqlPrinter::print(const TableRef& node) {
  if (node.only) return foreign(node, "ONLY");
  if (!is_changed_table(node)) return Printer::print(node);
  const auto* name = as<Name>(node.name);
  const Identifier& alias = node.alias.text.empty() ? name->parts.back() : node.alias;
  return docs_.sequence({text("(SELECT * FROM "), this->node(*node.name),
                         text(" LIMIT 18446744073709551615) AS " + identifier(alias))});
}

Doc* MysqlPrinter::print(const DerivedTable& node) {
  if (node.lateral && !profile_.has(Capability::lateral)) return foreign(node, "LATERAL");
  if (!node.columns.empty() && !profile_.has(Capability::derived_columns))
    return foreign(node, "column names of a derived table");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const TableFunction& node) {
  if (!is<TargetExpression>(node.call) || !node.columns.empty())
    return foreign(node, "table function");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const Join& node) {
  if (node.join_kind == JoinKind::full) return foreign(node, "FULL JOIN");
  if (is_lateral(node) && !profile_.has(Capability::lateral)) return foreign(node, "LATERAL");
  return Printer::print(node);
}

}  // namespace talora::translators
