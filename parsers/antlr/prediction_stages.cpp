// Two stages of prediction.
#include "parsers/antlr/prediction_stages.hpp"

#include "parsers/antlr/syntax_errors.hpp"

#include <antlr4-runtime.h>

namespace talora::parsers {
namespace {

// Beyond this a rejected statement is not tried with full LL: its cost is not bounded.
constexpr std::size_t full_ll_token_limit = 20000;

using antlr4::atn::PredictionMode;

void use_mode(antlr4::Parser& parser, PredictionMode mode) {
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(mode);
}

// Parser::reset() puts the stream back to its first token.
void reset_at(antlr4::Parser& parser, TokenStream& stream, std::size_t place) {
  parser.reset();
  stream.seek(place);
}

}  // namespace

PredictionStages::PredictionStages()
    : bail_(std::make_shared<antlr4::BailErrorStrategy>()),
      recover_(std::make_shared<antlr4::DefaultErrorStrategy>()) {}

StagedParse PredictionStages::run(antlr4::Parser& parser, TokenStream& stream, ScanResult& scanned,
                                  std::uint32_t file, const RuleCall& rule) {
  StagedParse outcome;
  const std::size_t place = stream.index();
  reset_at(parser, stream, place);
  parser.setErrorHandler(bail_);
  use_mode(parser, PredictionMode::SLL);
  try {
    outcome.tree = rule();
    return outcome;
  } catch (const antlr4::ParseCancellationException&) {
    outcome.full_ll = scanned.tokens.size() <= full_ll_token_limit;
  }
  reset_at(parser, stream, place);
  parser.setErrorHandler(recover_);
  if (outcome.full_ll) use_mode(parser, PredictionMode::LL);
  SyntaxErrors errors(scanned, file);
  parser.addErrorListener(&errors);
  outcome.tree = rule();
  parser.removeErrorListeners();
  outcome.errors = errors.count();
  return outcome;
}

}  // namespace talora::parsers
