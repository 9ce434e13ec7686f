// Queries: SELECT and its clauses, WITH, set operations, ORDER BY, LIMIT, FOR UPDATE.
#include "translators/print/printer.hpp"

#include <algorithm>

namespace talora::translators {

Doc* Printer::print(const Query& node) {
  Docs parts;
  if (node.order_siblings) return foreign(node, "ORDER SIBLINGS BY");
  if (node.with != nullptr) parts.push_back(this->node(*node.with));
  parts.push_back(node.body->kind == Kind::query ? query_in_parentheses(*node.body)
                                                 : this->node(*node.body));
  if (!node.order_by.empty())
    parts.push_back(clause("ORDER BY", node.order_by, comma_list(node.order_by)));
  if (node.fetch != nullptr) parts.push_back(anchored(*node.fetch, this->node(*node.fetch)));
  if (node.for_update != nullptr)
    parts.push_back(anchored(*node.for_update, this->node(*node.for_update)));
  return clauses(parts);
}

Doc* Printer::print(const WithClause& node) {
  Docs parts;
  for (const Node* item : node.items)
    parts.push_back(anchored(*item, this->node(*item)));
  Docs joined{text(node.recursive ? "WITH RECURSIVE " : "WITH ")};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) {
      joined.push_back(text(","));
      joined.push_back(clause_line());
    }
    joined.push_back(parts[i]);
  }
  return docs_.sequence(joined);
}

Doc* Printer::print(const Cte& node) {
  if (node.tail != nullptr && node.tail->kind == Kind::verbatim) return foreign(*node.tail);
  Docs parts{text(identifier(node.name))};
  if (!node.columns.empty()) {
    parts.push_back(text(" "));
    parts.push_back(name_list(node.columns));
  }
  parts.push_back(text(" AS "));
  const int outer = nested_;
  nested_ = std::max(outer, 1);
  Doc* query = this->node(*node.query);
  nested_ = outer;
  parts.push_back(docs_.group(
      {text("("), docs_.indent({docs_.soft_line(), query}), docs_.soft_line(), text(")")}));
  if (node.tail != nullptr) {
    parts.push_back(docs_.line());
    parts.push_back(this->node(*node.tail));
  }
  return docs_.sequence(parts);
}

Doc* Printer::select_head(const Select& node) {
  Docs items;
  for (const Node* item : node.items)
    items.push_back(anchored(*item, expression(*item)));
  const std::string_view word = node.distinct ? "SELECT DISTINCT" : "SELECT";
  if (items.size() == 1) return docs_.sequence({text(word), text(" "), docs_.indent({items[0]})});
  return docs_.group({text(word), docs_.indent({docs_.line(), comma_joined(items)})});
}

Doc* Printer::where_clause(const Node& condition) {
  Doc* content = anchored(condition, expression(condition));
  return anchored(condition, docs_.group({text("WHERE "), docs_.indent({content})}));
}

Doc* Printer::group_by(const Select& node) {
  return clause("GROUP BY", node.group_by, comma_list(node.group_by));
}

Doc* Printer::windows(const Select& node) {
  Docs windows;
  for (const Node* item : node.windows) {
    const auto* window = as<WindowSpec>(item);
    if (window == nullptr) return foreign(*item, "WINDOW");
    WindowSpec unnamed = *window;
    unnamed.name = {};
    windows.push_back(
        anchored(*item, docs_.sequence({text(identifier(window->name) + " AS "), print(unnamed)})));
  }
  return clause("WINDOW", node.windows, comma_joined(windows));
}

Doc* Printer::print(const Select& node) {
  if (node.hierarchy != nullptr) return foreign(*node.hierarchy, "CONNECT BY");
  if (node.model != nullptr) return foreign(*node.model, "MODEL");
  if (node.bulk_collect) return foreign(node, "BULK COLLECT");
  Docs parts{select_head(node)};
  if (!node.into.empty()) parts.push_back(into_clause(node.into, node.strict));
  if (!node.from.empty()) parts.push_back(from_clause("FROM", node.from));
  if (node.where != nullptr) parts.push_back(where_clause(*node.where));
  if (!node.group_by.empty()) parts.push_back(group_by(node));
  if (node.having != nullptr) {
    parts.push_back(anchored(
        *node.having, docs_.group({text("HAVING "), docs_.indent({expression(*node.having)})})));
  }
  if (!node.windows.empty()) parts.push_back(windows(node));
  return clauses(parts);
}

