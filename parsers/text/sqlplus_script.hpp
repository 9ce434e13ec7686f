// Splitting SQL*Plus scripts into statements and directives.
#pragma once

#include "parsers/text/piece.hpp"
#include "parsers/text/substituted_text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::parsers {

// SET DEFINE and DEFINE variables; shared by a script and what it includes.
struct SqlplusState {
  bool define_on = true;
  char define_character = '&';
  std::map<std::string, std::string, std::less<>> variables;  // upper-case names

  // Follows SET DEFINE / SET SCAN / DEFINE / UNDEFINE; other directives change nothing.
  void apply(const Piece& directive);
};

// Reads one script from front to end; the caller acts on each piece (includes) before the next, so
// that definitions made there count here. A blank line does not end a statement (most tools agree;
// SQL*Plus itself needs SET SQLBLANKLINES ON).
class SqlplusReader {
 public:
  // `file` must be reserved in a SourceSet; `text` is decoded UTF-8 and must outlive the reader.
  SqlplusReader(std::uint32_t file, std::string_view text, SqlplusState& state);

  [[nodiscard]] std::optional<Piece> next();

  // After the last piece: the text with variables substituted, and the map back (empty: identity).
  [[nodiscard]] std::string take_text() { return written_.take_text(); }

  [[nodiscard]] std::vector<OffsetStretch> take_stretches() { return written_.take_stretches(); }

 private:
  struct Extent {
    std::size_t begin = 0;   // first token, original text
    std::size_t end = 0;     // after the last token
    std::size_t resume = 0;  // after the terminator
    bool has_terminator = true;
    std::vector<Diagnostic> findings;
  };

  std::size_t skip_to_content(std::size_t position, std::size_t& comments_begin) const;
  Extent directive_extent(std::size_t begin) const;
  Extent sql_extent(std::size_t begin) const;
  Extent plsql_extent(std::size_t begin) const;
  Piece repetition(std::size_t begin);
  Piece emit(PieceKind kind, std::size_t comments_begin, Extent extent);
  void copy_substituted(std::size_t from, std::size_t to, std::vector<Diagnostic>& findings);

  std::uint32_t file_;
  std::string_view text_;
  SqlplusState& state_;
  std::size_t position_ = 0;
  std::string changed_rows_;  // the word of the statement a slash would run again
  SubstitutedText written_;
};

}  // namespace talora::parsers
