// SQL Server: sqlcmd scripts, a batch gives several statements.
#include "conversion/source/front_end.hpp"
#include "conversion/source/tsql_dynamic_ddl.hpp"
#include "parsers/text/sqlcmd_script.hpp"
#include "parsers/tsql/batch.hpp"

#include <algorithm>

namespace talora::conversion {

namespace {

using parsers::Piece;

// "a b.sql" -> a b.sql
std::string unquoted(std::string name) {
  if (name.size() > 1 && name.front() == '"' && name.back() == '"')
    return name.substr(1, name.size() - 2);
  return name;
}

// Of several statements the one a place belongs to: the last that begins before it, else the first.
std::size_t owner_of(const std::vector<SourceStatement>& statements, const Span& place) {
  std::size_t owner = 0;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].span.file == place.file && statements[i].span.begin <= place.begin) owner = i;
  }
  return owner;
}

class TsqlFrontEnd final : public FrontEnd {
 public:
  [[nodiscard]] std::unique_ptr<ScriptSession> open_session() const override {
    return std::make_unique<ClientSession<parsers::SqlcmdReader, parsers::SqlcmdState>>();
  }

  // sqlcmd looks from where it was started.
  [[nodiscard]] std::optional<Inclusion> inclusion(const Piece& directive) const override {
    if (directive.word != "R" || directive.argument.empty()) return std::nullopt;
    return Inclusion{unquoted(directive.argument), false};
  }

  void begin_session() override { parser_.begin_session(); }

  // A finding holds the statement it stands in, not the whole batch; GO n is said of each.
  [[nodiscard]] std::vector<SourceStatement> parse(SourceSet& sources,
                                                   const Piece& piece) override {
    Diagnostics diagnostics;
    std::vector<SourceStatement> statements;
    parse_text(sources, piece.span, diagnostics, statements);
    if (statements.empty()) return statements;
    const auto give = [&](const Diagnostic& finding) {
      statements[owner_of(statements, finding.span)].findings.push_back(finding);
    };
    std::for_each(diagnostics.all().begin(), diagnostics.all().end(), give);
    for (const Diagnostic& finding : piece.findings) {
      if (finding.id != DiagnosticId::batch_repeated) {
        give(finding);
        continue;
      }
      for (SourceStatement& statement : statements)
        statement.findings.push_back(finding);
    }
    return statements;
  }

  [[nodiscard]] const DataRules& data_rules() const override { return tsql_data_rules(); }

 private:
  // Of a batch, or of a text that a batch executes.
  void parse_text(SourceSet& sources, Span text, Diagnostics& diagnostics,
                  std::vector<SourceStatement>& statements) {
    for (auto& each : tsql::parse_batch(parser_, sources.file(text.file), text, diagnostics)) {
      const Node* root = each.tree->root;
      const auto ddl = root == nullptr ? std::nullopt : dynamic_ddl(*root, sources);
      if (ddl) {
        parse_text(sources, *ddl, diagnostics, statements);
      } else {
        const Span span = each.tree->span;
        statements.push_back({span, std::move(each), {}});
      }
    }
  }

  tsql::Parser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> tsql_front_end() {
  return std::make_unique<TsqlFrontEnd>();
}

}  // namespace talora::conversion
