// StatementParser: text of one batch to ANTLR parse trees, one statement after the other. Internal
// to parsers/tsql.
#pragma once

#include "parsers/antlr/prediction_stages.hpp"
#include "parsers/antlr/token_stream.hpp"
#include "parsers/tsql/scanner.hpp"

#include "TsqlParser.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace talora::tsql {

// What the parse of one statement gave; valid until the parser's next call.
struct ParseOutcome {
  TsqlParser::UnitContext* unit = nullptr;  // null when refused before parsing
  const ScanResult* scanned = nullptr;      // tokens of the whole batch: token i has index i
  Span span;                                // from its first token to its last, semicolons left out
  std::vector<Comment> comments;            // before it, in it, and behind it on its last line
  Diagnostics diagnostics;                  // syntax errors, and the scanner's findings inside it
  bool clean = false;                       // no finding: the tree may be lowered
  bool full_ll = false;                     // SLL gave up and LL was tried
};

// One parser object, used again for every batch. Not for concurrent use: one per thread.
class StatementParser {
 public:
  StatementParser();
  ~StatementParser();
  StatementParser(const StatementParser&) = delete;
  StatementParser& operator=(const StatementParser&) = delete;

  // Reads the tokens of a batch. `settings` are those of the session before the batch and become
  // those after it.
  void begin(const SourceFile& file, Span batch, SessionSettings& settings);

  // The next statement of the batch; false when there is none left. A module takes the rest of the
  // batch. What has a syntax error reaches to the next word that begins a statement on a line of
  // its own, or to the end of the batch.
  bool next(ParseOutcome& outcome);

  // The ANTLR parser, for measurements.
  TsqlParser& parser() { return *parser_; }

 private:
  // Token indices; `end` is where the next statement may begin.
  struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] bool at_end(std::size_t index) const;
  [[nodiscard]] bool may_begin(std::size_t index) const;
  [[nodiscard]] bool begins_call(std::size_t index) const;
  std::size_t parse_unit(ParseOutcome& outcome);
  [[nodiscard]] std::size_t error_place(const ParseOutcome& outcome, std::size_t begin) const;
  void hand_over(ParseOutcome& outcome, Extent extent);
  void take_findings(ParseOutcome& outcome, Extent extent);
  void take_comments(ParseOutcome& outcome, Extent extent);

  ScanResult scanned_;
  parsers::TokenStream stream_{scanned_};
  parsers::PredictionStages stages_;
  std::unique_ptr<TsqlParser> parser_;
  antlr4::misc::IntervalSet first_;  // tokens that begin a statement
  const SourceFile* file_ = nullptr;
  Span batch_;
  std::vector<Diagnostic> scan_findings_;  // not handed over yet, by place
  std::size_t at_ = 0;                     // token index of the next statement
  std::size_t comment_ = 0;                // comments handed over so far
};

}  // namespace talora::tsql
