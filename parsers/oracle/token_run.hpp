// Token runs that only Oracle has: clauses of endless options.
#pragma once

#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using parsers::end_of_group;
using parsers::has_word;
using parsers::inside;
using parsers::is_word;
using parsers::words_at;

// Splits table options into clauses, one option run for each ("storage clause", "partitioning"), in
// source order. What changes the meaning of the table (external, cluster) is not counted as parsed.
void clause_runs(Lowering& lower, TokenRun run, Nodes& properties);

}  // namespace talora::oracle
