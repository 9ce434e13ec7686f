// Parse, lower, hand over comments.
#include "parsers/oracle/parse.hpp"

#include "parsers/oracle/dynamic_text.hpp"
#include "parsers/oracle/lowering.hpp"
#include "parsers/oracle/statement_parser.hpp"

namespace talora::oracle {

struct Parser::Impl {
  // SQL text of dynamic SQL, read into `arena`; it stands where file `file` has it.
  ReadText read_text(const std::string& sql, std::uint32_t file, Arena& arena);

  StatementParser parser;
};

ReadText Parser::Impl::read_text(const std::string& sql, std::uint32_t file, Arena& arena) {
  ReadText result;
  // ORA-00911: SQL in a text has no semicolon at its end.
  const std::size_t last = sql.find_last_not_of(" \t\r\n");
  if (last == std::string::npos || sql[last] == ';') return result;
  result.text = std::make_unique<SourceFile>(file, std::string(), sql);
  const auto length = static_cast<std::uint32_t>(sql.size());
  const ParseOutcome outcome = parser.parse(*result.text, {file, 0, length});
  if (!outcome.clean || outcome.unit == nullptr) return result;
  Lowering lowering(arena, *result.text, outcome.scanned->tokens);
  try {
    result.root = lowering.unit(outcome.unit);
  } catch (const UnexpectedShape&) {
    return result;
  }
  if (result.root != nullptr && !parsers::is_fully_modelled(*result.root)) result.root = nullptr;
  result.comments = std::move(outcome.scanned->comments);
  return result;
}

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
  if (tree.root != nullptr) {
    settle_dynamic_text(
        tree, [&](const std::string& sql) { return impl_->read_text(sql, file.id(), tree.arena); });
  }
  result.parsed = tree.root != nullptr && parsers::is_fully_modelled(*tree.root);
  return result;
}

}  // namespace talora::oracle
