// Operators, CASE, CAST and other expressions with their parentheses.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::parenthesised(Doc* content) {
  return docs_.group(
      {text("("), docs_.indent({docs_.soft_line(), content}), docs_.soft_line(), text(")")});
}

Precedence Printer::binding_of(const Node& node) const {
  return precedence(node);
}

Doc* Printer::operand(const Node& child, Precedence least) {
  const Precedence own = binding_of(child);
  const bool is_query =
      child.kind == Kind::query || child.kind == Kind::select || child.kind == Kind::set_operation;
  if (is_query) return least == Precedence::lowest ? node(child) : query_in_parentheses(child);
  const bool wanted = options_.fully_parenthesised && own < Precedence::primary &&
                      child.kind != Kind::named_argument;
  if (own < least || wanted) return parenthesised(node(child));
  return node(child);
}

Doc* Printer::print(const Star& node) {
  if (node.qualifier == nullptr) return text("*");
  return docs_.sequence({this->node(*node.qualifier), text(".*")});
}

Doc* Printer::print(const Unary& node) {
  switch (node.op) {
    case UnaryOperator::minus:
    case UnaryOperator::plus:
      return docs_.sequence({text(node.op == UnaryOperator::minus ? "-" : "+"),
                             operand(*node.operand, Precedence::cast)});
    case UnaryOperator::logical_not:
      return docs_.sequence({text("NOT "), operand(*node.operand, Precedence::unary)});
    case UnaryOperator::bit_not:
      return docs_.sequence({text("~"), operand(*node.operand, Precedence::cast)});
    case UnaryOperator::prior:
      return foreign(node, "PRIOR");
    case UnaryOperator::connect_by_root:
      return foreign(node, "CONNECT_BY_ROOT");
  }
  return foreign(node);
}

// The left spine of operators of one precedence, in order, so that long chains break evenly.
void Printer::flatten(const Node& node, Precedence level,
                      std::vector<std::pair<std::string_view, const Node*>>& out,
                      std::string_view op) const {
  std::vector<std::pair<std::string_view, const Node*>> reversed;
  const Node* at = &node;
  while (const auto* binary = as<Binary>(at)) {
    if (precedence(binary->op) != level) break;
    reversed.emplace_back(operator_text(binary->op), binary->right);
    at = binary->left;
  }
  out.emplace_back(op, at);
  out.insert(out.end(), reversed.rbegin(), reversed.rend());
}

Doc* Printer::chained(const Node& item, std::string_view op, Precedence least) {
  (void)op;
  return operand(item, least);
}

Doc* Printer::chain(const Binary& node) {
  const Precedence level = precedence(node.op);
  const bool logical = level == Precedence::logical_and || level == Precedence::logical_or;
  // Arithmetic under || is parenthesised for the reader.
  const Precedence least = node.op == BinaryOperator::concat ? Precedence::unary : tighter(level);
  std::vector<std::pair<std::string_view, const Node*>> items;
  flatten(node, level, items, {});
  Docs parts;
  for (const auto& [op, item] : items) {
    if (!parts.empty()) parts.push_back(docs_.line());
    Doc* content = chained(*item, op, least);
    if (!op.empty()) content = docs_.sequence({text(op), text(" "), content});
    parts.push_back(logical ? anchored(*item, content) : content);
  }
  return docs_.group(parts);
}

Doc* Printer::print(const Binary& node) {
  const Precedence level = precedence(node.op);
  const bool left_associative = level != Precedence::comparison && level != Precedence::is_test;
  if (left_associative && !options_.fully_parenthesised) return chain(node);
  // Comparisons do not associate, and their operands are parenthesised when they are conditions.
  const Precedence least = left_associative ? level : Precedence::other_operator;
  return docs_.group(
      {operand(*node.left, least), text(" "), text(operator_text(node.op)),
       docs_.indent(
           {docs_.line(), operand(*node.right, left_associative ? tighter(level) : least)})});
}

Doc* Printer::print(const CaseExpression& node) {
  Docs parts{text("CASE")};
  if (node.operand != nullptr) {
    parts.push_back(text(" "));
    parts.push_back(expression(*node.operand));
  }
  Docs inner;
  for (const Node* branch : node.branches) {
    inner.push_back(docs_.line());
    inner.push_back(anchored(*branch, this->node(*branch)));
  }
  if (node.otherwise != nullptr) {
    inner.push_back(docs_.line());
    inner.push_back(
        docs_.sequence({text("ELSE "), anchored(*node.otherwise, expression(*node.otherwise))}));
  }
  parts.push_back(docs_.indent(inner));
  parts.push_back(docs_.line());
  parts.push_back(text("END"));
  return docs_.group(parts);
}

Doc* Printer::print(const WhenClause& node) {
  return docs_.group({text("WHEN "), expression(*node.condition),
                      docs_.indent({docs_.line(), text("THEN "), expression(*node.result)})});
}

Doc* Printer::print(const Cast& node) {
  if (node.format != nullptr) return foreign(node, "CAST with a format");
  if (node.on_error != nullptr) return foreign(node, "CAST … ON CONVERSION ERROR");
  if (node.multiset) return foreign(node, "CAST(MULTISET …)");
  return docs_.sequence({text("CAST("), expression(*node.operand), text(" AS "),
                         type(*node.type, TypePlace::cast), text(")")});
}

Doc* Printer::print(const Extract& node) {
  return docs_.sequence(
      {text("extract("), text(node.field), text(" FROM "), expression(*node.operand), text(")")});
}

Doc* Printer::print(const Trim& node) {
  Docs parts{text("trim(")};
  if (node.side == TrimSide::leading) parts.push_back(text("LEADING "));
  if (node.side == TrimSide::trailing) parts.push_back(text("TRAILING "));
  if (node.characters != nullptr) {
    parts.push_back(expression(*node.characters));
    parts.push_back(text(" "));
  }
  if (parts.size() > 1) parts.push_back(text("FROM "));
  parts.push_back(expression(*node.operand));
  parts.push_back(text(")"));
  return docs_.sequence(parts);
}

Doc* Printer::query_in_parentheses(const Node& query) {
  ++nested_;
  Doc* doc = parenthesised(node(query));
  --nested_;
  return doc;
}

Doc* Printer::print(const Subquery& node) {
  return query_in_parentheses(*node.query);
}

}  // namespace talora::translators
