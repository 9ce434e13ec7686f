// What queries of every dialect ask of parts already lowered.
#pragma once

#include "model/tree/tree.hpp"

namespace talora::parsers {

// A branch of a set operation: a query in parentheses without clauses of its own is its body.
[[nodiscard]] Node* bare_body(Node* node);

// FROM somewhere in the query names the factored query itself: it is recursive.
[[nodiscard]] bool names_itself(const Cte& cte);

}  // namespace talora::parsers
