// PredictionStages: SLL first, LL for what SLL rejects; the same for every generated parser.
#pragma once

#include "parsers/antlr/scan_result.hpp"
#include "parsers/antlr/token_stream.hpp"

#include <functional>
#include <memory>

namespace talora::parsers {

// Enters the parser at a rule of the caller's choice.
using RuleCall = std::function<antlr4::ParserRuleContext*()>;

struct StagedParse {
  antlr4::ParserRuleContext* tree = nullptr;  // lives until the parser's next reset
  std::size_t errors = 0;                     // syntax errors, added to the diagnostics of the scan
  bool full_ll = false;                       // SLL gave up and LL was tried
};

class PredictionStages {
 public:
  PredictionStages();

  // Calls the rule at the stream's place: SLL with bail-out, on failure once more from there with
  // error recovery, full LL up to a size. The parser's previous tree is freed.
  StagedParse run(antlr4::Parser& parser, TokenStream& stream, ScanResult& scanned,
                  std::uint32_t file, const RuleCall& rule);

 private:
  std::shared_ptr<antlr4::ANTLRErrorStrategy> bail_;
  std::shared_ptr<antlr4::ANTLRErrorStrategy> recover_;
};

}  // namespace talora::parsers
