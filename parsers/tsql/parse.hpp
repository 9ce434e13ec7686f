// Parser: one batch of a SQL Server script to Trees with comments and diagnostics.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/source.hpp"
#include "parsers/parsed_statement.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace talora::tsql {

using parsers::ParsedStatement;

// Keeps the generated parser and the session's settings (QUOTED_IDENTIFIER) between batches. One
// per thread.
class Parser {
 public:
  Parser();
  ~Parser();
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;

  // `batch` is what stands between two GO. Its statements in order; one that names several objects
  // (DROP TABLE a, b) gives one for each. The trees' views point into `file`, which must outlive
  // them. Syntax errors become diagnostics; then the root of the statement is null.
  [[nodiscard]] std::vector<ParsedStatement> parse(const SourceFile& file, Span batch,
                                                   Diagnostics& diagnostics);

  // The settings that a session begins with.
  void begin_session();

  // Tables that the batches of all sessions so far create, by folded name (unwrap_guards).
  [[nodiscard]] std::set<std::string>& tables_made() { return tables_made_; }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::set<std::string> tables_made_;
};

}  // namespace talora::tsql
