// Golden files: source statement, expected PostgreSQL, class and codes, in blocks.
#pragma once

#include <string>
#include <vector>

namespace talora::tests {

// -- case name / -- catalog: DDL / statement / -- expect postgres class codes… / SQL / -- end
struct GoldenCase {
  std::string name;
  std::vector<std::string> catalog;
  std::string source;
  std::string expectation;  // "exact TAL-O0001"
  std::string sql;          // units separated by a line "--"
};

struct GoldenFile {
  std::string path;
  std::vector<GoldenCase> cases;
};

// Sorted by path.
[[nodiscard]] std::vector<GoldenFile> read_golden_files(const std::string& folder);

void write_golden_file(const GoldenFile& file);

}  // namespace talora::tests
