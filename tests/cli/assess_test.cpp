// talora assess on a small folder that was counted by hand, and on the samples beside convert.
#include "tests/cli/assess_run.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace talora::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const json& target(const json& assessment, const std::string& name) {
  for (const json& each : assessment.at("targets")) {
    if (each.at("to") == name) return each;
  }
  FAIL("no target " + name);
  return assessment;
}

std::set<std::string> held_objects(const json& assessment, const std::string& name) {
  std::set<std::string> names;
  for (const json& object : target(assessment, name).at("held_objects"))
    names.insert(object.at("kind").get<std::string>() + " " +
                 object.at("object").get<std::string>());
  return names;
}

long number(const json& totals, const char* name) {
  return totals.at(name).get<long>();
}

// statements = outcomes = classes = parsed + unparsed = kinds.
void check_adds_up(const json& totals) {
  INFO(totals.dump());
  const long statements = number(totals, "statements");
  CHECK(statements == number(totals, "copied") + number(totals, "translated") +
                          number(totals, "absorbed") + number(totals, "held"));
  CHECK(statements == number(totals, "parsed") + number(totals, "unparsed"));
  for (const char* by : {"by_class", "by_kind"}) {
    long sum = 0;
    for (const auto& [name, count] : totals.at(by).items())
      sum += count.get<long>();
    CHECK(statements == sum);
  }
}

}  // namespace

// Counted by hand in tests/assess/shop: CREATE USER, TABLE, INDEX, VIEW, TRIGGER, the broken VIEW,
// FUNCTION, two INSERT, COMMIT, and a query of its own file. CONNECT is a directive.
TEST_CASE("assess counts what a person counts", "[cli][assess]") {
  const TemporaryFolder folder;
  const auto run = assess_shop({"-o", (folder.path() / "out").string()});
  INFO(run.messages);
  REQUIRE(run.status == 0);
  const json assessment = json::parse(read_text(folder.path() / "out/assessment.json"));
  const json& totals = assessment.at("totals");
  CHECK(number(totals, "statements") == 11);
  CHECK(number(totals, "directives") == 1);
  CHECK(number(totals, "unparsed") == 1);
  CHECK(number(totals, "rows") == 2);
  CHECK(number(totals, "absorbed") == 2);
  CHECK(number(totals, "held") == 1);
  CHECK(number(target(assessment, "mysql:9.7").at("totals"), "held") == 2);
  CHECK(held_objects(assessment, "postgres:15") == std::set<std::string>{"view SHOP.BROKEN"});
  CHECK(held_objects(assessment, "mysql:9.7") ==
        std::set<std::string>{"view SHOP.BROKEN", "trigger SHOP.CHEAP_ITEMS_II"});
  std::map<std::string, long> kinds;
  for (const json& row : assessment.at("inventory").at("kinds")) {
    CHECK(row.at("schema") == "SHOP");
    kinds[row.at("kind")] = row.at("objects");
  }
  CHECK(kinds == std::map<std::string, long>{
                     {"function", 1}, {"index", 1}, {"table", 1}, {"trigger", 1}, {"view", 2}});
  CHECK(assessment.at("inventory").at("files") == 2);
  CHECK(assessment.at("inventory").at("routines") == 2);
}

TEST_CASE("assess adds up by file, schema and object", "[cli][assess]") {
  const auto run = assess_shop({"--format", "json"});
  REQUIRE(run.status == 0);
  const json assessment = json::parse(run.output);
  check_adds_up(assessment.at("totals"));
  long of_files = 0, of_schemas = 0, of_objects = 0;
  for (const json& file : assessment.at("files")) {
    check_adds_up(file.at("totals"));
    of_files += number(file.at("totals"), "statements");
  }
  for (const json& schema : assessment.at("schemas"))
    of_schemas += number(schema.at("targets").at("postgres:15"), "statements");
  for (const json& object : assessment.at("objects"))
    of_objects += number(object, "statements");
  CHECK(of_files == 11);
  CHECK(of_schemas == 11);
  CHECK(of_objects == 11);
  long minutes = 0;
  for (const json& finding : assessment.at("findings")) {
    const json& mysql = finding.at("targets").at("mysql:9.7");
    const long pieces = mysql.at("pieces").get<long>();
    const long once = pieces > 0 ? finding.at("learn_once").get<long>() : 0;
    CHECK(mysql.at("minutes") == once + pieces * finding.at("each").get<long>());
    minutes += mysql.at("minutes").get<long>();
  }
  CHECK(target(assessment, "mysql:9.7").at("effort").at("minutes") == minutes);
}

