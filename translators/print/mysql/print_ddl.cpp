// Indexes, views, sequences and comments of MySQL and MariaDB.
#include "model/mysql_text.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

namespace {

// Characters of four bytes that an index column may hold.
constexpr int index_characters = 768;

}  // namespace

// The rows of an index say nothing of NULL's place: NULLS FIRST and LAST have no effect on results.
Doc* MysqlPrinter::index_column(const OrderItem& item, bool unique) {
  Docs parts;
  if (!is<Name>(item.expression)) {
    if (!profile_.has(Capability::expression_indexes))
      return foreign(item, "index over an expression");
    parts.push_back(parenthesised(expression(*item.expression)));
  } else {
    parts.push_back(expression(*item.expression));
    const Type& type = bindings_.type(*item.expression);
    const bool large = type.kind == TypeKind::clob || type.kind == TypeKind::blob ||
                       (is_string(type.kind) && type.length > index_characters);
    if (large && unique) return foreign(item, "unique index over a long column");
    if (large) {
      const auto* name = as<Name>(item.expression);
      diagnostics_.add(DiagnosticId::index_prefix, item.span,
                       {std::to_string(index_characters), std::string(name->parts.back().text)});
      parts.push_back(text("(" + std::to_string(index_characters) + ")"));
    }
  }
  if (item.descending) parts.push_back(text(" DESC"));
  return docs_.sequence(parts);
}

Doc* MysqlPrinter::print(const CreateIndex& node) {
  if (node.where != nullptr) return foreign(*node.where, "index of some rows only");
  if (!node.include.empty()) return foreign(node, "INCLUDE of an index");
  Docs columns;
  for (const Node* each : node.columns) {
    const auto* item = as<OrderItem>(each);
    if (item == nullptr) return foreign(*each, "index column");
    columns.push_back(anchored(*each, index_column(*item, node.unique)));
  }
  // An index lives in its table.
  Docs parts{docs_.group({text(node.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX "),
                          last_part(*node.name), text(" ON "), this->node(*node.table), text(" "),
                          broken_list(columns)})};
  properties(node.properties, parts);
  if (node.invisible) {
    const bool ignored = profile_.has(Capability::ignored_indexes);
    if (!ignored && !profile_.has(Capability::invisible_indexes))
      return foreign(node, "invisible index");
    parts.push_back(text(ignored ? "IGNORED" : "INVISIBLE"));
  }
  return lines(parts);
}

Doc* MysqlPrinter::print(const CreateView& node) {
  if (node.materialized) return foreign(node, "materialized view");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const CreateSequence& node) {
  if (!profile_.has(Capability::sequences)) return foreign(node, "sequence");
  return Printer::print(node);
}

// A column's comment is part of its definition, which this statement does not know; a view has
// none.
Doc* MysqlPrinter::print(const CommentOn& node) {
  switch (commented(node)) {
    case CommentedKind::table:
      return docs_.sequence({text("ALTER TABLE "), this->node(*node.name),
                             text(" COMMENT = " + mysql::quote_literal(node.text))});
    case CommentedKind::column:
      return foreign(node, "COMMENT ON COLUMN");
    case CommentedKind::view:
    case CommentedKind::materialized_view:
      return foreign(node, "COMMENT ON VIEW");
    case CommentedKind::other:
      break;
  }
  return foreign(node, "COMMENT ON this kind of object");
}

Doc* MysqlPrinter::print(const DropObject& node) {
  if (node.cascade) return foreign(node, "DROP … CASCADE");
  return Printer::print(node);
}

Doc* MysqlPrinter::print(const Truncate& node) {
  if (node.cascade) return foreign(node, "TRUNCATE … CASCADE");
  return Printer::print(node);
}

}  // namespace talora::translators
