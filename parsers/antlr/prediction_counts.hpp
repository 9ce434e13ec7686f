// PredictionCounts: what prediction costs a grammar and where it is not certain.
#pragma once

#include <cstdint>

namespace talora::parsers {

struct PredictionCounts {
  std::uint64_t statements = 0;
  std::uint64_t full_context = 0;  // decisions that SLL could not take
  std::uint64_t ambiguities = 0;   // input that two alternatives match
  std::uint64_t errors = 0;
};

}  // namespace talora::parsers
