// Conditions that MySQL writes in its own way: ANY of a list, LIKE and its escape character.
#include "model/mysql_text.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

// "This version doesn't yet support LIMIT & IN/ALL/ANY/SOME subquery": a derived table may have
// one.
Doc* MysqlPrinter::compared_query(const Node& query) {
  const auto* limited = as<Query>(&query);
  if (limited == nullptr || limited->fetch == nullptr) return Printer::compared_query(query);
  ++nested_;
  Doc* inner = docs_.sequence({text("SELECT *"), clause_line(), text("FROM "),
                               query_in_parentheses(query), text(" limited_rows")});
  --nested_;
  return parenthesised(inner);
}

Doc* MysqlPrinter::print(const Quantified& node) {
  if (Doc* query = quantified_query(node)) return query;
  const auto* list = as<RowValue>(node.right);
  const bool in = node.op == BinaryOperator::equal && !node.all;
  const bool not_in = node.op == BinaryOperator::not_equal && node.all;
  if (!in && !not_in) return foreign(node, "ANY or ALL of a list");
  Docs items;
  if (list == nullptr) {
    items.push_back(expression(*node.right));
  } else {
    for (const Node* item : list->items)
      items.push_back(anchored(*item, expression(*item)));
  }
  return docs_.sequence({negatable(*node.left, not_in, "IN"), broken_list(items)});
}

// A LIKE without ESCAPE has no escape character in the source engines; in MySQL it has backslash,
// and ESCAPE '' means it too in MariaDB: backslashes of the pattern are doubled.
Doc* MysqlPrinter::print(const Like& node) {
  Docs parts{negatable(*node.operand, node.negated, "LIKE")};
  const auto* literal = as<Literal>(node.pattern);
  const bool constant =
      literal != nullptr && (literal->literal_kind == LiteralKind::string ||
                             literal->literal_kind == LiteralKind::national_string);
  if (node.escape != nullptr) {
    parts.push_back(operand(*node.pattern, Precedence::other_operator));
    parts.push_back(text(" ESCAPE "));
    parts.push_back(operand(*node.escape, Precedence::other_operator));
  } else if (constant) {
    std::string doubled;
    for (const char c : literal->text) {
      if (c == '\\') doubled += c;
      doubled += c;
    }
    parts.push_back(anchored(*literal, text(mysql::quote_literal(doubled))));
  } else {
    parts.push_back(docs_.sequence(
        {text("replace("), expression(*node.pattern), text(", '\\\\', '\\\\\\\\')")}));
  }
  return docs_.sequence(parts);
}

}  // namespace talora::translators
