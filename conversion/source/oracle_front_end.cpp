// Oracle: SQL*Plus scripts, one statement a piece.
#include "conversion/source/front_end.hpp"
#include "parsers/oracle/parse.hpp"
#include "parsers/text/sqlplus_script.hpp"

#include <filesystem>

namespace talora::conversion {

namespace {

using parsers::Piece;
using parsers::PieceKind;

class OracleFrontEnd final : public FrontEnd {
 public:
  [[nodiscard]] std::unique_ptr<ScriptSession> open_session() const override {
    return std::make_unique<ClientSession<parsers::SqlplusReader, parsers::SqlplusState>>();
  }

  // @ and START look from where the run began, @@ beside the including script.
  [[nodiscard]] std::optional<Inclusion> inclusion(const Piece& directive) const override {
    if (directive.word != "@" && directive.word != "@@" && directive.word != "START")
      return std::nullopt;
    std::string name = directive.argument.substr(0, directive.argument.find_first_of(" \t"));
    if (name.empty()) return std::nullopt;
    if (std::filesystem::path(name).extension().empty()) name += ".sql";
    return Inclusion{std::move(name), directive.word == "@@"};
  }

  void begin_session() override {}

  [[nodiscard]] std::vector<SourceStatement> parse(SourceSet& sources,
                                                   const Piece& piece) override {
    Diagnostics diagnostics;
    auto parsed = parse_tree(sources, piece, diagnostics);
    // The splitter sees an unterminated literal too; the parser's place is the better one.
    for (const Diagnostic& finding : piece.findings) {
      if (!diagnostics.has(finding.id))
        diagnostics.add(finding.id, finding.span, finding.arguments);
    }
    const bool open_unit = piece.kind == PieceKind::plsql && !piece.has_terminator;
    if (open_unit && !parsed.parsed) diagnostics.add(DiagnosticId::unterminated_block, piece.span);
    std::vector<SourceStatement> statements;
    statements.push_back({piece.span, std::move(parsed), diagnostics.all()});
    return statements;
  }

  [[nodiscard]] const DataRules& data_rules() const override { return oracle_data_rules(); }

 private:
  // EXECUTE text becomes the block BEGIN text; END; whose places are the line's.
  parsers::ParsedStatement parse_tree(SourceSet& sources, const Piece& piece,
                                      Diagnostics& diagnostics) {
    const SourceFile& file = sources.file(piece.span.file);
    if (piece.kind != PieceKind::execute) {
      const Span whole{piece.span.file, piece.comments_begin, piece.span.end};
      return parser_.parse(file, whole, diagnostics);
    }
    const std::string text = "BEGIN " + piece.argument + "; END;";
    const auto size = static_cast<std::uint32_t>(text.size());
    const OffsetStretch stretch{0, file.original_offset(piece.span.begin), size, 1};
    const SourceFile& block =
        sources.add(file.path(), text, std::string(file.original()), {stretch});
    return parser_.parse(block, {block.id(), 0, size}, diagnostics);
  }

  oracle::Parser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> oracle_front_end() {
  return std::make_unique<OracleFrontEnd>();
}

}  // namespace talora::conversion
