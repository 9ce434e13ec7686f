// Measures of the grammar itself: what prediction costs and where it is not certain.
#pragma once

#include "model/source.hpp"

#include <cstdint>

namespace talora::oracle {

struct PredictionCounts {
  std::uint64_t statements = 0;
  std::uint64_t full_context = 0;  // decisions that SLL could not take
  std::uint64_t ambiguities = 0;   // input that two alternatives match
  std::uint64_t errors = 0;
};

// Parses `span` once with full LL and exact ambiguity detection and adds to `counts`. Slow.
void count_predictions(const SourceFile& file, Span span, PredictionCounts& counts);

}  // namespace talora::oracle
