// StatementParser: SLL first, LL for what SLL rejects.
#include "parsers/oracle/statement_parser.hpp"

#include "BailErrorStrategy.h"
#include "parsers/oracle/conditional_compilation.hpp"
#include "parsers/oracle/promotion.hpp"
#include "parsers/oracle/syntax_errors.hpp"

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
  if (size > 2 && tokens[size - 2].type() == OracleParser::SLASH && tokens[size - 3].type() == OracleParser::SEMICOLON) {
    tokens.erase(tokens.end() - 2);
  }
}

}  // namespace

StatementParser::StatementParser() {
  scanned_ = std::make_unique<ScanResult>();
  scanned_->tokens.emplace_back(SourceToken::end_of_input, 0, 0, Word::none, "");
  stream_ = std::make_unique<TokenStream>(*scanned_);
  parser_ = std::make_unique<OracleParser>(stream_.get());
  parser_->removeErrorListeners();
}

StatementParser::~StatementParser() = default;

ParseOutcome StatementParser::parse(const SourceFile& file, Span span) {
  auto scanned = std::make_unique<ScanResult>();
  scan(file, span, *scanned);
  drop_trailing_slash(scanned->tokens);
  select_conditional_code(*scanned, span.file);
  promote_words(*scanned, span.file);
  auto stream = std::make_unique<TokenStream>(*scanned);
  parser_->setTokenStream(stream.get());  // releases the previous tree before its tokens go
  stream_ = std::move(stream);
  scanned_ = std::move(scanned);

  ParseOutcome outcome;
  outcome.scanned = scanned_.get();
  if (scanned_->refused) return outcome;
  parser_->setErrorHandler(std::make_shared<antlr4::BailErrorStrategy>());
  use_mode(*parser_, PredictionMode::SLL);
  try {
    outcome.unit = parser_->unit();
    outcome.clean = scanned_->diagnostics.all().empty();
    return outcome;
  } catch (const antlr4::ParseCancellationException&) {
    outcome.full_ll = scanned_->tokens.size() <= full_ll_token_limit;
  }
  stream_->seek(0);
  parser_->reset();
  parser_->setErrorHandler(std::make_shared<antlr4::DefaultErrorStrategy>());
  if (outcome.full_ll) use_mode(*parser_, PredictionMode::LL);
  SyntaxErrors errors(*scanned_, span.file);
  parser_->addErrorListener(&errors);
  outcome.unit = parser_->unit();
  parser_->removeErrorListeners();
  outcome.clean = errors.count() == 0 && scanned_->diagnostics.all().empty();
  return outcome;
}

}  // namespace talora::oracle
