// Golden cases of T-SQL's rules as parts of a script: what a statement becomes on each target,
// whatever the order of rules.
#include "tests/golden/golden_file.hpp"
#include "tests/support/translate_text.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace talora::tests {

namespace {

const std::string golden_folder = TALORA_SOURCE_DIR "/tests/golden/tsql";

struct Outcome {
  std::string summary;
  std::string sql;
};

// The statements of the case; what the catalog lines give is thrown away.
Outcome run(const GoldenCase& golden, const std::string& target, bool reversed) {
  translators::TranslateOptions options =
      target == "postgres" ? test::tsql_to_postgres()
                           : test::tsql_to(target == "mysql" ? "mysql:9.7" : "mariadb:10.11");
  options.reverse_rules = reversed;
  test::ScriptTranslator translator(options);
  std::size_t last = 0;
  for (const std::string& ddl : golden.catalog)
    translator.add("catalog.sql", ddl + "\n");
  last = translator.add("case.sql", golden.source + "\n");
  translator.complete();
  Outcome outcome;
  FindingClass worst = FindingClass::exact;
  std::set<std::string> codes;
  for (const test::TranslatedStatement& statement : translator.translate(last)) {
    for (const Diagnostic& finding : statement.findings) {
      codes.emplace(row(finding.id).code);
      worst = std::max(worst, row(finding.id).finding_class);
    }
    for (const translators::TargetUnit& unit : statement.translation.units)
      outcome.sql += (outcome.sql.empty() ? "" : "\n--\n") + unit.sql;
  }
  outcome.summary = class_name(worst);
  for (const std::string& code : codes)
    outcome.summary += " " + code;
  return outcome;
}

}  // namespace

TEST_CASE("golden cases of T-SQL give the expected text and findings", "[golden][tsql]") {
  for (const GoldenFile& file : read_golden_files(golden_folder)) {
    for (const GoldenCase& golden : file.cases) {
      for (const GoldenExpectation& expected : golden.expectations) {
        const Outcome outcome = run(golden, expected.target, false);
        INFO(file.path << ": " << golden.name << " (" << expected.target << ")\n" << golden.source);
        CHECK(outcome.summary == expected.summary);
        CHECK(outcome.sql == expected.sql);
        CHECK(outcome.sql == run(golden, expected.target, true).sql);
      }
    }
  }
}

}  // namespace talora::tests
