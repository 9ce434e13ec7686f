// Full LL with a counting listener.
#include "parsers/oracle/measure.hpp"

#include "parsers/oracle/conditional_compilation.hpp"
#include "parsers/oracle/promotion.hpp"
#include "parsers/oracle/scanner.hpp"
#include "parsers/oracle/statement_parser.hpp"
#include "parsers/oracle/token_stream.hpp"

namespace talora::oracle {
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

void count_predictions(const SourceFile& file, Span span, PredictionCounts& counts) {
  ScanResult scanned;
  scan(file, span, scanned);
  select_conditional_code(scanned, span.file);
  promote_words(scanned, span.file);
  if (scanned.refused) return;
  TokenStream stream(scanned);
  OracleParser parser(&stream);
  CountingListener listener(counts);
  parser.removeErrorListeners();
  parser.addErrorListener(&listener);
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
      antlr4::atn::PredictionMode::LL_EXACT_AMBIG_DETECTION);
  parser.unit();
  ++counts.statements;
}

}  // namespace talora::oracle
