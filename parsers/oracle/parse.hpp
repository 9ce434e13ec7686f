// Parser: one Oracle statement of a file to a Tree with comments and diagnostics.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/source.hpp"
#include "parsers/parsed_statement.hpp"

#include <memory>

namespace talora::oracle {

using parsers::ParsedStatement;

// Keeps the generated parser between statements. One per thread.
class Parser {
 public:
  Parser();
  ~Parser();
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;

  // `span` is one statement, with the comments before it and without its terminator. The tree's
  // views point into `file`, which must outlive it. Syntax errors become diagnostics; then root is
  // null.
  [[nodiscard]] ParsedStatement parse(const SourceFile& file, Span span, Diagnostics& diagnostics);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace talora::oracle
