// Golden files: source statement, what each target must get, class and codes, in blocks.
#pragma once

#include "model/source_dialect.hpp"

#include <string>
#include <vector>

namespace talora::tests {

// What one target must get.
struct GoldenExpectation {
  std::string target;   // postgres, mysql, mariadb
  std::string summary;  // "exact TAL-O0001"
  std::string sql;      // units separated by a line "--"
};

// -- case name / -- catalog: DDL / statement / -- expect TARGET class codes… / SQL / -- end
// A case has one block -- expect for each target that it speaks of.
struct GoldenCase {
  SourceDialect dialect = SourceDialect::oracle;  // by the folder
  std::string name;
  std::vector<std::string> catalog;
  std::string source;
  std::vector<GoldenExpectation> expectations;
};

struct GoldenFile {
  std::string path;
  std::vector<GoldenCase> cases;
};

// Sorted by path.
[[nodiscard]] std::vector<GoldenFile> read_golden_files(const std::string& folder);

void write_golden_file(const GoldenFile& file);

}  // namespace talora::tests
