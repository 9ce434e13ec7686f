// Recovery: where reading goes on after a statement with a syntax error.
#pragma once

#include "parsers/tsql/token.hpp"

#include <cstddef>
#include <functional>
#include <vector>

namespace talora::tsql {

// Index of the first token after `error` that begins a statement (`begins` says so of an index) on
// a line of its own or after a semicolon, outside the parentheses, blocks and conditions that are
// open since `begin`: what an IF or a block guards must not become a statement of its own. The
// index of end_of_input when there is none, and always for a procedure, function or trigger.
[[nodiscard]] std::size_t recovery_place(const std::vector<SourceToken>& tokens, std::size_t begin,
                                         std::size_t error,
                                         const std::function<bool(std::size_t)>& begins);

}  // namespace talora::tsql
