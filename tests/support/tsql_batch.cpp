// Parses batches for tests.
#include "tests/support/tsql_batch.hpp"

#include "parsers/tsql/promotion.hpp"
#include "parsers/tsql/statement_parser.hpp"

namespace talora::test {
namespace {

// One for all: what it learns about the grammar speeds up what follows.
tsql::StatementParser& shared_parser() {
  static tsql::StatementParser parser;
  return parser;
}

const std::vector<std::string>& rule_names() {
  static const std::vector<std::string> names = shared_parser().parser().getRuleNames();
  return names;
}

void collect(antlr4::ParserRuleContext& context, const SourceFile& file, TsqlStatement& statement) {
  if (context.start != nullptr && context.stop != nullptr) {
    const auto begin = static_cast<std::uint32_t>(context.start->getStartIndex());
    const auto end = static_cast<std::uint32_t>(context.stop->getStopIndex() + 1);
    // A rule that matched nothing stops before it starts.
    const Span span{file.id(), begin, end > begin ? end : begin};
    statement.rules[rule_names()[context.getRuleIndex()]].emplace_back(file.text(span));
  }
  for (antlr4::tree::ParseTree* child : context.children) {
    if (auto* rule = dynamic_cast<antlr4::ParserRuleContext*>(child))
      collect(*rule, file, statement);
  }
}

TsqlStatement statement_of(const tsql::ParseOutcome& outcome, const SourceFile& file) {
  TsqlStatement statement;
  statement.text = file.text(outcome.span);
  statement.clean = outcome.clean;
  statement.full_ll = outcome.full_ll;
  statement.findings = outcome.diagnostics.all();
  for (const Comment& comment : outcome.comments)
    statement.comments.emplace_back(comment.text);
  if (outcome.unit != nullptr) collect(*outcome.unit, file, statement);
  return statement;
}

}  // namespace

std::vector<std::string> TsqlStatement::rule(const std::string& name) const {
  const auto found = rules.find(name);
  return found == rules.end() ? std::vector<std::string>() : found->second;
}

std::vector<TsqlStatement> parse_tsql(const std::string& batch, tsql::SessionSettings& settings) {
  const SourceFile file(0, "batch.sql", batch);
  std::vector<TsqlStatement> statements;
  const auto size = static_cast<std::uint32_t>(file.text().size());
  shared_parser().begin(file, {0, 0, size}, settings);
  tsql::ParseOutcome outcome;
  while (shared_parser().next(outcome))
    statements.push_back(statement_of(outcome, file));
  return statements;
}

std::vector<TsqlStatement> parse_tsql(const std::string& batch) {
  tsql::SessionSettings settings;
  return parse_tsql(batch, settings);
}

std::vector<std::string> tsql_tokens(const std::string& batch, bool promoted) {
  const SourceFile file(0, "batch.sql", batch);
  tsql::SessionSettings settings;
  tsql::ScanResult scanned;
  tsql::scan(file, {0, 0, static_cast<std::uint32_t>(batch.size())}, settings, scanned);
  if (promoted) tsql::promote_words(scanned, 0);
  std::vector<std::string> tokens;
  for (const auto& token : scanned.tokens) {
    if (token.type() == parsers::SourceToken::end_of_input) break;
    std::string name = shared_parser().parser().getVocabulary().getSymbolicName(token.type());
    if (!name.starts_with("K_")) name += " " + std::string(token.text());
    tokens.push_back(std::move(name));
  }
  return tokens;
}

}  // namespace talora::test
