// Executed cases on MySQL and MariaDB: all files of tests/exec/oracle and of tests/exec/tsql on
// each product.
//
// T-SQL is under construction: its wrong steps are counted, not failed, and the ratchet lets their
// number only fall.
//
// TALORA_UPDATE=1 talora_tests "[exec_mysql]" rewrites tests/exec/ratchet_mysql.json.
#include "tests/exec/run_case_mysql.hpp"
#include "tests/support/ratchet.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>

using namespace talora::test;

namespace {

const char* word_of(Verdict verdict) {
  if (verdict == Verdict::right) return "right";
  if (verdict == Verdict::held) return "held";
  return verdict == Verdict::different_with_finding ? "different" : "wrong";
}

// A fault of a case: a failure, or for T-SQL a count.
void fault(const std::string& path, std::size_t line, const std::string& account, Counts& totals) {
  const std::string text = fmt::format("{}:{}: {}", path, line, account);
  if (path.find("/tsql/") != std::string::npos) {
    ++totals["wrong"];
    UNSCOPED_INFO(text);
  } else {
    FAIL_CHECK(text);
  }
}

void run_file(const std::string& path, MysqlProduct product, Counts& totals) {
  const CaseFile file = read_case_file(path);
  for (const Case& source : file.cases) {
    try {
      const CaseReport report = run_case_on_mysql(source, product);
      for (const StepReport& step : report.steps) {
        if (step.verdict != Verdict::wrong) ++totals[word_of(step.verdict)];
        if (step.verdict == Verdict::wrong)
          fault(path, step.line,
                fmt::format("{}: case {}: {}", talora::test::name_of(product), source.name,
                            step.account),
                totals);
      }
      for (const std::string& text : report.faults)
        fault(path, source.line, "case " + source.name + ": " + text, totals);
    } catch (const std::exception& error) {
      fault(path, source.line, "case " + source.name + ": " + error.what(), totals);
    }
  }
}

void run_product(MysqlProduct product, const std::string& source) {
  if (const auto reason = why_unavailable(product)) {
    WARN("skipped, because " << *reason);
    return;
  }
  Counts totals{{"right", 0}, {"held", 0}, {"different", 0}, {"wrong", 0}};
  for (const std::string& file : repository_files("tests/exec/" + source + "/", ".test"))
    run_file(file, product, totals);
  const std::string name =
      talora::test::name_of(product) + (source == "oracle" ? "" : " " + source);
  fmt::print("exec on {}: {} right, {} held, {} different as said, {} wrong\n", name,
             totals["right"], totals["held"], totals["different"], totals["wrong"]);
  const Ratchet ratchet("tests/exec/ratchet_mysql.json", {"right"});
  for (const std::string& worse : ratchet.compare(name, totals))
    FAIL_CHECK(worse);
}

}  // namespace

TEST_CASE("executed cases on MySQL", "[exec_mysql]") {
  run_product(MysqlProduct::mysql, "oracle");
}

TEST_CASE("executed cases on MariaDB", "[exec_mysql]") {
  run_product(MysqlProduct::mariadb, "oracle");
}

TEST_CASE("executed cases of T-SQL on MySQL", "[exec_mysql][tsql_mysql]") {
  run_product(MysqlProduct::mysql, "tsql");
}

TEST_CASE("executed cases of T-SQL on MariaDB", "[exec_mysql][tsql_mysql]") {
  run_product(MysqlProduct::mariadb, "tsql");
}
