// Executed cases: the files tests/exec/<source>/*.test as data.
//
// A file holds cases; a case holds steps, each ended by a line "----":
//   case NAME / ref DOCUMENT / setup ... ----
//   [may hold [CODE] | may differ [mysql] [CODE]]
//   query [sort] | block | error ORA-nnnnn, source text, ----, expected lines, ----
#pragma once

#include "model/source_dialect.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace talora::test {

enum class StepKind { setup, query, block, error };

// What a step may do instead of giving the expected result.
struct Allowance {
  std::string what;         // "hold" or "differ"
  std::string code;         // empty: any
  bool only_mysql = false;  // "may differ mysql CODE": on MySQL and MariaDB only
};

struct Step {
  StepKind kind = StepKind::setup;
  std::size_t line = 0;  // of its first source line
  bool sort = false;     // rows have no order
  int ora_error = 0;     // of StepKind::error: ORA-nnnnn or MSG-n
  std::string text;
  std::vector<std::string> expected;
  std::vector<Allowance> allowances;

  [[nodiscard]] bool may(std::string_view what, const std::vector<std::string>& codes,
                         bool on_mysql = false) const;
};

struct Case {
  SourceDialect dialect = SourceDialect::oracle;
  std::string name;
  std::size_t line = 0;
  std::vector<std::string> references;
  std::vector<Step> steps;
};

struct CaseFile {
  std::string path;   // below the root of the checkout
  std::string topic;  // the file's name without extension
  std::vector<Case> cases;
  std::vector<std::string> faults;  // "file:line: what is wrong with the file"
};

[[nodiscard]] CaseFile read_case_file(const std::string& path);

}  // namespace talora::test