// Oracle's set operators bind alike, from left to right; in PostgreSQL INTERSECT binds tighter.
Doc* Printer::set_side(const Node& side, SetOperator op, bool is_right) {
  if (side.kind == Kind::query) return query_in_parentheses(side);
  const auto* inner = as<SetOperation>(&side);
  if (inner == nullptr && !options_.fully_parenthesised) return node(side);
  const bool needed = inner != nullptr && (is_right || (op == SetOperator::intersect) !=
                                                           (inner->op == SetOperator::intersect));
  return needed || options_.fully_parenthesised ? query_in_parentheses(side) : node(side);
}

Doc* Printer::print(const SetOperation& node) {
  std::string word = node.op == SetOperator::union_rows  ? "UNION"
                     : node.op == SetOperator::intersect ? "INTERSECT"
                                                         : "EXCEPT";
  if (node.all) word += " ALL";
  Doc* left = set_side(*node.left, node.op, false);
  return docs_.sequence({anchored(*node.left, left), clause_line(), text(word), clause_line(),
                         anchored(*node.right, set_side(*node.right, node.op, true))});
}

Doc* Printer::print(const ValuesRows& node) {
  return row_list(node, {});
}

Doc* Printer::row_list(const ValuesRows& node, std::string_view before_row) {
  Docs rows;
  for (const Node* row : node.rows) {
    const auto* values = as<RowValue>(row);
    if (values == nullptr) {
      rows.push_back(anchored(*row, this->node(*row)));
      continue;
    }
    Docs items;
    for (const Node* item : values->items)
      items.push_back(anchored(*item, expression(*item)));
    rows.push_back(anchored(*row, docs_.sequence({text(before_row), broken_list(items)})));
  }
  if (rows.size() == 1) return docs_.sequence({text("VALUES "), rows[0]});
  Docs parts{text("VALUES")};
  Docs inner;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    inner.push_back(clause_line());
    inner.push_back(rows[i]);
    if (i + 1 < rows.size()) inner.push_back(text(","));
  }
  parts.push_back(docs_.indent(inner));
  return docs_.sequence(parts);
}

Doc* Printer::print(const SelectItem& node) {
  Doc* value = expression(*node.expression);
  if (node.expression->kind == Kind::query) value = query_in_parentheses(*node.expression);
  if (node.alias.text.empty()) return value;
  return docs_.sequence({value, text(" AS " + identifier(node.alias))});
}

// The target locks tables by alias, Oracle names a column of each: the qualifier is the table.
std::optional<std::vector<std::string>> Printer::locked_tables(const ForUpdate& node) {
  std::vector<std::string> tables;
  const auto refused = [&](const Node& item, std::string_view what) {
    foreign(item, what);
    return std::nullopt;
  };
  for (const Node* item : node.of) {
    const auto* name = as<Name>(item);
    if (name == nullptr) return refused(*item, "FOR UPDATE OF");
    std::string table = identifier(name->parts.back());
    if (bindings_.symbol(*item).kind == SymbolKind::column) {
      if (name->parts.size() < 2) return refused(*item, "FOR UPDATE OF column");
      table = identifier(name->parts[name->parts.size() - 2]);
    }
    if (std::ranges::find(tables, table) == tables.end()) tables.push_back(table);
  }
  return tables;
}

Doc* Printer::print(const ForUpdate& node) {
  if (node.wait != nullptr) return foreign(*node.wait, "FOR UPDATE WAIT");
  const auto tables = locked_tables(node);
  if (!tables.has_value()) return text("");
  std::string out = "FOR UPDATE";
  for (std::size_t i = 0; i < tables->size(); ++i)
    out += (i == 0 ? " OF " : ", ") + (*tables)[i];
  if (node.nowait) out += " NOWAIT";
  if (node.skip_locked) out += " SKIP LOCKED";
  return text(out);
}

}  // namespace talora::translators
