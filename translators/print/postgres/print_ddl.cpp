// Indexes and comments of PostgreSQL.
#include "model/postgres_text.hpp"
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const CreateIndex& node) {
  Docs columns;
  for (const Node* each : node.columns) {
    const auto* item = as<OrderItem>(each);
    if (item == nullptr) return foreign(*each, "index column");
    const Kind kind = item->expression->kind;
    Doc* value = expression(*item->expression);
    // Only a column, with its operator class, or a function call may stand without parentheses.
    const auto* target = as<TargetExpression>(item->expression);
    const bool with_class = target != nullptr && target->pattern.ends_with("_ops");
    if (kind != Kind::name && kind != Kind::call && !with_class) value = parenthesised(value);
    Docs parts{value};
    if (item->descending) parts.push_back(text(" DESC"));
    if (item->nulls == NullsOrder::first) parts.push_back(text(" NULLS FIRST"));
    if (item->nulls == NullsOrder::last) parts.push_back(text(" NULLS LAST"));
    columns.push_back(anchored(*each, docs_.sequence(parts)));
  }
  // An index lives in its table's schema.
  Docs parts{docs_.group({text(node.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX "),
                          last_part(*node.name), text(" ON "), this->node(*node.table), text(" "),
                          broken_list(columns)})};
  if (!node.include.empty())
    parts.push_back(docs_.sequence({text("INCLUDE "), name_list(node.include)}));
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  properties(node.properties, parts);
  return lines(parts);
}

Doc* PostgresPrinter::print(const CommentOn& node) {
  std::string_view what;
  switch (commented(node)) {
    case CommentedKind::table:
      what = "TABLE ";
      break;
    case CommentedKind::column:
      what = "COLUMN ";
      break;
    case CommentedKind::view:
      what = "VIEW ";
      break;
    case CommentedKind::materialized_view:
      what = "MATERIALIZED VIEW ";
      break;
    case CommentedKind::other:
      return foreign(node, "COMMENT ON this kind of object");
  }
  if (node.text.find('\0') != std::string_view::npos)
    return foreign(node, "comment with a NUL byte");
  const std::string value = node.text.empty() ? "NULL" : postgres::quote_literal(node.text);
  return docs_.sequence(
      {text("COMMENT ON "), text(what), this->node(*node.name), text(" IS " + value)});
}

}  // namespace talora::translators
