// ORDER BY of MySQL: NULL is the lowest value there, and no words say otherwise.
#include "model/tree/walk.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

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

// The item at a position, counted from 1; null behind a star, which stands for several.
const SelectItem* item_at(const Select& select, std::string_view digits) {
  std::size_t position = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9' || position > select.items.size()) return nullptr;
    position = position * 10 + static_cast<std::size_t>(c - '0');
  }
  if (position == 0 || position > select.items.size()) return nullptr;
  for (std::size_t i = 0; i < position; ++i) {
    const auto* item = as<SelectItem>(select.items[i]);
    if (item == nullptr || is<Star>(item->expression)) return nullptr;
  }
  return as<SelectItem>(select.items[position - 1]);
}

const SelectItem* item_by_alias(const Select& select, const Node& expression) {
  const auto* name = as<Name>(&expression);
  if (name == nullptr || name->parts.size() != 1) return nullptr;
  const auto key = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    if (item != nullptr && !item->alias.text.empty() && key(item->alias) == key(name->parts[0]))
      return item;
  }
  return nullptr;
}

const SelectItem* item_by_value(const Select& select, const Node& expression) {
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    if (item != nullptr && !item->alias.text.empty() && same_tree(item->expression, &expression))
      return item;
  }
  return nullptr;
}

bool is_grouped_by(const Select& select, const Node& expression) {
  return std::ranges::any_of(select.group_by,
                             [&](const Node* item) { return same_tree(item, &expression); });
}

}  // namespace

bool MysqlPrinter::nulls_first(const OrderItem& node) const {
  if (node.nulls != NullsOrder::unsaid) return node.nulls == NullsOrder::first;
  // Oracle: NULL is the highest value; SQL Server: the lowest.
  return node.descending == (options_.source == SourceDialect::oracle);
}

// The item of the query that the sort key means by its position or alias.
const SelectItem* MysqlPrinter::sorted_item(const OrderItem& node, const Select& select) const {
  const auto* literal = as<Literal>(node.expression);
  if (literal != nullptr) return item_at(select, literal->text);
  return item_by_alias(select, *node.expression);
}

// What stands before IS NULL. Inside an expression MariaDB knows no alias of an aggregate, MySQL no
// expression of GROUP BY, and no target what SELECT DISTINCT does not return.
Doc* MysqlPrinter::tested_for_null(const OrderItem& node) {
  const auto plain = [&](const Node& value) { return operand(value, Precedence::other_operator); };
  const bool of_query = ordered_ != nullptr &&
                        std::ranges::find(ordered_->order_by, &node) != ordered_->order_by.end();
  const Select* select = of_query ? first_select(ordered_->body) : nullptr;
  if (select == nullptr) return plain(*node.expression);
  const bool combined = !is<Select>(ordered_->body);
  const SelectItem* item = sorted_item(node, *select);
  if (item == nullptr && is<Literal>(node.expression))
    return foreign(node, "ORDER BY a position behind *");
  if (item != nullptr) {
    const bool aggregate = !select->group_by.empty() && !is_grouped_by(*select, *item->expression);
    const bool by_alias = !item->alias.text.empty() && (combined || !aggregate);
    return by_alias ? text(identifier(item->alias)) : plain(*item->expression);
  }
  if (combined || is<Name>(node.expression)) return plain(*node.expression);
  const bool grouped = is_grouped_by(*select, *node.expression);
  const SelectItem* same = item_by_value(*select, *node.expression);
  if ((select->distinct || grouped) && same != nullptr) return text(identifier(same->alias));
  if (select->distinct) return foreign(node, "ORDER BY an expression of SELECT DISTINCT");
  if (!grouped) return plain(*node.expression);
  return docs_.sequence({text("max("), expression(*node.expression), text(")")});
}

// x IS NULL goes before x where the source's order differs and x may be NULL.
Doc* MysqlPrinter::print(const OrderItem& node) {
  Doc* value = expression(*node.expression);
  if (node.descending) value = docs_.sequence({value, text(" DESC")});
  const bool first = nulls_first(node);
  // Unless said otherwise the target puts NULL first going up, last going down.
  if (first != node.descending) return value;
  // A position says nothing of the values in that column; those of set operations are not known.
  const bool known = !is<Literal>(node.expression);
  if (known && bindings_.nullability(*node.expression) == Nullability::never_null) return value;
  return docs_.group(
      {tested_for_null(node), text(first ? " IS NULL DESC," : " IS NULL,"), docs_.line(), value});
}

}  // namespace talora::translators
