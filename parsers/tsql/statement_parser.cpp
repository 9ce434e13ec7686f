// StatementParser: statement by statement through a batch.
#include "parsers/tsql/statement_parser.hpp"

#include "parsers/antlr/syntax_errors.hpp"
#include "parsers/tsql/promotion.hpp"
#include "parsers/tsql/recovery.hpp"

#include <algorithm>

namespace talora::tsql {
namespace {

using P = TsqlParser;

bool is_name(const SourceToken& token) {
  return token.type() == P::IDENTIFIER || token.type() == P::QUOTED_IDENTIFIER;
}

}  // namespace

StatementParser::StatementParser() {
  scanned_.tokens.emplace_back(SourceToken::end_of_input, 0, 0, std::uint16_t{0}, "");
  parser_ = std::make_unique<TsqlParser>(&stream_);
  parser_->removeErrorListeners();
  const auto& atn = parser_->getATN();
  first_ = atn.nextTokens(atn.ruleToStartState[TsqlParser::RuleStatement]);
  first_.add(static_cast<ssize_t>(P::K_MODULE));
}

StatementParser::~StatementParser() = default;

void StatementParser::begin(const SourceFile& file, Span batch, SessionSettings& settings) {
  parser_->reset();  // frees the previous tree before its tokens go
  scanned_.clear();
  scan(file, batch, settings, scanned_);
  promote_words(scanned_, batch.file);
  scan_findings_ = scanned_.diagnostics.all();
  file_ = &file;
  batch_ = batch;
  at_ = comment_ = 0;
}

bool StatementParser::at_end(std::size_t index) const {
  return index + 1 >= scanned_.tokens.size();
}

bool StatementParser::may_begin(std::size_t index) const {
  return first_.contains(static_cast<std::size_t>(scanned_.tokens[index].type()));
}

// A call without EXEC. SQL Server takes it only as the first statement of a batch, clients that
// split at semicolons after each of them.
bool StatementParser::begins_call(std::size_t index) const {
  return is_name(scanned_.tokens[index]) &&
         (index == 0 || scanned_.tokens[index - 1].type() == P::SEMICOLON);
}

// Parses from at_; returns where the statement ends, whether or not it should.
std::size_t StatementParser::parse_unit(ParseOutcome& outcome) {
  scanned_.diagnostics.clear();
  stream_.seek(at_);
  const parsers::StagedParse staged =
      stages_.run(*parser_, stream_, scanned_, batch_.file, [this] { return parser_->unit(); });
  outcome.unit = static_cast<TsqlParser::UnitContext*>(staged.tree);
  outcome.full_ll = staged.full_ll;
  const std::size_t end = stream_.index();
  const bool complete = end > at_ && (at_end(end) || may_begin(end) ||
                                      scanned_.tokens[end - 1].type() == P::SEMICOLON);
  if (staged.errors == 0 && !complete) {
    parsers::report_unexpected(scanned_.diagnostics, batch_.file, scanned_.tokens[end]);
  }
  return end;
}

// Index of the token at which the first syntax error was found.
std::size_t StatementParser::error_place(const ParseOutcome& outcome, std::size_t begin) const {
  const std::uint32_t offset = outcome.diagnostics.all().front().span.begin;
  std::size_t index = begin;
  while (!at_end(index) && scanned_.tokens[index].begin() < offset)
    ++index;
  return index;
}

bool StatementParser::next(ParseOutcome& outcome) {
  outcome = {};
  outcome.scanned = &scanned_;
  while (!at_end(at_) && scanned_.tokens[at_].type() == P::SEMICOLON)
    ++at_;
  if (at_end(at_)) return false;
  Extent extent{at_, scanned_.tokens.size() - 1};
  if (!scanned_.refused) {
    if (may_begin(at_) || (begins_call(at_))) {
      extent.end = parse_unit(outcome);
      for (const Diagnostic& finding : scanned_.diagnostics.all())
        outcome.diagnostics.add(finding.id, finding.span, finding.arguments);
    } else {
      parsers::report_unexpected(outcome.diagnostics, batch_.file, scanned_.tokens[at_]);
    }
    if (!outcome.diagnostics.all().empty()) {
      extent.end = recovery_place(scanned_.tokens, extent.begin, error_place(outcome, extent.begin),
                                  [this](std::size_t index) { return may_begin(index); });
    }
  }
  hand_over(outcome, extent);
  return true;
}

void StatementParser::hand_over(ParseOutcome& outcome, Extent extent) {
  std::size_t last = extent.end;
  while (last > extent.begin + 1 && scanned_.tokens[last - 1].type() == P::SEMICOLON)
    --last;
  outcome.span = {batch_.file, scanned_.tokens[extent.begin].begin(),
                  scanned_.tokens[last - 1].end()};
  take_findings(outcome, extent);
  take_comments(outcome, extent);
  outcome.clean = outcome.unit != nullptr && outcome.diagnostics.all().empty();
  at_ = extent.end;
}

// What the scanner found inside the statement; the rest waits for its statement.
void StatementParser::take_findings(ParseOutcome& outcome, Extent extent) {
  const std::uint32_t end = scanned_.tokens[extent.end].begin();
  const bool last = at_end(extent.end);
  Diagnostics found;
  std::erase_if(scan_findings_, [&](const Diagnostic& finding) {
    if (!last && finding.span.begin >= end) return false;
    found.add(finding.id, finding.span, finding.arguments);
    return true;
  });
  for (const Diagnostic& finding : outcome.diagnostics.all()) {
    // Error recovery inside ANTLR may run beyond the place where reading goes on.
    if (last || finding.span.begin < end || found.all().empty())
      found.add(finding.id, finding.span, finding.arguments);
  }
  outcome.diagnostics = std::move(found);
}

// Comments before the statement, in it, and those that follow it on its last line; the last
// statement takes all that are left.
void StatementParser::take_comments(ParseOutcome& outcome, Extent extent) {
  const std::uint32_t end = scanned_.tokens[extent.end - 1].end();
  const std::string_view text = file_->text();
  const std::size_t line = std::min<std::size_t>(text.find('\n', end), text.size());
  const bool last = at_end(extent.end);
  const std::uint32_t next = scanned_.tokens[extent.end].begin();
  for (; comment_ < scanned_.comments.size(); ++comment_) {
    const Comment& comment = scanned_.comments[comment_];
    const bool behind = comment.span.begin < line && comment.span.begin < next;
    if (!last && comment.span.begin >= end && !behind) break;
    outcome.comments.push_back(comment);
  }
}

}  // namespace talora::tsql
