// Splits, parses, collects, translates.
#include "tests/support/translate_text.hpp"

#include "parsers/tsql/batch.hpp"
#include "translators/bind/bind.hpp"

namespace talora::test {
namespace {

Diagnostics diagnostics_of(const std::vector<Diagnostic>& findings) {
  Diagnostics diagnostics;
  for (const Diagnostic& finding : findings) {
    diagnostics.add(finding.id, finding.span, finding.arguments);
  }
  return diagnostics;
}

// One for all: what it learns about the grammar speeds up what follows.
oracle::Parser& shared_parser() {
  static oracle::Parser parser;
  return parser;
}

}  // namespace

std::vector<std::string> TranslatedStatement::codes() const {
  std::vector<std::string> codes;
  for (const Diagnostic& finding : findings)
    codes.emplace_back(row(finding.id).code);
  return codes;
}

ScriptTranslator::ScriptTranslator(translators::TranslateOptions options, bool substitution)
    : options_(std::move(options)) {
  state_.define_on = substitution;
}

std::vector<parsers::Piece> ScriptTranslator::split(const std::string& name,
                                                    const std::string& text) {
  SourceFile& file = sources_.reserve(name);
  parsers::SqlplusReader reader(file.id(), text, state_);
  std::vector<parsers::Piece> pieces;
  while (auto piece = reader.next()) {
    if (piece->kind == parsers::PieceKind::directive) {
      state_.apply(*piece);
    } else {
      pieces.push_back(std::move(*piece));
    }
  }
  std::string written = reader.take_text();
  auto stretches = reader.take_stretches();
  file.set_text(std::move(written), stretches.empty() ? std::string() : text, std::move(stretches));
  return pieces;
}

std::size_t ScriptTranslator::add_batches(const std::string& name, const std::string& text) {
  static tsql::Parser parser;
  parser.begin_session();
  SourceFile& file = sources_.reserve(name);
  parsers::SqlcmdReader reader(file.id(), text, sqlcmd_state_);
  std::vector<parsers::Piece> pieces;
  while (auto piece = reader.next()) {
    if (piece->kind != parsers::PieceKind::directive) pieces.push_back(std::move(*piece));
  }
  std::string written = reader.take_text();
  auto stretches = reader.take_stretches();
  file.set_text(std::move(written), stretches.empty() ? std::string() : text, std::move(stretches));
  for (const parsers::Piece& piece : pieces) {
    Diagnostics diagnostics = diagnostics_of(piece.findings);
    for (auto& statement : tsql::parse_batch(parser, file, piece.span, diagnostics)) {
      Parsed parsed{statement.tree->span, std::move(statement), diagnostics.all(),
                    options_.session};
      if (parsed.statement.tree->root != nullptr)
        translators::collect(*parsed.statement.tree, catalog_, SourceDialect::tsql);
      scripts_.back().push_back(std::move(parsed));
    }
  }
  return scripts_.size() - 1;
}

std::size_t ScriptTranslator::add(const std::string& name, const std::string& text) {
  scripts_.emplace_back();
  if (options_.source == SourceDialect::tsql) return add_batches(name, text);
  for (const parsers::Piece& piece : split(name, text)) {
    const SourceFile& file = sources_.file(piece.span.file);
    Diagnostics diagnostics = diagnostics_of(piece.findings);
    const Span whole{piece.span.file, piece.comments_begin, piece.span.end};
    Parsed parsed{
        piece.span, shared_parser().parse(file, whole, diagnostics), {}, options_.session};
    parsed.findings = diagnostics.all();
    if (parsed.statement.tree->root != nullptr) {
      translators::collect(*parsed.statement.tree, catalog_, SourceDialect::oracle);
      translators::apply_session(*parsed.statement.tree->root, options_.session);
    }
    scripts_.back().push_back(std::move(parsed));
  }
  return scripts_.size() - 1;
}

void ScriptTranslator::complete() {
  translators::complete_catalog(catalog_);
}

std::vector<TranslatedStatement> ScriptTranslator::translate(std::size_t script) {
  std::vector<TranslatedStatement> statements;
  for (Parsed& parsed : scripts_.at(script)) {
    TranslatedStatement statement;
    statement.source = sources_.text(parsed.span);
    statement.line = sources_.place(parsed.span).line;
    statement.parsed = parsed.statement.parsed;
    Diagnostics diagnostics = diagnostics_of(parsed.findings);
    translators::TranslateOptions options = options_;
    options.session = parsed.session;
    statement.translation =
        translators::translate(*parsed.statement.tree, sources_, catalog_, options, diagnostics);
    statement.findings = diagnostics.all();
    statements.push_back(std::move(statement));
  }
  return statements;
}

translators::TranslateOptions oracle_to_postgres() {
  return oracle_to("postgres:15");
}

translators::TranslateOptions oracle_to(std::string_view profile) {
  translators::TranslateOptions options;
  options.profile = *parse_profile(profile);
  options.source = SourceDialect::oracle;
  return options;
}

translators::TranslateOptions tsql_to_postgres() {
  return tsql_to("postgres:15");
}

translators::TranslateOptions tsql_to(std::string_view profile) {
  translators::TranslateOptions options = oracle_to(profile);
  options.source = SourceDialect::tsql;
  return options;
}

}  // namespace talora::test
