// Piece: what a script is split into.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/span.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace talora::parsers {

enum class PieceKind : std::uint8_t {
  sql,        // ends with ; or a line holding only /
  plsql,      // block, routine, package, trigger, type: ends with a line holding only /
  execute,    // EXECUTE text: a block in short
  batch,      // of T-SQL statements: ends with a line holding only GO
  directive,  // of the client
};

// span: from the first token to the last, terminator not included. comments_begin: where the
// comments before the statement begin (= span.begin when there are none). The span of a batch holds
// all of its comments.
struct Piece {
  PieceKind kind = PieceKind::sql;
  Span span;
  std::uint32_t comments_begin = 0;
  std::string word;            // directives: first word, upper case, unabbreviated ("@@", "SETVAR")
  std::string argument;        // rest of a directive, blanks trimmed
  bool has_terminator = true;  // false: the file ended first, or a batch goes on in an included one
  bool holds_code = true;      // false: a batch of nothing but comments
  std::uint32_t repeat = 1;    // batches: n of GO n
  std::vector<Diagnostic> findings;  // unterminated literals, undefined variables, refusals
};

}  // namespace talora::parsers
