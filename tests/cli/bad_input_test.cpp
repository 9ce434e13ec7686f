// Bad input: nothing crashes, every fault has its code, held text comes back as comments.
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>

using namespace talora::test;

namespace {

struct BadInput {
  const char* name;
  std::string text;
  const char* code;
};

RunResult translate(const std::string& text) {
  const TemporaryFolder folder;
  const std::string file = folder.file("input.sql", text);
  return run_talora({"translate", file, "--from", "oracle", "--to", "postgres:15"});
}

// Done, or done with findings: never a signal, a usage error or a failed environment.
bool ended_well(const RunResult& result) {
  return result.status == 0 || result.status == 1;
}

}  // namespace

TEST_CASE("faulty texts are findings", "[cli]") {
  const BadInput inputs[] = {
      {"empty file", "", "TAL-C0012"},
      {"only comments", "-- nothing\n/* here */\n", "TAL-C0012"},
      {"binary junk",
       std::string("\x7f"
                   "ELF\0\x01\x02\0\xff\xfe\0\0SELECT\0",
                   18),
       "TAL-C0006"},
      {"string without end", "SELECT 'abc FROM dual;\n", "TAL-C0002"},
      {"comment without end", "SELECT 1 /* FROM dual;\n", "TAL-C0003"},
      {"identifier without end", "SELECT \"abc FROM dual;\n", "TAL-C0004"},
      {"block without end", "BEGIN\n  NULL;\n", "TAL-O0005"},
      {"no statement of SQL", "FROBNICATE the table;\n", "TAL-C0001"},
      {"half a statement", "SELECT FROM WHERE;\n", "TAL-C0001"},
  };
  for (const BadInput& input : inputs) {
    INFO(input.name);
    const RunResult result = translate(input.text);
    INFO(result.messages);
    CHECK(ended_well(result));
    CHECK(result.says(input.code));
  }
}

TEST_CASE("statements after a faulty one are translated", "[cli]") {
  const RunResult result = translate("SELECT FROM WHERE;\nSELECT 1 FROM dual;\n");
  CHECK(ended_well(result));
  CHECK(result.output.find("-- SELECT FROM WHERE") != std::string::npos);
  CHECK(result.output.find("\nSELECT 1;\n") != std::string::npos);
}

TEST_CASE("messages begin with file, line and column", "[cli]") {
  const RunResult result = translate("SELECT 1 FROM dual;\n\nSELECT FROM WHERE;\n");
  CHECK(result.says("input.sql:3:"));
  CHECK(result.says("TAL-C0001"));
}

TEST_CASE("a null byte, a lone carriage return and no last line break", "[cli]") {
  CHECK(ended_well(translate("SELECT 1 FROM dual\r;\rSELECT 2 FROM dual")));
  CHECK(ended_well(translate(std::string("SELECT '\0' FROM dual;", 21))));
  CHECK(ended_well(translate("\xEF\xBB\xBFSELECT 'ä' FROM dual;")));
  CHECK(ended_well(translate("SELECT '\xE4' FROM dual;\n")));
}

TEST_CASE("standard input is read and written", "[cli]") {
  RunOptions options;
  options.input = "SELECT NVL(1, 2) FROM dual;\n";
  const auto result =
      run_talora({"translate", "-", "--from", "oracle", "--to", "postgres:15"}, options);
  CHECK(result.status == 0);
  CHECK(result.output.find(";\n") != std::string::npos);
  CHECK(result.output.find("dual") == std::string::npos);
}
