// Parts of queries that PostgreSQL writes in its own way.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const OrderItem& node) {
  Docs parts{expression(*node.expression)};
  if (node.descending) parts.push_back(text(" DESC"));
  if (node.nulls == NullsOrder::first) parts.push_back(text(" NULLS FIRST"));
  if (node.nulls == NullsOrder::last) parts.push_back(text(" NULLS LAST"));
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const Grouping& node) {
  std::string_view word;
  if (node.grouping_kind == GroupingKind::rollup) word = "ROLLUP ";
  if (node.grouping_kind == GroupingKind::cube) word = "CUBE ";
  if (node.grouping_kind == GroupingKind::sets) word = "GROUPING SETS ";
  Docs items;
  for (const Node* item : node.items)
    items.push_back(expression(*item));
  return docs_.sequence({text(word), items.empty() ? text("()") : broken_list(items)});
}

Doc* PostgresPrinter::print(const FetchClause& node) {
  if (node.percent) return foreign(node, "FETCH … PERCENT");
  Docs parts;
  if (node.offset != nullptr)
    parts.push_back(docs_.sequence({text("OFFSET "), expression(*node.offset)}));
  if (node.with_ties) {
    const bool plain = node.count == nullptr || node.count->kind == Kind::literal;
    Doc* count = node.count == nullptr ? text("1")
                 : plain               ? expression(*node.count)
                                       : parenthesised(expression(*node.count));
    parts.push_back(docs_.sequence({text("FETCH FIRST "), count, text(" ROWS WITH TIES")}));
  } else if (node.count != nullptr || node.offset == nullptr) {
    Doc* count = node.count == nullptr ? text("1") : expression(*node.count);
    parts.insert(parts.begin(), docs_.sequence({text("LIMIT "), count}));
  }
  return clauses(parts);
}

Doc* PostgresPrinter::into_clause(const List& targets, bool strict) {
  return clause(strict ? "INTO STRICT" : "INTO", targets, assignables(targets));
}

}  // namespace talora::translators
