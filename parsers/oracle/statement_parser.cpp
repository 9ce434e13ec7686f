// StatementParser: SLL first, LL for what SLL rejects.
#include "parsers/oracle/statement_parser.hpp"

#include "parsers/oracle/conditional_compilation.hpp"
#include "parsers/oracle/promotion.hpp"
#include "parsers/oracle/syntax_errors.hpp"

#include "BailErrorStrategy.h"

namespace talora::oracle {
namespace {

// Beyond this a rejected statement is not tried with full LL: its cost is not bounded.
constexpr std::size_t full_ll_token_limit = 20000;

using antlr4::atn::PredictionMode;

void use_mode(OracleParser& parser, PredictionMode mode) {
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(mode);
}

// END;/ on one line is common in the wild.
void drop_trailing_slash(std::vector<SourceToken>& tokens) {
  const std::size_t size = tokens.size();
  if (size > 2 && tokens[size - 2].type() == OracleParser::SLASH &&
      tokens[size - 3].type() == OracleParser::SEMICOLON) {
    tokens.erase(tokens.end() - 2);
  }
}

}  // namespace

StatementParser::StatementParser()
    : bail_(std::make_shared<antlr4::BailErrorStrategy>()),
      recover_(std::make_shared<antlr4::DefaultErrorStrategy>()) {
  scanned_.tokens.emplace_back(SourceToken::end_of_input, 0, 0, Word::none, "");
  parser_ = std::make_unique<OracleParser>(&stream_);
  parser_->removeErrorListeners();
}

StatementParser::~StatementParser() = default;

// The vectors are used again: fresh ones of this size make malloc consolidate for every statement.
void StatementParser::read_tokens(const SourceFile& file, Span span) {
  parser_->reset();  // frees the previous tree before its tokens go
  scanned_.tokens.clear();
  scanned_.comments.clear();
  scanned_.diagnostics.clear();
  scanned_.refused = false;
  scan(file, span, scanned_);
  drop_trailing_slash(scanned_.tokens);
  select_conditional_code(scanned_, span.file);
  promote_words(scanned_, span.file);
  stream_.seek(0);
}

ParseOutcome StatementParser::parse(const SourceFile& file, Span span) {
  read_tokens(file, span);
  ParseOutcome outcome;
  outcome.scanned = &scanned_;
  if (scanned_.refused) return outcome;
  parser_->setErrorHandler(bail_);
  use_mode(*parser_, PredictionMode::SLL);
  try {
    outcome.unit = parser_->unit();
    outcome.clean = scanned_.diagnostics.worst() != FindingClass::manual;
    return outcome;
  } catch (const antlr4::ParseCancellationException&) {
    outcome.full_ll = scanned_.tokens.size() <= full_ll_token_limit;
  }
  stream_.seek(0);
  parser_->reset();
  parser_->setErrorHandler(recover_);
  if (outcome.full_ll) use_mode(*parser_, PredictionMode::LL);
  SyntaxErrors errors(scanned_, span.file);
  parser_->addErrorListener(&errors);
  outcome.unit = parser_->unit();
  parser_->removeErrorListeners();
  outcome.clean = errors.count() == 0 && scanned_.diagnostics.worst() != FindingClass::manual;
  return outcome;
}

}  // namespace talora::oracle
