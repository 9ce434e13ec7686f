// Indexes, views, sequences and comments of MySQL and MariaDB.
#include "model/mysql_text.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

namespace {

// Characters of four bytes that an index may hold, and what to leave of them to a number or date.
constexpr int index_characters = 768;
constexpr int other_characters = 16;

// The columns of an index over nothing else; empty when it is over an expression.
std::vector<Identifier> plain_columns(const CreateIndex& index) {
  std::vector<Identifier> columns;
  for (const Node* each : index.columns) {
    const auto* item = as<OrderItem>(each);
    const auto* name = item == nullptr ? nullptr : as<Name>(item->expression);
    if (name == nullptr) return {};
    columns.push_back(name->parts.back());
  }
  return columns;
}

}  // namespace

// How many characters of its texts an index may hold; nullopt when it may hold them whole.
std::optional<int> MysqlPrinter::share_of_index(const CatalogRelation* relation,
                                                const std::vector<Identifier>& columns) const {
  int texts = 0, left = index_characters;
  std::vector<std::string> keys;
  for (const Identifier& column : columns) {
    keys.push_back(fold_oracle(column.text, column.quoted));
    const bool is_text = text_key_bytes(key_column_type(relation, keys.back())) != 0;
    texts += is_text ? 1 : 0;
    left -= is_text ? 0 : other_characters;
  }
  const int bytes = key_length(relation, keys);
  if (texts == 0 || (bytes >= 0 && bytes <= index_characters * 4)) return std::nullopt;
  return left / texts;
}

// The rows of an index say nothing of NULL's place: NULLS FIRST and LAST have no effect on results.
Doc* MysqlPrinter::index_column(const OrderItem& item, bool unique, std::optional<int> share) {
  Docs parts;
  if (!is<Name>(item.expression)) {
    if (!profile_.has(Capability::expression_indexes))
      return foreign(item, "index over an expression");
    parts.push_back(parenthesised(expression(*item.expression)));
  } else {
    parts.push_back(expression(*item.expression));
    const Type& type = bindings_.type(*item.expression);
    const int characters = share.value_or(index_characters);
    const bool large = type.kind == TypeKind::clob || type.kind == TypeKind::blob ||
                       (is_string(type.kind) && type.length > characters);
    if (large && unique && !share.has_value())
      return foreign(item, "unique index over a long column");
    if (large && !unique) {
      const auto* name = as<Name>(item.expression);
      diagnostics_.add(DiagnosticId::index_prefix, item.span,
                       {std::to_string(characters), std::string(name->parts.back().text)});
      parts.push_back(text("(" + std::to_string(characters) + ")"));
    }
  }
  if (item.descending) parts.push_back(text(" DESC"));
  return docs_.sequence(parts);
}

Doc* MysqlPrinter::print(const CreateIndex& node) {
  if (node.where != nullptr) return foreign(*node.where, "index of some rows only");
  if (!node.include.empty()) return foreign(node, "INCLUDE of an index");
  Docs columns;
  const std::vector<Identifier> plain = plain_columns(node);
  const CatalogRelation* relation = bindings_.symbol(*node.table).relation;
  const auto fit = share_of_index(relation, plain);
  const bool hashed =
      node.unique && fit.has_value() && !profile_.has(Capability::hashed_unique_keys);
  if (node.unique && fit.has_value() && !hashes_keys())
    return foreign(node, "unique index over a long column");
  if (node.unique && fit.has_value())
    diagnostics_.add(DiagnosticId::long_key_hashed, node.span,
                     {std::string(as<Name>(node.name)->parts.back().text)});
  for (const Node* each : node.columns) {
    const auto* item = as<OrderItem>(each);
    if (item == nullptr) return foreign(*each, "index column");
    columns.push_back(anchored(*each, index_column(*item, node.unique, fit)));
  }
  if (hashed) columns = {text(hashed_columns(relation, plain))};
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
