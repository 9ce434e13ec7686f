// Promotion state: the neighbourhood of one word. Shared by the promotion_*.cpp files.
#pragma once

#include "parsers/antlr/shared/word_window.hpp"
#include "parsers/oracle/token.hpp"

#include "OracleParser.h"

#include <cstdint>
#include <vector>

namespace talora::oracle {

using TokenType = std::size_t;
using P = OracleParser;
using W = Word;

// What an open parenthesis belongs to, where that decides which words are keywords inside.
enum class Frame : std::uint8_t {
  plain,
  trim,
  json,
  json_transform,
  columns,
  xml,
  xml_table,
  listagg,
  window
};

struct Promotion : parsers::WordWindow<P, W> {
  bool plsql = false;  // the statement holds PL/SQL
  bool data_definition = false;
  bool type_definition = false;
  bool alter_table = false;
  bool head = false;          // CREATE/ALTER/DROP seen, its object word not yet
  bool trigger_head = false;  // between CREATE TRIGGER and its body
  bool limiting = false;      // between OFFSET/FETCH FIRST and ROWS
  bool returning = false;     // between RETURNING and INTO
  bool fetching = false;      // between FETCH and ';'
  std::uint32_t depth = 0;    // blocks, loops, IFs, CASEs
  std::vector<Frame> frames = {};

  [[nodiscard]] Frame frame() const { return frames.empty() ? Frame::plain : frames.back(); }

  // The word names the object of the statement: CREATE TABLE word, INSERT INTO word …
  [[nodiscard]] bool names_object() const {
    return previous(P::K_TABLE, P::K_INTO, P::K_UPDATE, P::K_VIEW, P::K_INDEX, P::K_FROM,
                    P::K_DELETE);
  }

  // The word stands where a PL/SQL statement or declaration may begin.
  [[nodiscard]] bool begins_statement() const;
  // The previous token can end an operand, so that an operator or a clause may follow.
  [[nodiscard]] bool after_operand() const;
  // The next token can begin an operand.
  [[nodiscard]] bool before_operand() const;
  // What follows shows that the word is a plain name: . , ) := = => + …
  [[nodiscard]] bool used_as_name() const;
};

// Each returns the token type of the word at state.at, or 0 when the word is not its business.
TokenType promote_in_query(const Promotion& state);
TokenType promote_in_expression(const Promotion& state);
TokenType promote_in_function(const Promotion& state);
TokenType promote_in_definition(const Promotion& state);
TokenType promote_in_plsql(const Promotion& state);

}  // namespace talora::oracle
