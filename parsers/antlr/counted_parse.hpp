// A parse that counts what prediction does.
#pragma once

#include "parsers/antlr/prediction_counts.hpp"
#include "parsers/antlr/prediction_stages.hpp"

namespace talora::parsers {

// Calls the rule once with full LL and exact ambiguity detection and adds to `counts`. Slow.
void count_predictions(antlr4::Parser& parser, const RuleCall& rule, PredictionCounts& counts);

}  // namespace talora::parsers
