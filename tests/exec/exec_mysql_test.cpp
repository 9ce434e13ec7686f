// Executed cases on MySQL and MariaDB: all files of tests/exec/oracle and of tests/exec/tsql on
// each product.
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

void run_file(const std::string& path, MysqlProduct product, Counts& totals) {
  const CaseFile file = read_case_file(path);
  for (const Case& source : file.cases) {
    try {
      const CaseReport report = run_case_on_mysql(source, product);
      for (const StepReport& step : report.steps) {
        if (step.verdict != Verdict::wrong) ++totals[word_of(step.verdict)];
        if (step.verdict == Verdict::wrong)
          FAIL_CHECK(path << ":" << step.line << ": " << talora::test::name_of(product) << ": case "
                          << source.name << ": " << step.account);
      }
      for (const std::string& text : report.faults)
        FAIL_CHECK(path << ":" << source.line << ": case " << source.name << ": " << text);
    } catch (const std::exception& error) {
      FAIL_CHECK(path << ":" << source.line << ": case " << source.name << ": " << error.what());
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
  fmt::print("exec on {}: {} right, {} held, {} different as said\n", name, totals["right"],
             totals["held"], totals["different"]);
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