TEST_CASE("assess counts the samples as convert does", "[cli][assess]") {
  for (const auto& [sample, dialect] :
       {std::pair{"oracle/netops", "oracle"}, std::pair{"sqlserver/corebank", "sqlserver"}}) {
    INFO(sample);
    const TemporaryFolder folder;
    const std::string source = (source_root() / "samples" / sample).string();
    const auto run = run_talora({"assess", source, "--from", dialect, "--format", "json"});
    REQUIRE(run.status == 0);
    const json assessment = json::parse(run.output);
    CHECK(assessment.at("targets").size() + assessment.at("refused").size() == 2);
    for (const json& each : assessment.at("targets")) {
      const std::string to = each.at("to");
      const fs::path out = folder.path() / to.substr(0, to.find(':'));
      REQUIRE(
          run_talora({"convert", source, "--from", dialect, "--to", to, "-q", "-o", out.string()})
              .status == 0);
      const json manifest = json::parse(read_text(out / "manifest.json"));
      CHECK(each.at("totals") == manifest.at("totals"));
      REQUIRE(assessment.at("files").size() == manifest.at("files").size());
      for (std::size_t i = 0; i < manifest.at("files").size(); ++i) {
        CHECK(assessment.at("files")[i].at("targets").at(to) ==
              manifest.at("files")[i].at("totals"));
      }
    }
  }
}

TEST_CASE("assess says the same twice, and its forms are as reviewed", "[cli][assess]") {
  const TemporaryFolder folder;
  REQUIRE(assess_shop({"-o", (folder.path() / "one").string()}).status == 0);
  REQUIRE(assess_shop({"-o", (folder.path() / "two").string()}).status == 0);
  REQUIRE(assess_shop({"-o", (folder.path() / "two").string()}).status == 0);
  for (const char* name : {"assessment.txt", "assessment.json", "assessment.html", "findings.csv",
                           "objects.csv", "guide.md"}) {
    INFO(name);
    const std::string text = read_text(folder.path() / "one" / name);
    CHECK(text == read_text(folder.path() / "two" / name));
    if (std::string_view(name) == "assessment.html" || std::string_view(name) == "assessment.json")
      continue;
    const fs::path golden = source_root() / "tests/assess/expected" / name;
    if (update_wanted()) write_text(golden, text);
    CHECK(text == read_text(golden));
  }
}

TEST_CASE("no form of an assessment holds a password", "[cli][assess]") {
  const TemporaryFolder folder;
  const auto run = assess_shop({"-o", (folder.path() / "out").string()});
  std::string all = run.output + run.messages;
  for (const auto& entry : fs::directory_iterator(folder.path() / "out"))
    all += read_text(entry.path());
  CHECK(all.find("CREATE USER report IDENTIFIED BY ********") != std::string::npos);
  CHECK(all.find("tiger7secret") == std::string::npos);
  CHECK(all.find("hidden4word") == std::string::npos);
}

TEST_CASE("assess answers by --fail-on", "[cli][assess]") {
  CHECK(assess_shop({}).status == 0);
  CHECK(assess_shop({"--fail-on", "never"}).status == 0);
  CHECK(assess_shop({"--fail-on", "manual"}).status == 1);
  CHECK(assess_shop({"--fail-on", "serious"}).status == 2);
}

TEST_CASE("one target, or several by name", "[cli][assess]") {
  const auto one = assess_shop({"--to", "postgres:15", "--to", "postgres", "--format", "json"});
  REQUIRE(one.status == 0);
  CHECK(json::parse(one.output).at("targets").size() == 1);
  const auto three = assess_shop(
      {"--to", "postgres:13", "--to", "mysql:8.0", "--to", "mariadb:10.11", "--format", "json"});
  REQUIRE(three.status == 0);
  CHECK(json::parse(three.output).at("targets").size() == 3);
}

TEST_CASE("assess reads standard input once for all targets", "[cli][assess]") {
  RunOptions options;
  options.input = "CREATE TABLE a.t (x NUMBER(3));\nSELECT x FROM a.t;\n";
  const auto run = run_talora({"assess", "-", "--from", "oracle", "--format", "json"}, options);
  INFO(run.messages);
  REQUIRE(run.status == 0);
  const json assessment = json::parse(run.output);
  CHECK(assessment.at("targets").size() == 2);
  CHECK(number(assessment.at("totals"), "statements") == 2);
  CHECK(assessment.at("inventory").at("objects") == 1);
}
