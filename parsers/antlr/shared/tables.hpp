// Lowering of what FROM holds in every dialect: aliases, derived tables, chains of joins.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// The node with its alias, or Verbatim where none can stand.
[[nodiscard]] Node* with_alias(LoweringBase& lowering, Node* table, const Identifier& alias,
                               Identifiers columns);

// values_rows as a query
template <class L>
[[nodiscard]] Node* lower_values_query(L& lowering, const Rule* rule) {
  auto* query = lowering.template make<Query>(rule);
  query->body = lowering.values_rows(rule);
  return query;
}

// joined_table set_tail? in parentheses (`rule`); place covers them.
template <class L>
[[nodiscard]] Node* lower_parenthesized_joins(L& lowering, ParseChildren& at, const Rule* rule,
                                              Span place) {
  Node* table = lowering.joined_table(at.take_rule());
  if (at.done()) return table;
  const auto* first = as<DerivedTable>(table);
  if (first == nullptr) return lowering.verbatim(place, "set operation");
  auto* derived = lowering.template make<DerivedTable>(place);
  derived->query = lowering.set_tail(first->query, at.take_rule(), lowering.span(rule));
  return derived;
}

// joined_table : table_item join*, left-deep; join(left, rule) lowers one.
template <class L, class Joined>
[[nodiscard]] Node* lower_joined_table(L& lowering, const Rule* rule, Joined join) {
  ParseChildren at(rule);
  const Rule* first = at.take_rule();
  Placed table{lowering.table_item(first), lowering.span(first)};
  while (!at.done())
    table = join(table, at.take_rule());
  return table.node;
}

}  // namespace talora::parsers
