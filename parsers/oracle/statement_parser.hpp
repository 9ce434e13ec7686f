// StatementParser: text of one statement to ANTLR parse tree. Internal to parsers/oracle.
#pragma once

#include "parsers/antlr/prediction_stages.hpp"
#include "parsers/antlr/token_stream.hpp"
#include "parsers/oracle/scanner.hpp"

#include "OracleParser.h"

#include <cstdint>
#include <memory>

namespace talora::oracle {

// What one parse gave; valid until the next parse of the same StatementParser.
struct ParseOutcome {
  OracleParser::UnitContext* unit = nullptr;  // null when refused before parsing
  ScanResult* scanned = nullptr;              // tokens, comments, and all diagnostics
  bool clean = false;                         // no syntax error: the tree may be lowered
  bool full_ll = false;                       // SLL gave up and LL was tried
};

// One parser object, used again for every statement. Not for concurrent use: one per thread.
class StatementParser {
 public:
  StatementParser();
  ~StatementParser();
  StatementParser(const StatementParser&) = delete;
  StatementParser& operator=(const StatementParser&) = delete;

  // SLL with bail-out first; on failure once more with error recovery (full LL up to a size).
  ParseOutcome parse(const SourceFile& file, Span span);

  // The ANTLR parser, for measurements.
  OracleParser& parser() { return *parser_; }

 private:
  void read_tokens(const SourceFile& file, Span span);

  ScanResult scanned_;
  parsers::TokenStream stream_{scanned_};
  parsers::PredictionStages stages_;
  std::unique_ptr<OracleParser> parser_;
};

}  // namespace talora::oracle
