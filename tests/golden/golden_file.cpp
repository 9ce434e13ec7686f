// Reading and writing of golden files.
#include "tests/golden/golden_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace talora::tests {

namespace {

constexpr std::string_view case_mark = "-- case ";
constexpr std::string_view catalog_mark = "-- catalog: ";
constexpr std::string_view expect_mark = "-- expect ";
constexpr std::string_view end_mark = "-- end";

void append_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

GoldenFile read_one(const std::string& path) {
  GoldenFile file{path, {}};
  std::ifstream in(path);
  bool open = false;
  for (std::string line; std::getline(in, line);) {
    const std::string_view view = line;
    if (view.starts_with(case_mark)) {
      file.cases.push_back({});
      if (path.find("/tsql/") != std::string::npos) file.cases.back().dialect = SourceDialect::tsql;
      file.cases.back().name = line.substr(case_mark.size());
      open = true;
    } else if (!open) {
      continue;
    } else if (view == end_mark) {
      open = false;
    } else if (view.starts_with(catalog_mark)) {
      file.cases.back().catalog.push_back(line.substr(catalog_mark.size()));
    } else if (view.starts_with(expect_mark)) {
      const std::string rest = line.substr(expect_mark.size());
      const std::size_t blank = std::min(rest.find(' '), rest.size());
      file.cases.back().expectations.push_back(
          {rest.substr(0, blank), rest.substr(std::min(blank + 1, rest.size())), {}});
    } else {
      GoldenCase& golden = file.cases.back();
      append_line(golden.expectations.empty() ? golden.source : golden.expectations.back().sql,
                  line);
    }
  }
  return file;
}

}  // namespace

std::vector<GoldenFile> read_golden_files(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".sql") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<GoldenFile> files;
  for (const std::string& path : paths)
    files.push_back(read_one(path));
  return files;
}

void write_golden_file(const GoldenFile& file) {
  std::ofstream out(file.path);
  for (const GoldenCase& golden : file.cases) {
    if (&golden != &file.cases.front()) out << '\n';
    out << case_mark << golden.name << '\n';
    for (const std::string& ddl : golden.catalog)
      out << catalog_mark << ddl << '\n';
    out << golden.source << '\n';
    for (const GoldenExpectation& expected : golden.expectations) {
      out << expect_mark << expected.target << ' ' << expected.summary << '\n';
      if (!expected.sql.empty()) out << expected.sql << '\n';
    }
    out << end_mark << '\n';
  }
}

}  // namespace talora::tests
