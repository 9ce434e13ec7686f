// Runtime helpers on a real server: every line of tests/runtime/postgres/*.test.
#include "tests/support/private_postgres.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/runtime_helpers.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <set>

using namespace talora;
using namespace talora::test;

namespace {

constexpr const char* folder = "tests/runtime/postgres/";
constexpr std::string_view arrow = " =>";

// expression => expected; an expected text may be empty, NULL or ERROR ORA-nnnnn[: text].
struct Expectation {
  std::string expression;
  std::string expected;
};

// Nothing for comments and blank lines. The last arrow counts: named arguments have some too.
std::optional<Expectation> read_expectation(const std::string& line) {
  if (trimmed(line).empty() || line.starts_with('#')) return std::nullopt;
  const std::size_t place = line.rfind(arrow);
  if (place == std::string::npos) return Expectation{line, "a line with =>"};
  std::string expected = line.substr(place + arrow.size());
  if (expected.starts_with(' ')) expected.erase(0, 1);
  return Expectation{line.substr(0, place), expected};
}

// The value as text in a session of its own: NULL, or ERROR and the message.
std::string evaluate(const FreshDatabase& database, const std::string& expression) {
  try {
    auto session = database.open();
    return session.query_value("SELECT (" + expression + ")::text").value_or("NULL");
  } catch (const database::DatabaseError& error) {
    return "ERROR " + error.message();
  }
}

bool is_as_expected(const std::string& got, const std::string& expected) {
  // An error's text counts as far as the expectation gives it.
  if (expected.starts_with("ERROR ")) return got.starts_with(expected);
  return got == expected;
}

std::size_t run_file(const std::string& file) {
  const std::string helper = std::filesystem::path(file).stem().string();
  const FreshDatabase database;
  database.open().execute(install_script({helper}));
  std::size_t number = 0, count = 0;
  for (const std::string& line : lines_of(read_text(source_root() / file))) {
    ++number;
    const auto expectation = read_expectation(line);
    if (!expectation) continue;
    ++count;
    const std::string got = evaluate(database, expectation->expression);
    if (is_as_expected(got, expectation->expected)) continue;
    FAIL_CHECK(fmt::format("{}:{}: {}\n  expected: {}\n  got:      {}", file, number,
                           expectation->expression, expectation->expected, got));
  }
  return count;
}

}  // namespace

TEST_CASE("runtime helpers give Oracle's documented results", "[runtime]") {
  std::size_t lines = 0, files = 0;
  for (const std::string& file : repository_files(folder, ".test")) {
    CHECK_NOTHROW(lines += run_file(file));
    ++files;
  }
  fmt::print("runtime: {} expectations in {} files\n", lines, files);
  CHECK(lines > 0);
}

TEST_CASE("every runtime helper has a test file and the reverse", "[runtime][style]") {
  std::set<std::string> tested;
  for (const std::string& file : repository_files(folder, ".test")) {
    tested.insert(std::filesystem::path(file).stem().string());
  }
  for (const auto& [name, helper] : runtime_helpers()) {
    INFO(name);
    CHECK(tested.contains(name));
    CHECK(helper.text.starts_with("-- helper: " + name + "\n"));
    CHECK(helper.text.find("\n-- needs: ") != std::string::npos);
  }
  for (const std::string& name : tested) {
    INFO(name);
    CHECK(runtime_helpers().contains(name));
  }
}

TEST_CASE("every need of a runtime helper exists and no circle of needs", "[runtime][style]") {
  for (const auto& [name, helper] : runtime_helpers()) {
    INFO(name);
    CHECK_NOTHROW(install_order({name}));
  }
}
