// Executed cases on MySQL and MariaDB: all files of tests/exec/oracle on each product.
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
        ++totals[word_of(step.verdict)];
        if (std::string_view(word_of(step.verdict)) != "wrong") continue;
        FAIL_CHECK(fmt::format("{}: {}:{}: case {}: {}", talora::test::name_of(product), path,
                               step.line, source.name, step.account));
      }
      for (const std::string& fault : report.faults)
        FAIL_CHECK(fmt::format("{}:{}: case {}: {}", path, source.line, source.name, fault));
    } catch (const std::exception& error) {
      ++totals["wrong"];
      FAIL_CHECK(fmt::format("{}:{}: case {}: {}", path, source.line, source.name, error.what()));
    }
  }
}

void run_product(MysqlProduct product) {
  if (const auto reason = why_unavailable(product)) {
    WARN("skipped, because " << *reason);
    return;
  }
  Counts totals{{"right", 0}, {"held", 0}, {"different", 0}, {"wrong", 0}};
  for (const std::string& file : repository_files("tests/exec/oracle/", ".test"))
    run_file(file, product, totals);
  fmt::print("exec on {}: {} right, {} held, {} different as said, {} wrong\n",
             talora::test::name_of(product), totals["right"], totals["held"], totals["different"],
             totals["wrong"]);
  const Ratchet ratchet("tests/exec/ratchet_mysql.json", {"right"});
  for (const std::string& worse : ratchet.compare(talora::test::name_of(product), totals))
    FAIL_CHECK(worse);
}

}  // namespace

TEST_CASE("executed cases on MySQL", "[exec_mysql]") {
  run_product(MysqlProduct::mysql);
}

TEST_CASE("executed cases on MariaDB", "[exec_mysql]") {
  run_product(MysqlProduct::mariadb);
}
