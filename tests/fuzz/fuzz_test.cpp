// Mutated statements must neither crash, throw nor hang anything from splitter to printer.
//
// Fixed seed and count (TALORA_FUZZ_SEED, TALORA_FUZZ_COUNT for longer hunts by hand).
#include "tests/exec/case_file.hpp"
#include "tests/fuzz/mutations.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/translate_text.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

using namespace talora::test;

namespace {

constexpr double seconds_limit = 10;      // for one statement, under sanitizers on a busy machine
constexpr std::size_t seed_limit = 6000;  // bytes: longer seeds only slow the test

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* value = std::getenv(variable);
  return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

std::vector<std::string> seeds() {
  std::vector<std::string> texts;
  for (const std::string& file : repository_files("samples/oracle/", ".sql")) {
    if (file.find("/data/") != std::string::npos) continue;
    texts.push_back(read_text(source_root() / file).substr(0, seed_limit));
  }
  for (const std::string& file : repository_files("tests/exec/oracle/", ".test")) {
    for (const Case& source : read_case_file(file).cases) {
      for (const Step& step : source.steps)
        texts.push_back(step.text);
    }
  }
  return texts;
}

// Seconds taken; a failure of the test names the input.
void run(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  try {
    ScriptTranslator translator(oracle_to_postgres(), true);
    const std::size_t script = translator.add("mutant", text);
    translator.complete();
    (void)translator.translate(script);
  } catch (const std::exception& error) {
    FAIL_CHECK(fmt::format("throws {}:\n{}", error.what(), text));
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  if (taken.count() > seconds_limit) {
    FAIL_CHECK(fmt::format("took {:.1f} s:\n{}", taken.count(), text));
  }
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i)
    all += text;
  return all;
}

bool held_with(const std::string& text, std::string_view code) {
  ScriptTranslator translator(oracle_to_postgres());
  const std::size_t script = translator.add("deep", text);
  translator.complete();
  for (const auto& statement : translator.translate(script)) {
    for (const std::string& found : statement.codes()) {
      if (found == code && statement.held()) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("mutated statements do no harm", "[fuzz]") {
  const auto texts = seeds();
  REQUIRE(texts.size() > 200);
  Chance chance(number_from("TALORA_FUZZ_SEED", 20240601));
  const std::uint64_t count = number_from("TALORA_FUZZ_COUNT", 1500);
  for (std::uint64_t i = 0; i < count; ++i)
    run(mutate(texts[chance.below(texts.size())], chance));
  fmt::print("fuzz: {} mutants of {} texts\n", count, texts.size());
}

TEST_CASE("nesting without end is refused by name", "[fuzz]") {
  constexpr std::size_t deep = 20000;
  CHECK(held_with("SELECT " + repeated("(", deep) + "1" + repeated(")", deep) + " FROM dual;",
                  "TAL-C0005"));
  CHECK(held_with("SELECT " + repeated("CASE WHEN 1=1 THEN ", deep) + "1" + repeated(" END", deep) +
                      " FROM dual;",
                  "TAL-C0005"));
  CHECK(held_with(repeated("BEGIN ", deep) + "NULL;" + repeated("END;", deep) + "\n/\n",
                  "TAL-C0005"));
}

TEST_CASE("long chains do not recurse to death", "[fuzz]") {
  run("SELECT 1" + repeated(" + 1", 20000) + " FROM dual;");
  run("SELECT 'a'" + repeated(" || 'a'", 20000) + " FROM dual;");
  run("SELECT 1 FROM dual WHERE 1 = 1" + repeated(" AND 1 = 1", 20000) + ";");
  run("SELECT 1 FROM dual" + repeated(" UNION ALL SELECT 1 FROM dual", 5000) + ";");
  run("SELECT 1 FROM dual WHERE " + repeated("NOT ", 20000) + "1 = 1;");
  run("SELECT " + repeated("- ", 20000) + "1 FROM dual;");
}
