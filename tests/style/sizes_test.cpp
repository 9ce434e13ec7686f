// Sizes: files and functions stay small; generated lists, tables and grammars are excepted.
#include "tests/style/source_files.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace talora::test;

namespace {

constexpr std::size_t median_limit = 120, nine_tenths_limit = 250, file_limit = 400;
constexpr std::size_t function_limit = 60;

bool is_table(const std::string& file) {
  return file.find("/tables/") != std::string::npos;
}

struct FileSize {
  std::size_t lines;
  std::string file;
};

// Hand-written files, smallest first.
std::vector<FileSize> hand_written_sizes() {
  std::vector<FileSize> sizes;
  for (const std::string& file : cpp_files()) {
    if (is_table(file)) continue;
    sizes.push_back({lines_of(read_text(source_root() / file)).size(), file});
  }
  std::sort(sizes.begin(), sizes.end(),
            [](const FileSize& a, const FileSize& b) { return a.lines < b.lines; });
  return sizes;
}

}  // namespace

TEST_CASE("hand-written files are small", "[style]") {
  const auto sizes = hand_written_sizes();
  REQUIRE(!sizes.empty());
  const std::size_t median = sizes[sizes.size() / 2].lines;
  const std::size_t nine_tenths = sizes[sizes.size() * 9 / 10].lines;
  fmt::print("style: {} hand-written files, median {} lines, p90 {}, longest {} ({})\n",
             sizes.size(), median, nine_tenths, sizes.back().lines, sizes.back().file);
  CHECK(median <= median_limit);
  CHECK(nine_tenths <= nine_tenths_limit);
  for (const FileSize& size : sizes) {
    if (size.lines > file_limit) {
      FAIL_CHECK(fmt::format("{} has {} lines, more than {}", size.file, size.lines, file_limit));
    }
  }
}

TEST_CASE("functions are short", "[style]") {
  std::size_t count = 0;
  for (const std::string& file : cpp_files()) {
    if (is_table(file)) continue;
    for (const FunctionSize& function : functions_of(read_text(source_root() / file))) {
      ++count;
      if (function.length <= function_limit) continue;
      FAIL_CHECK(fmt::format("{}:{}: {} lines: {}", file, function.line, function.length,
                             trimmed(function.header)));
    }
  }
  fmt::print("style: {} functions\n", count);
  CHECK(count > 100);
}

TEST_CASE("the function counter sees bodies and no initialisers", "[style]") {
  const auto functions = functions_of(
      "namespace a {\nstruct S {\n  int f() const { return g({1}); }\n};\n"
      "int h(int x)\n{\n  if (x) {\n    return '{';\n  }\n  return 0;  // }\n}\n"
      "constexpr int t[] = {f(1), 2};\n}\n");
  REQUIRE(functions.size() == 2);
  CHECK(functions[0].line == 3);
  CHECK(functions[0].length == 1);
  CHECK(functions[1].line == 6);
  CHECK(functions[1].length == 6);
}
