// Promotion state: the neighbourhood of one word. Shared by the promotion_*.cpp files.
#pragma once

#include "parsers/antlr/shared/word_window.hpp"
#include "parsers/tsql/token.hpp"

#include "TsqlParser.h"

#include <cstdint>
#include <vector>

namespace talora::tsql {

using TokenType = std::size_t;
using P = TsqlParser;
using W = Word;

// What the tokens here belong to, where that decides which words are keywords.
enum class Part : std::uint8_t {
  other,
  select,
  insert,
  update,  // and DELETE
  merge,
  execute,
  definition,   // CREATE, ALTER, DROP from their first word
  alter_table,  // ALTER TABLE before its action
  declare,
  permission,  // GRANT, REVOKE, DENY up to TO or FROM
  raw          // a run: words are plain
};

// What an open parenthesis belongs to.
enum class Frame : std::uint8_t { plain, trim, parse, contains, window, row_schema };

struct OpenFrame {
  Frame kind = Frame::plain;
  Part outside = Part::other;  // the part that goes on after ')'
  bool output_outside = false;
};

enum class BlockKind : std::uint8_t { case_, begin, try_, catch_ };

struct Block {
  BlockKind kind = BlockKind::begin;
  std::uint32_t conditions = 0;  // IFs and WHILEs around it within the enclosing block
};

struct Promotion : parsers::WordWindow<P, W> {
  Part part = Part::other;
  bool head = false;              // CREATE/ALTER/DROP seen, its object word not yet
  bool module_head = false;       // between CREATE PROCEDURE … and its AS
  bool in_condition = false;      // between IF or WHILE and its statement
  bool statement_start = true;    // a statement may begin here whatever the word
  bool limiting = false;          // between OFFSET/FETCH NEXT and ROWS
  bool output = false;            // in an OUTPUT clause
  bool after_row_schema = false;  // the last ')' closed OPENJSON (…) and its like
  bool strict_run = false;        // the run holds no statement word of its own
  std::size_t run_begin = 0;      // first token of the run
  std::uint32_t conditions = 0;   // IFs and WHILEs that stand inside each other without BEGIN
  std::uint32_t open_joins = 0;   // JOINs whose ON has not come: they nest
  std::uint32_t enclosing_conditions = 0;  // the same of all open blocks
  BlockKind closed = BlockKind::case_;     // what the last END ended
  std::vector<OpenFrame> frames = {};
  std::vector<Block> blocks = {};

  [[nodiscard]] Frame frame() const { return frames.empty() ? Frame::plain : frames.back().kind; }

  // The previous token can end an operand, so that an operator or a clause may follow.
  [[nodiscard]] bool after_operand() const;
  // The next token can begin an operand.
  [[nodiscard]] bool before_operand() const;
  // What follows shows that the word is a plain name: . , ) = + …
  [[nodiscard]] bool used_as_name() const;
  // The word is the first on its line.
  [[nodiscard]] bool begins_line() const;
  // The parentheses from offset `open` on lead to a query: their first other token says so.
  [[nodiscard]] bool query_follows(int open) const;
  // Offset of the token after the parenthesis that closes the one at offset `open`.
  [[nodiscard]] int after_group(int open) const;
};

[[nodiscard]] constexpr TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

// Each returns the token type of the word at state.at, or 0 when the word is not its business.
TokenType promote_in_query(const Promotion& state);
TokenType promote_in_expression(const Promotion& state);
TokenType promote_in_definition(const Promotion& state);
TokenType promote_in_statement(const Promotion& state);

// The same for reserved words, which are more than one keyword or a plain name.
TokenType promote_reserved(const Promotion& state);
// The object word after CREATE, ALTER or DROP.
TokenType promote_object_word(const Promotion& state);

// Whether the run that is open at state.at ends before that token.
[[nodiscard]] bool ends_run(const Promotion& state);

// Takes the token at state.at, whose final type is `type`, into the state.
void note_token(Promotion& state, TokenType type);

// Blocks, CASEs, IFs, WHILEs and joins open inside each other.
[[nodiscard]] std::size_t nesting_of(const Promotion& state);

}  // namespace talora::tsql
