// Measures of the grammar itself: what prediction costs and where it is not certain.
#pragma once

#include "model/source.hpp"
#include "parsers/antlr/prediction_counts.hpp"

namespace talora::tsql {

using parsers::PredictionCounts;

// Parses each statement of a batch once with full LL and exact ambiguity detection and adds to
// `counts`. Stops at the first syntax error. Slow.
void count_predictions(const SourceFile& file, Span batch, PredictionCounts& counts);

}  // namespace talora::tsql
