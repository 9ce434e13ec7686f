// Token runs read by hand: words, groups and clauses of endless options.
#pragma once

#include "parsers/oracle/lowering.hpp"

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace talora::oracle {

// The token spells `upper` in any letter case; never a quoted name or a string.
[[nodiscard]] bool is_word(const SourceToken& token, std::string_view upper);

// The words stand one after another from index `at`.
[[nodiscard]] bool words_at(TokenRun run, std::size_t at,
                            std::initializer_list<std::string_view> upper);

// The word stands somewhere in the run outside parentheses.
[[nodiscard]] bool has_word(TokenRun run, std::string_view upper);

// Index after the parenthesis that closes the one at `open`; the run's size when nothing does.
[[nodiscard]] std::size_t end_of_group(TokenRun run, std::size_t open);

// The tokens inside a run that is one group in parentheses; the run itself otherwise.
[[nodiscard]] TokenRun inside(TokenRun run);

// The span of a run that is not empty.
[[nodiscard]] Span span_of(const Lowering& lower, TokenRun run);

// [-|+] NUMBER at index `at`: a Literal or a Unary over it; null when none is there. Steps over it.
Node* signed_number(Lowering& lower, TokenRun run, std::size_t& at);

// Splits table options into clauses, one option run for each ("storage clause", "partitioning"), in
// source order. What changes the meaning of the table (external, cluster) is not counted as parsed.
void clause_runs(Lowering& lower, TokenRun run, Nodes& properties);

}  // namespace talora::oracle
