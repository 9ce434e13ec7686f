// UPDATE of MySQL: assignments are carried out from left to right and see each other.
#include "model/tree/walk.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

std::string key_of(const Node& column) {
  const auto* name = as<Name>(&column);
  if (name == nullptr || name->parts.empty()) return {};
  return fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

// The value reads one of the columns, or may: names that are not bound count.
bool reads(const Bindings& bindings, const Node& value, const AssignmentItem& assigned) {
  bool found = false;
  walk(value, [&](const Node& node) {
    const SymbolKind kind = bindings.symbol(node).kind;
    if (is<Name>(&node) && (kind == SymbolKind::column || kind == SymbolKind::none)) {
      const std::string key = key_of(node);
      for (const Node* column : assigned.columns)
        found = found || key == key_of(*column);
    }
    return !found;
  });
  return found;
}

bool assignments_meet(const Bindings& bindings, const Update& update) {
  for (const Node* own : update.assignments) {
    for (const Node* other : update.assignments) {
      const auto* set = as<AssignmentItem>(own);
      const auto* reader = as<AssignmentItem>(other);
      if (own != other && set != nullptr && reader != nullptr &&
          reads(bindings, *reader->value, *set)) {
        return true;
      }
    }
  }
  return false;
}

// The SELECT whose items can be asked for one by one: the same row each time.
const Select* single_row(const Node& value) {
  const auto* subquery = as<Subquery>(&value);
  const auto* query = as<Query>(subquery != nullptr ? subquery->query : &value);
  if (query == nullptr || query->with != nullptr || query->fetch != nullptr) return nullptr;
  const auto* select = as<Select>(query->body);
  return select == nullptr || select->distinct ? nullptr : select;
}

}  // namespace

// (a, b) = (SELECT x, y …) -> a = (SELECT x …), b = (SELECT y …)
Doc* MysqlPrinter::split_query(const AssignmentItem& item, const Select& select,
                               std::size_t column) {
  Select one = select;
  one.items = select.items.subspan(column, 1);
  Doc* target = last_part(*item.columns[column]);
  if (multi_table_ != nullptr)
    target = docs_.sequence({text(dml_qualifier(*multi_table_->target) + "."), target});
  return docs_.sequence({target, text(" = "), query_in_parentheses(one)});
}

Doc* MysqlPrinter::print(const AssignmentItem& node) {
  if (node.columns.empty()) return foreign(node, "SET ROW");
  if (node.columns.size() > 1 && reads(bindings_, *node.value, node))
    return foreign(node, "assignment of several columns from each other");
  const auto* row = as<RowValue>(node.value);
  const Select* select = single_row(*node.value);
  Docs parts;
  for (std::size_t i = 0; i < node.columns.size(); ++i) {
    const bool several = node.columns.size() > 1;
    if (several && select != nullptr && select->items.size() == node.columns.size()) {
      parts.push_back(split_query(node, *select, i));
      continue;
    }
    const bool paired = row != nullptr && row->items.size() == node.columns.size();
    if (several && !paired) return foreign(node, "assignment of several columns from a query");
    const Node& value = several ? *row->items[i] : *node.value;
    Doc* target = last_part(*node.columns[i]);
    if (multi_table_ != nullptr)
      target = docs_.sequence({text(dml_qualifier(*multi_table_->target) + "."), target});
    Doc* printed = value.kind == Kind::query ? query_in_parentheses(value) : expression(value);
    parts.push_back(docs_.sequence({target, text(" = "), printed}));
  }
  return docs_.group({comma_joined(parts)});
}

std::optional<std::vector<const Node*>> MysqlPrinter::in_safe_order(const Update& node) {
  std::vector<const Node*> rest(node.assignments.begin(), node.assignments.end());
  std::vector<const Node*> ordered;
  while (!rest.empty()) {
    const auto free = std::ranges::find_if(rest, [&](const Node* item) {
      const auto* own = as<AssignmentItem>(item);
      return std::ranges::none_of(rest, [&](const Node* other) {
        const auto* later = as<AssignmentItem>(other);
        return other != item && own != nullptr && later != nullptr &&
               reads(bindings_, *later->value, *own);
      });
    });
    if (free == rest.end()) return std::nullopt;
    ordered.push_back(*free);
    rest.erase(free);
  }
  return ordered;
}

Doc* MysqlPrinter::print(const Update& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  if (node.returning != nullptr) return foreign(*node.returning, "RETURNING of an UPDATE");
  if (node.with != nullptr) return foreign(*node.with, "WITH before UPDATE");
  const auto ordered = in_safe_order(node);
  // With several tables the order of assignments is not defined.
  if (!ordered.has_value() || (!node.from.empty() && assignments_meet(bindings_, node)))
    return foreign(node, "UPDATE whose assignments read each other's columns");
  Docs tables{dml_table(*node.target)};
  changed_table_ = node.target;
  multi_table_ = node.from.empty() ? nullptr : &node;
  for (const Node* item : node.from)
    tables.push_back(anchored(*item, this->node(*item)));
  Docs assignments;
  for (const Node* item : *ordered)
    assignments.push_back(anchored(*item, expression(*item)));
  Docs parts{docs_.group({text("UPDATE "), docs_.indent({comma_joined(tables)})}),
             clause("SET", node.assignments, comma_joined(assignments))};
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  changed_table_ = nullptr;
  multi_table_ = nullptr;
  return clauses(parts);
}

}  // namespace talora::translators
