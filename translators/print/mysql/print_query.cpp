// Parts of queries that MySQL writes in its own way: LIMIT, WITH ROLLUP, set operations, locks.
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

// What the manual gives for "all rows from an offset on".
constexpr std::string_view all_rows = "18446744073709551615";

const Select* first_select(const Node* body) {
  while (body != nullptr) {
    if (const auto* select = as<Select>(body)) return select;
    if (const auto* operation = as<SetOperation>(body)) {
      body = operation->left;
    } else if (const auto* query = as<Query>(body)) {
      body = query->body;
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

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

// ORDER BY 2: the second item, which must be written out beside IS NULL.
const Node* MysqlPrinter::ordered_expression(const OrderItem& item) {
  const auto* literal = as<Literal>(item.expression);
  if (ordered_ == nullptr || literal == nullptr || literal->literal_kind != LiteralKind::number ||
      std::ranges::find(ordered_->order_by, &item) == ordered_->order_by.end()) {
    return item.expression;
  }
  const Select* select = first_select(ordered_->body);
  std::size_t position = 0;
  for (const char c : literal->text)
    position =
        c >= '0' && c <= '9' && position < 10'000 ? position * 10 + std::size_t(c - '0') : 10'000;
  if (select == nullptr || position == 0 || position > select->items.size()) return nullptr;
  for (std::size_t i = 0; i < position; ++i) {
    const auto* selected = as<SelectItem>(select->items[i]);
    if (selected == nullptr || is<Star>(selected->expression)) return nullptr;
  }
  return select->items[position - 1];
}

bool MysqlPrinter::nulls_first(const OrderItem& node) const {
  if (node.nulls != NullsOrder::unsaid) return node.nulls == NullsOrder::first;
  // Oracle: NULL is the highest value; SQL Server: the lowest.
  return node.descending == (options_.source == SourceDialect::oracle);
}

// NULL is the lowest value here and there is no NULLS FIRST: x IS NULL goes before x where needed.
Doc* MysqlPrinter::print(const OrderItem& node) {
  Docs parts{expression(*node.expression)};
  if (node.descending) parts.push_back(text(" DESC"));
  const bool first = nulls_first(node);
  const Node* value = ordered_expression(node);
  const auto* item = as<SelectItem>(value);
  const Node* known = item != nullptr ? item->expression : value;
  if (first != node.descending ||
      (known != nullptr && bindings_.nullability(*known) == Nullability::never_null)) {
    return docs_.sequence(parts);
  }
  if (value == nullptr) return foreign(node, "ORDER BY a position behind *");
  Doc* tested = item == nullptr ? operand(*value, Precedence::other_operator)
                : !item->alias.text.empty()
                    ? text(identifier(item->alias))
                    : operand(*item->expression, Precedence::other_operator);
  parts.insert(parts.begin(), docs_.sequence({tested, text(first ? " IS NULL DESC," : " IS NULL,"),
                                              docs_.line()}));
  return docs_.sequence(parts);
}

}  // namespace talora::translators
