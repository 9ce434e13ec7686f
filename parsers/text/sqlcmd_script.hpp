// SqlcmdReader: splitting T-SQL scripts into batches and sqlcmd commands.
#pragma once

#include "parsers/text/piece.hpp"
#include "parsers/text/substituted_text.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace talora::parsers {

// Scripting variables; shared by a script and what it includes.
struct SqlcmdState {
  bool substitution = true;                                   // sqlcmd -x turns it off
  std::map<std::string, std::string, std::less<>> variables;  // upper-case names
  bool batch_is_open = false;  // code was handed out that no GO has ended yet

  // Follows :setvar; other commands change nothing. The reader does so itself.
  void apply(const Piece& directive);
};

// Reads one script from front to end; the caller acts on each piece (includes) before the next. GO
// counts only on a line of its own outside of literals and comments. A command between the lines of
// a batch does not end it, as in sqlcmd: it comes before the batch and stays in its text as a
// comment; :r hands out what stands before it without a terminator, as the batch goes on in the
// included file. What never ends is cut at the next line with GO.
class SqlcmdReader {
 public:
  // `file` must be reserved in a SourceSet; `text` is decoded UTF-8 and must outlive the reader.
  SqlcmdReader(std::uint32_t file, std::string_view text, SqlcmdState& state);

  [[nodiscard]] std::optional<Piece> next();

  // After the last piece: the text with variables substituted, and the map back (empty: identity).
  [[nodiscard]] std::string take_text() { return written_.take_text(); }

  [[nodiscard]] std::vector<OffsetStretch> take_stretches() { return written_.take_stretches(); }

 private:
  struct Batch {
    std::uint32_t begin = 0;  // in the written text
    bool has_text = false;    // anything but blanks
    bool has_sql = false;     // anything but blanks and comments
    std::vector<Diagnostic> findings;
  };

  [[nodiscard]] std::string_view line_at(std::size_t position) const;
  [[nodiscard]] std::size_t next_batch_end(std::size_t from) const;
  Piece finished(const Batch& batch, bool has_terminator, std::uint32_t repeat);
  std::optional<Piece> read_batch();
  void read_line(Batch& batch);
  void copy_line(std::size_t length);
  void take_command(const std::string& command, std::size_t length, bool inside_batch);
  void copy_substituted(std::size_t from, std::size_t to, std::vector<Diagnostic>& findings);

  std::uint32_t file_;
  std::string_view text_;
  SqlcmdState& state_;
  SubstitutedText written_;
  std::size_t position_ = 0;
  std::deque<Piece> ready_;
};

}  // namespace talora::parsers
