// Full LL with a counting listener.
#include "parsers/antlr/counted_parse.hpp"

namespace talora::parsers {
namespace {

class CountingListener final : public antlr4::BaseErrorListener {
 public:
  explicit CountingListener(PredictionCounts& counts) : counts_(counts) {}

  void syntaxError(antlr4::Recognizer*, antlr4::Token*, size_t, size_t, const std::string&,
                   std::exception_ptr) override {
    ++counts_.errors;
  }

  void reportAmbiguity(antlr4::Parser*, const antlr4::dfa::DFA&, size_t, size_t, bool,
                       const antlrcpp::BitSet&, antlr4::atn::ATNConfigSet*) override {
    ++counts_.ambiguities;
  }

  void reportAttemptingFullContext(antlr4::Parser*, const antlr4::dfa::DFA&, size_t, size_t,
                                   const antlrcpp::BitSet&, antlr4::atn::ATNConfigSet*) override {
    ++counts_.full_context;
  }

 private:
  PredictionCounts& counts_;
};

}  // namespace

void count_predictions(antlr4::Parser& parser, const RuleCall& rule, PredictionCounts& counts) {
  CountingListener listener(counts);
  parser.removeErrorListeners();
  parser.addErrorListener(&listener);
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
      antlr4::atn::PredictionMode::LL_EXACT_AMBIG_DETECTION);
  rule();
  parser.removeErrorListeners();
  ++counts.statements;
}

}  // namespace talora::parsers
