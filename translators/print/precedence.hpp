// Operator precedence of PostgreSQL (documentation 15, table 4.2; gram.y for the finer steps).
#pragma once

#include "model/tree/nodes.hpp"

#include <cstdint>

namespace talora::translators {

// Lowest first. `lowest` is what any expression satisfies.
enum class Precedence : std::uint8_t {
  lowest,
  logical_or,
  logical_and,
  logical_not,
  is_test,
  comparison,
  in_like,
  other_operator,
  additive,
  multiplicative,
  power,
  time_zone,
  unary,
  cast,
  primary,
};

[[nodiscard]] constexpr Precedence tighter(Precedence value) {
  return value == Precedence::primary
             ? value
             : static_cast<Precedence>(static_cast<std::uint8_t>(value) + 1);
}

[[nodiscard]] Precedence precedence(BinaryOperator op);

// Of the printed form of an expression node.
[[nodiscard]] Precedence precedence(const Node& node);

// PostgreSQL's spelling, "" for what is no infix token there.
[[nodiscard]] std::string_view operator_text(BinaryOperator op);

}  // namespace talora::translators
