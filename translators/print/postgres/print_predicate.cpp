// Conditions that PostgreSQL writes in its own way.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const Quantified& node) {
  if (Doc* query = quantified_query(node)) return query;
  Doc* left = quantified_head(node);
  const Node* right = node.right;
  if (const auto* list = as<RowValue>(right)) {
    return docs_.group({left, text("(ARRAY["),
                        docs_.indent({docs_.soft_line(), comma_list(list->items)}), text("])")});
  }
  // An array, or one value: rules give arrays as target text.
  if (right->kind == Kind::target_expression)
    return docs_.sequence({left, text("("), expression(*right), text(")")});
  return docs_.sequence({left, text("(ARRAY["), expression(*right), text("])")});
}

// A LIKE without ESCAPE has no escape character in the source engines; in PostgreSQL it has
// backslash.
Doc* PostgresPrinter::print(const Like& node) {
  Docs parts{negatable(*node.operand, node.negated, "LIKE"),
             operand(*node.pattern, Precedence::other_operator)};
  const auto* literal = as<Literal>(node.pattern);
  const bool no_backslash =
      literal != nullptr && literal->text.find('\\') == std::string_view::npos;
  if (node.escape != nullptr) {
    parts.push_back(text(" ESCAPE "));
    parts.push_back(operand(*node.escape, Precedence::other_operator));
  } else if (!no_backslash) {
    parts.push_back(text(" ESCAPE ''"));
  }
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const IsTest& node) {
  if (node.test != TestKind::nan && node.test != TestKind::infinite) return Printer::print(node);
  Doc* operand = this->operand(*node.operand, Precedence::other_operator);
  if (node.test == TestKind::nan)
    return docs_.sequence({operand, text(node.negated ? " <> 'NaN'" : " = 'NaN'")});
  return docs_.sequence(
      {operand, text(node.negated ? " NOT IN " : " IN "), text("('Infinity', '-Infinity')")});
}

}  // namespace talora::translators
