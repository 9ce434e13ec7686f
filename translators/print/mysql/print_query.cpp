// Parts of queries that MySQL writes in its own way: LIMIT, WITH ROLLUP, set operations, locks.
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

// What the manual gives for "all rows from an offset on".
constexpr std::string_view all_rows = "18446744073709551615";

bool has_rollup(const Select& select) {
  return std::ranges::any_of(select.group_by, [](const Node* item) { return is<Grouping>(item); });
}

}  // namespace

Doc* MysqlPrinter::print(const Query& node) {
  const auto* select = as<Select>(node.body);
  if (select != nullptr && !node.order_by.empty() && has_rollup(*select) &&
      !profile_.has(Capability::rollup_order)) {
    return foreign(node, "ORDER BY behind ROLLUP");
  }
  const Query* outer = ordered_;
  ordered_ = &node;
  Doc* doc = Printer::print(node);
  ordered_ = outer;
  return doc;
}

Doc* MysqlPrinter::print(const SetOperation& node) {
  if (node.op != SetOperator::union_rows && !profile_.has(Capability::intersect_except))
    return foreign(node, node.op == SetOperator::intersect ? "INTERSECT" : "EXCEPT");
  return Printer::print(node);
}

// As a query of its own; INSERT prints its rows without the word.
Doc* MysqlPrinter::print(const ValuesRows& node) {
  return row_list(node, profile_.has(Capability::values_row) ? "ROW" : "");
}

// GROUP BY ROLLUP(a, b) -> GROUP BY a, b WITH ROLLUP; no other grouping exists.
Doc* MysqlPrinter::group_by(const Select& node) {
  const auto* rollup = node.group_by.size() == 1 ? as<Grouping>(node.group_by[0]) : nullptr;
  if (rollup == nullptr || rollup->grouping_kind != GroupingKind::rollup)
    return Printer::group_by(node);
  for (const Node* item : rollup->items) {
    if (is<Grouping>(item) || is<RowValue>(item))
      return foreign(*item, "ROLLUP of several columns");
  }
  return docs_.sequence(
      {clause("GROUP BY", rollup->items, comma_list(rollup->items)), text(" WITH ROLLUP")});
}

Doc* MysqlPrinter::print(const Grouping& node) {
  switch (node.grouping_kind) {
    case GroupingKind::rollup:
      return foreign(node, "ROLLUP beside other columns");
    case GroupingKind::cube:
      return foreign(node, "CUBE");
    case GroupingKind::sets:
      return foreign(node, "GROUPING SETS");
    case GroupingKind::list:
      break;
  }
  return node.items.empty() ? foreign(node, "GROUP BY ()") : comma_list(node.items);
}

Doc* MysqlPrinter::into_clause(const List& targets, bool strict) {
  (void)strict;  // the statement around it sees to that
  return clause("INTO", targets, assignables(targets));
}

Doc* MysqlPrinter::print(const FetchClause& node) {
  if (node.percent) return foreign(node, "FETCH … PERCENT");
  for (const Node* number : {node.offset, node.count}) {
    const bool plain = number == nullptr || is<Literal>(number) || is<Name>(number);
    if (!plain) return foreign(*number, "LIMIT with an expression");
  }
  Doc* count = node.count == nullptr ? nullptr : expression(*node.count);
  Docs parts;
  if (node.with_ties) {
    if (!profile_.has(Capability::fetch_with_ties)) return foreign(node, "FETCH … WITH TIES");
    if (node.offset != nullptr)
      parts.push_back(docs_.sequence({text("OFFSET "), expression(*node.offset), text(" ROWS")}));
    parts.push_back(docs_.sequence(
        {text("FETCH FIRST "), count == nullptr ? text("1") : count, text(" ROWS WITH TIES")}));
    return clauses(parts);
  }
  if (count == nullptr) count = text(node.offset == nullptr ? "1" : all_rows);
  parts.push_back(docs_.sequence({text("LIMIT "), count}));
  if (node.offset != nullptr)
    parts.push_back(docs_.sequence({text("OFFSET "), expression(*node.offset)}));
  return clauses(parts);
}

Doc* MysqlPrinter::print(const ForUpdate& node) {
  if (!node.of.empty() && !profile_.has(Capability::lock_tables_by_name))
    return foreign(node, "FOR UPDATE OF");
  if (node.wait == nullptr) return Printer::print(node);
  if (!profile_.has(Capability::lock_wait)) return foreign(*node.wait, "FOR UPDATE WAIT");
  return docs_.sequence({text("FOR UPDATE WAIT "), expression(*node.wait)});
}

}  // namespace talora::translators
