// FrontEnd: all that the pipeline asks of a source product: its scripts, its parser, its data.
#pragma once

#include "conversion/data/data_rules.hpp"
#include "conversion/source/script_session.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/source.hpp"
#include "model/source_dialect.hpp"
#include "parsers/parsed_statement.hpp"
#include "parsers/text/piece.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace talora::conversion {

// A file that a directive includes, as written.
struct Inclusion {
  std::string name;
  bool beside_script = false;  // looked for beside the including script first, else where it began
};

// A statement of a piece with its own findings.
struct SourceStatement {
  Span span;  // without terminator
  parsers::ParsedStatement parsed;
  std::vector<Diagnostic> findings;
};

class FrontEnd {
 public:
  FrontEnd() = default;
  FrontEnd(const FrontEnd&) = delete;
  FrontEnd& operator=(const FrontEnd&) = delete;
  virtual ~FrontEnd() = default;

  // ---- scripts
  // A session of the source's client, as at the start of a root script.
  [[nodiscard]] virtual std::unique_ptr<ScriptSession> open_session() const = 0;
  // The file that a directive includes; nothing for all others.
  [[nodiscard]] virtual std::optional<Inclusion> inclusion(
      const parsers::Piece& directive) const = 0;

  // ---- statements
  // The server session of a root script begins: settings that the parser follows are the usual
  // ones.
  virtual void begin_session() = 0;
  // The statements of a piece (no directive) in order, with the piece's own findings.
  [[nodiscard]] virtual std::vector<SourceStatement> parse(SourceSet& sources,
                                                           const parsers::Piece& piece) = 0;

  // ---- data
  [[nodiscard]] virtual const DataRules& data_rules() const = 0;
};

// One for each run. The table of dialects stands beside it.
[[nodiscard]] std::unique_ptr<FrontEnd> front_end(SourceDialect dialect);

[[nodiscard]] std::unique_ptr<FrontEnd> oracle_front_end();
[[nodiscard]] std::unique_ptr<FrontEnd> tsql_front_end();

}  // namespace talora::conversion
