// Parse, lower, hand over comments.
#include "parsers/oracle/parse.hpp"

#include "parsers/oracle/lowering.hpp"
#include "parsers/oracle/statement_parser.hpp"

namespace talora::oracle {

struct Parser::Impl {
  StatementParser parser;
};

Parser::Parser() : impl_(std::make_unique<Impl>()) {}

Parser::~Parser() = default;
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;

namespace {

// From the first token to the last, the comments around them left out.
Span token_span(const ScanResult& scanned, Span whole) {
  const auto& tokens = scanned.tokens;
  if (tokens.size() < 2) return whole;
  return {whole.file, tokens.front().begin(), tokens[tokens.size() - 2].end()};
}

}  // namespace

ParsedStatement Parser::parse(const SourceFile& file, Span span, Diagnostics& diagnostics) {
  ParsedStatement result;
  result.tree = std::make_unique<Tree>();
  const ParseOutcome outcome = impl_->parser.parse(file, span);
  result.full_ll = outcome.full_ll;
  Tree& tree = *result.tree;
  tree.span = token_span(*outcome.scanned, span);
  tree.comments = std::move(outcome.scanned->comments);
  for (const Diagnostic& finding : outcome.scanned->diagnostics.all()) {
    diagnostics.add(finding.id, finding.span, finding.arguments);
  }
  if (!outcome.clean || outcome.unit == nullptr) return result;
  Lowering lowering(tree.arena, file, outcome.scanned->tokens);
  try {
    tree.root = lowering.unit(outcome.unit);
  } catch (const UnexpectedShape&) {
    tree.root = lowering.verbatim(tree.span, "this form of the statement");
  }
  result.parsed = tree.root != nullptr && parsers::is_fully_modelled(*tree.root);
  return result;
}

}  // namespace talora::oracle
