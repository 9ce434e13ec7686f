// Measures of the grammar itself: what prediction costs and where it is not certain.
#pragma once

#include "model/source.hpp"
#include "parsers/antlr/prediction_counts.hpp"

namespace talora::oracle {

using parsers::PredictionCounts;

// Parses `span` once with full LL and exact ambiguity detection and adds to `counts`. Slow.
void count_predictions(const SourceFile& file, Span span, PredictionCounts& counts);

}  // namespace talora::oracle
