// What may follow a table in FROM, and in WITH a query. Internal to parsers/oracle.
#pragma once

#include "parsers/oracle/lowering.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

// `table` with its PIVOT or UNPIVOT clause (lower_pivot.cpp).
Node* pivoted(Lowering& lowering, Node* table, const Rule* clause, bool unpivot);

// PARTITION (name), SUBPARTITION FOR (values): a TablePartition; the run begins with the word
// (lower_partition.cpp).
Node* table_partition(Lowering& lowering, TokenRun run);

// PARTITION BY of a table's options; null when the run has none.
Node* partitioning(Lowering& lowering, TokenRun run);

// SEARCH and CYCLE of a recursive query; `at` stands on the first (lower_recursion_tail.cpp).
Node* recursion_tail(Lowering& lowering, ParseChildren& at);

}  // namespace talora::oracle
