// Runtime helpers on MySQL and MariaDB: every line of tests/runtime/mysql/*.test.
#include "tests/support/mysql_runtime.hpp"
#include "tests/support/repository.hpp"
#include "translators/runtime/runtime.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <set>

using namespace talora;
using namespace talora::test;

namespace {

constexpr const char* folder = "tests/runtime/mysql/";
constexpr std::string_view arrow = " =>";

// The value as text: NULL, or ERROR and the message. Fractions without their trailing zeros.
// What stands before the expression: CALL and SET statements, each ended by "; ".
std::string evaluate(database::MysqlSession& session, std::string expression) {
  try {
    for (auto end = expression.find("; ");
         end != std::string::npos && end > 0 &&
         (expression.starts_with("CALL ") || expression.starts_with("SET "));
         end = expression.find("; ")) {
      session.execute(expression.substr(0, end));
      expression.erase(0, end + 2);
    }
    const database::Rows rows = session.query("SELECT " + expression);
    const database::Value& value = rows.rows.at(0).at(0);
    if (!value) return "NULL";
    std::string text = *value;
    const bool instant = text.size() > 20 && text[10] == ' ' && text[19] == '.';
    const bool decimal = (instant || rows.columns[0].kind == database::ColumnKind::number) &&
                         text.find('.') != std::string::npos;
    while (decimal && (text.back() == '0' || text.back() == '.')) {
      const bool point = text.back() == '.';
      text.pop_back();
      if (point) break;
    }
    return text;
  } catch (const database::DatabaseError& error) {
    return "ERROR " + error.message();
  }
}

std::size_t run_file(const std::string& file, MysqlProduct product) {
  const FreshSchema schema(product);
  database::MysqlSession session = open_like_oracle(schema, product);
  std::size_t number = 0, count = 0;
  for (const std::string& line : lines_of(read_text(source_root() / file))) {
    ++number;
    const std::size_t place = line.rfind(arrow);
    if (trimmed(line).empty() || line.starts_with('#') || place == std::string::npos) continue;
    ++count;
    std::string expected = line.substr(place + arrow.size());
    if (expected.starts_with(' ')) expected.erase(0, 1);
    const std::string got = evaluate(session, line.substr(0, place));
    const bool right = expected.starts_with("ERROR ") ? got.starts_with(expected) : got == expected;
    if (right) continue;
    FAIL_CHECK(fmt::format("{}: {}:{}: {}\n  expected: {}\n  got:      {}", name_of(product), file,
                           number, line.substr(0, place), expected, got));
  }
  return count;
}

void run_product(MysqlProduct product) {
  if (const auto reason = why_unavailable(product)) {
    WARN("skipped, because " << *reason);
    return;
  }
  install_mysql_runtime(product);
  std::size_t lines = 0, files = 0;
  for (const std::string& file : repository_files(folder, ".test")) {
    lines += run_file(file, product);
    ++files;
  }
  fmt::print("runtime on {}: {} expectations in {} files\n", name_of(product), lines, files);
  CHECK(lines > 0);
}

}  // namespace

TEST_CASE("MySQL runtime helpers give Oracle's documented results", "[runtime]") {
  run_product(MysqlProduct::mysql);
}

TEST_CASE("MariaDB runtime helpers give Oracle's documented results", "[runtime]") {
  run_product(MysqlProduct::mariadb);
}

TEST_CASE("every MySQL runtime helper has a test file and the reverse", "[runtime][style]") {
  std::set<std::string> tested, helpers;
  for (const std::string& file : repository_files(folder, ".test"))
    tested.insert(std::filesystem::path(file).stem().string());
  for (const EmbeddedText& helper : translators::mysql_runtime()) {
    INFO(helper.name);
    helpers.emplace(helper.name);
    CHECK(helper.text.starts_with(fmt::format("-- helper: {}\n", helper.name)));
    CHECK(helper.text.find("\n-- needs: ") != std::string_view::npos);
  }
  CHECK(tested == helpers);
}
