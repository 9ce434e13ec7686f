// Pieces of queries that several rules take apart and put together again.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators {

// a AND b AND c as a list; null gives an empty list.
[[nodiscard]] std::vector<Node*> conjuncts(Node* condition);

// The list joined by AND; null for an empty one.
[[nodiscard]] Node* conjunction(RuleContext& context, const std::vector<Node*>& parts);

// The name a FROM item is known by inside its query (folded alias, else last part of its name).
[[nodiscard]] std::string correlation_name(const Node& from_item);

// Index of the FROM item that a column reference belongs to; -1 when none or not known.
[[nodiscard]] int owner_of(const RuleContext& context, const Name& column, const List& from);

// The column names inside an expression, not those of its subqueries' own FROM items.
[[nodiscard]] std::vector<const Name*> column_names(const RuleContext& context, const Node& node);

// True when an aggregate stands directly in the expression (not in a subquery, not a window
// function).
[[nodiscard]] bool has_aggregate(const RuleContext& context, const Node& node);

// COUNT(*) and the like without GROUP BY, and queries without FROM: there is always a row.
[[nodiscard]] bool always_gives_row(const RuleContext& context, const Select& select);

[[nodiscard]] bool is_aggregate_call(const RuleContext& context, const Call& call);

// A query around a body.
[[nodiscard]] Query* query_of(RuleContext& context, Node* body);

// `SELECT …` in parentheses as a FROM item.
[[nodiscard]] DerivedTable* derived_table(RuleContext& context, Node* query, Identifier alias);

// True when the node holds a pseudo column of that kind outside of nested queries.
[[nodiscard]] bool holds_pseudo_column(const Node* node, PseudoColumnKind which);

// SYS.DUAL or DUAL.
[[nodiscard]] bool is_dual(const Node* from_item);

}  // namespace talora::translators
