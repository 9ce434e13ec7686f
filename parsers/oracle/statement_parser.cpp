// StatementParser: SLL first, LL for what SLL rejects.
#include "parsers/oracle/statement_parser.hpp"

#include "parsers/oracle/conditional_compilation.hpp"
#include "parsers/oracle/promotion.hpp"

namespace talora::oracle {
namespace {

// END;/ on one line is common in the wild.
void drop_trailing_slash(std::vector<SourceToken>& tokens) {
  const std::size_t size = tokens.size();
  if (size > 2 && tokens[size - 2].type() == OracleParser::SLASH &&
      tokens[size - 3].type() == OracleParser::SEMICOLON) {
    tokens.erase(tokens.end() - 2);
  }
}

}  // namespace

StatementParser::StatementParser() {
  scanned_.tokens.emplace_back(SourceToken::end_of_input, 0, 0, std::uint16_t{0}, "");
  parser_ = std::make_unique<OracleParser>(&stream_);
  parser_->removeErrorListeners();
}

StatementParser::~StatementParser() = default;

void StatementParser::read_tokens(const SourceFile& file, Span span) {
  parser_->reset();  // frees the previous tree before its tokens go
  scanned_.clear();
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
  const parsers::StagedParse staged =
      stages_.run(*parser_, stream_, scanned_, span.file, [this] { return parser_->unit(); });
  outcome.unit = static_cast<OracleParser::UnitContext*>(staged.tree);
  outcome.full_ll = staged.full_ll;
  outcome.clean = staged.errors == 0 && scanned_.diagnostics.worst() != FindingClass::manual;
  return outcome;
}

}  // namespace talora::oracle
