// FROM items: tables, derived tables, functions, joins.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::alias(const Identifier& alias, const Identifiers& columns) {
  if (alias.text.empty()) return text("");
  if (columns.empty()) return text(" " + identifier(alias));
  return docs_.sequence({text(" " + identifier(alias) + " "), name_list(columns)});
}

Doc* Printer::print(const TableRef& node) {
  if (node.extra != nullptr && node.extra->kind == Kind::verbatim) return foreign(*node.extra);
  Docs parts{text(node.only ? "ONLY " : ""), this->node(*node.name), alias(node.alias, {})};
  if (node.extra != nullptr) {
    parts.push_back(text(" "));
    parts.push_back(this->node(*node.extra));
  }
  return docs_.sequence(parts);
}

Doc* Printer::print(const DerivedTable& node) {
  Doc* query = query_in_parentheses(*node.query);
  Doc* name = alias(node.alias, node.columns);
  // Releases before 16 demand an alias.
  if (node.alias.text.empty()) name = text(" derived_" + std::to_string(node.id));
  return docs_.sequence({text(node.lateral ? "LATERAL " : ""), query, name});
}

Doc* Printer::print(const TableFunction& node) {
  return docs_.sequence({this->node(*node.call), alias(node.alias, node.columns)});
}

// A join on the left needs no parentheses, one on the right does.
Doc* Printer::join_side(const Node& side, bool is_right) {
  Doc* doc = anchored(side, node(side));
  const bool is_join = side.kind == Kind::join;
  return is_join && (is_right || options_.fully_parenthesised) ? parenthesised(doc) : doc;
}

Doc* Printer::print(const Join& node) {
  if (node.partition != nullptr) return foreign(*node.partition, "partitioned outer join");
  std::string word;
  bool always_true = false;
  switch (node.join_kind) {
    case JoinKind::inner:
      word = "JOIN ";
      break;
    case JoinKind::left:
      word = "LEFT JOIN ";
      break;
    case JoinKind::right:
      word = "RIGHT JOIN ";
      break;
    case JoinKind::full:
      word = "FULL JOIN ";
      break;
    case JoinKind::cross:
      word = "CROSS JOIN ";
      break;
    case JoinKind::cross_apply:
      word = "CROSS JOIN LATERAL ";
      break;
    case JoinKind::outer_apply:
      word = "LEFT JOIN LATERAL ";
      always_true = true;
      break;
  }
  if (node.natural) word = "NATURAL " + word;
  const bool lateral =
      node.join_kind == JoinKind::cross_apply || node.join_kind == JoinKind::outer_apply;
  const auto* derived = as<DerivedTable>(node.right);
  if (lateral && derived != nullptr && derived->lateral)
    word.erase(word.size() - std::string_view("LATERAL ").size());
  Docs parts{join_side(*node.left, false), clause_line(), text(word), join_side(*node.right, true)};
  if (!node.using_columns.empty()) {
    parts.push_back(text(" USING "));
    parts.push_back(name_list(node.using_columns));
  } else if (node.condition != nullptr) {
    parts.push_back(docs_.group({docs_.indent(
        {docs_.line(), text("ON "), anchored(*node.condition, expression(*node.condition))})}));
  } else if (always_true) {
    parts.push_back(text(" ON TRUE"));
  }
  return docs_.sequence(parts);
}

Doc* Printer::from_clause(std::string_view keyword, const List& items) {
  bool has_join = false;
  Docs docs;
  for (const Node* item : items) {
    has_join = has_join || item->kind == Kind::join;
    docs.push_back(anchored(*item, node(*item)));
  }
  // A lone join chain stands one join a line under FROM's own column.
  if (items.size() == 1 && has_join) return docs_.sequence({text(keyword), text(" "), docs[0]});
  return clause(keyword, items, comma_joined(docs));
}

}  // namespace talora::translators
