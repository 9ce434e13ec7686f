// Conditions: BETWEEN, IN, IS, EXISTS, ANY and ALL of a query.
#include "translators/print/printer.hpp"

namespace talora::translators {

namespace {

// Operands of conditions: what binds tighter than any condition.
constexpr Precedence condition_operand = Precedence::other_operator;

}  // namespace

Doc* Printer::negatable(const Node& operand, bool negated, std::string_view keyword) {
  return docs_.sequence({this->operand(operand, condition_operand), text(negated ? " NOT " : " "),
                         text(keyword), text(" ")});
}

Doc* Printer::compared_query(const Node& query) {
  return query_in_parentheses(query);
}

Doc* Printer::quantified_head(const Quantified& node) {
  return docs_.sequence({operand(*node.left, condition_operand), text(" "),
                         text(operator_text(node.op)), text(node.all ? " ALL " : " ANY ")});
}

Doc* Printer::quantified_query(const Quantified& node) {
  const auto* subquery = as<Subquery>(node.right);
  const Node* right = subquery != nullptr ? subquery->query : node.right;
  if (right->kind != Kind::query && right->kind != Kind::select &&
      right->kind != Kind::set_operation) {
    return nullptr;
  }
  return docs_.sequence({quantified_head(node), compared_query(*right)});
}

namespace {

bool is_restricted(const Node& node) {
  const Precedence own = precedence(node);
  if (own == Precedence::primary) return true;
  if (own < Precedence::other_operator || own == Precedence::time_zone) return false;
  if (const auto* unary = as<Unary>(&node)) return is_restricted(*unary->operand);
  if (const auto* binary = as<Binary>(&node))
    return is_restricted(*binary->left) && is_restricted(*binary->right);
  return node.kind == Kind::literal;
}

}  // namespace

Doc* Printer::restricted(const Node& node) {
  return operand(node, is_restricted(node) ? condition_operand : Precedence::primary);
}

Doc* Printer::print(const Between& node) {
  return docs_.group(
      {negatable(*node.operand, node.negated, "BETWEEN"), restricted(*node.low),
       docs_.indent({docs_.line(), text("AND "), operand(*node.high, condition_operand)})});
}

Doc* Printer::print(const InList& node) {
  Docs items;
  for (const Node* item : node.items)
    items.push_back(anchored(*item, expression(*item)));
  return docs_.sequence({negatable(*node.operand, node.negated, "IN"), broken_list(items)});
}

Doc* Printer::print(const InQuery& node) {
  const auto* subquery = as<Subquery>(node.query);
  const Node& query = subquery != nullptr ? *subquery->query : *node.query;
  return docs_.sequence({negatable(*node.operand, node.negated, "IN"), compared_query(query)});
}

Doc* Printer::print(const IsTest& node) {
  Doc* operand = this->operand(*node.operand, condition_operand);
  const std::string_view is = node.negated ? " IS NOT " : " IS ";
  switch (node.test) {
    case TestKind::null:
      return docs_.sequence({operand, text(is), text("NULL")});
    case TestKind::is_true:
      return docs_.sequence({operand, text(is), text("TRUE")});
    case TestKind::is_false:
      return docs_.sequence({operand, text(is), text("FALSE")});
    case TestKind::nan:
      return foreign(node, "IS NAN");
    case TestKind::infinite:
      return foreign(node, "IS INFINITE");
    case TestKind::empty:
      return foreign(node, "IS EMPTY");
    case TestKind::a_set:
      return foreign(node, "IS A SET");
    case TestKind::json:
      return foreign(node, "IS JSON");
    case TestKind::of_type:
      return foreign(node, "IS OF TYPE");
  }
  return foreign(node);
}

Doc* Printer::print(const Exists& node) {
  const auto* subquery = as<Subquery>(node.query);
  return docs_.sequence(
      {text("EXISTS "),
       query_in_parentheses(subquery != nullptr ? *subquery->query : *node.query)});
}

}  // namespace talora::translators
