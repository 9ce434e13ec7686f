// Parse, lower, hand over comments: statement by statement.
#include "parsers/tsql/parse.hpp"

#include "parsers/tsql/lowering.hpp"
#include "parsers/tsql/statement_parser.hpp"

namespace talora::tsql {

struct Parser::Impl {
  StatementParser parser;
  SessionSettings settings;
};

Parser::Parser() : impl_(std::make_unique<Impl>()) {}

Parser::~Parser() = default;
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;

namespace {

// Lowers the statement into `tree` and keeps its part number `index`; how many parts there are.
std::size_t lower_part(const SourceFile& file, const ParseOutcome& outcome, std::size_t index,
                       Tree& tree) {
  Lowering lowering(tree.arena, file, outcome.scanned->tokens);
  Nodes parts;
  try {
    lowering.unit(outcome.unit, parts);
  } catch (const UnexpectedShape&) {
    tree.root = lowering.verbatim(outcome.span, "this form of the statement");
    return 1;
  }
  if (index < parts.size()) tree.root = parts[index];
  return parts.size();
}

ParsedStatement new_statement(const ParseOutcome& outcome) {
  ParsedStatement result;
  result.tree = std::make_unique<Tree>();
  result.tree->span = outcome.span;
  result.full_ll = outcome.full_ll;
  return result;
}

void add_statement(ParsedStatement statement, std::vector<ParsedStatement>& out) {
  const Node* root = statement.tree->root;
  statement.parsed = root != nullptr && parsers::is_fully_modelled(*root);
  out.push_back(std::move(statement));
}

// Each part owns its tree, so a statement of several parts is lowered as often.
void lower_statement(const SourceFile& file, ParseOutcome& outcome,
                     std::vector<ParsedStatement>& out) {
  ParsedStatement first = new_statement(outcome);
  first.tree->comments = std::move(outcome.comments);
  if (!outcome.clean) {
    out.push_back(std::move(first));
    return;
  }
  const std::size_t parts = lower_part(file, outcome, 0, *first.tree);
  if (parts > 1) first.tree->span = first.tree->root->span;
  add_statement(std::move(first), out);
  for (std::size_t index = 1; index < parts; ++index) {
    ParsedStatement next = new_statement(outcome);
    lower_part(file, outcome, index, *next.tree);
    next.tree->span = next.tree->root->span;
    add_statement(std::move(next), out);
  }
}

}  // namespace

std::vector<ParsedStatement> Parser::parse(const SourceFile& file, Span batch,
                                           Diagnostics& diagnostics) {
  std::vector<ParsedStatement> statements;
  impl_->parser.begin(file, batch, impl_->settings);
  ParseOutcome outcome;
  while (impl_->parser.next(outcome)) {
    for (const Diagnostic& finding : outcome.diagnostics.all())
      diagnostics.add(finding.id, finding.span, finding.arguments);
    lower_statement(file, outcome, statements);
  }
  return statements;
}

void Parser::begin_session() {
  impl_->settings = {};
}

}  // namespace talora::tsql
