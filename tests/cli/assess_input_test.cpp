// talora assess: wrong input and wrong options are named, with what to do next; its CSV is RFC
// 4180.
#include "tests/cli/assess_run.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace talora::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Row = std::vector<std::string>;

// RFC 4180, section 2: fields in quotes may hold commas, line breaks and doubled quotes.
std::vector<Row> csv_rows(const std::string& text) {
  std::vector<Row> rows(1, Row(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        rows.back().back() += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        rows.back().back() += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      rows.back().emplace_back();
    } else if (c == '\r' && text.substr(i, 2) == "\r\n") {
      ++i;
      rows.emplace_back(1);
    } else {
      rows.back().back() += c;
    }
  }
  rows.pop_back();  // the last line ends with CRLF, too
  return rows;
}

}  // namespace

TEST_CASE("assess refuses options by name", "[cli][assess]") {
  const auto format = assess_shop({"--format", "pdf"});
  CHECK(format.status == 2);
  CHECK(format.says("pdf"));
  const auto target = assess_shop({"--to", "oracle:19"});
  CHECK(target.status == 2);
  CHECK(target.says("oracle:19"));
  const auto several = assess_shop({"--format", "json", "--format", "html"});
  CHECK(several.status == 2);
  CHECK(several.says("-o"));
  const auto tables = assess_shop({"--format", "csv"});
  CHECK(tables.status == 2);
  CHECK(tables.says("-o"));
  const auto source = run_talora({"assess", "/", "--from", "cobol"});
  CHECK(source.status == 2);
  CHECK(source.says("cobol"));
}

TEST_CASE("assess names a source that is missing, empty or unreadable", "[cli][assess]") {
  const TemporaryFolder folder;
  const auto missing =
      run_talora({"assess", (folder.path() / "none").string(), "--from", "oracle"});
  CHECK(missing.status == 2);
  CHECK(missing.says("none"));
  fs::create_directory(folder.path() / "void");
  const auto empty = run_talora({"assess", (folder.path() / "void").string(), "--from", "oracle"});
  CHECK(empty.status == 2);
  CHECK(empty.says("/void"));
  CHECK(empty.says(".sql"));
  folder.file("in/a.sql", "CREATE TABLE t (a NUMBER);");
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path() / "in", fs::perms::none);
  const auto closed =
      run_talora({"assess", (folder.path() / "in").string(), "--from", "oracle"}, {{}, {}, true});
  fs::permissions(folder.path() / "in", fs::perms::owner_all);
  if (closed.status == 127) {
    skipped("unreadable folder", "user nobody cannot run the program here");
    return;
  }
  CHECK(closed.status == 3);
  CHECK(closed.says("/in"));
}

TEST_CASE("assess leaves folders of others alone", "[cli][assess]") {
  const TemporaryFolder folder;
  folder.file("own/letter.txt", "dear");
  const auto other = assess_shop({"-o", (folder.path() / "own").string()});
  CHECK(other.status == 2);
  CHECK(other.says("/own"));
  const std::string out = (folder.path() / "out").string();
  REQUIRE(assess_shop({"-o", out}).status == 0);
  CHECK(fs::exists(folder.path() / "out/guide.md"));
  REQUIRE(assess_shop({"-o", out, "--format", "html"}).status == 0);
  CHECK(fs::exists(folder.path() / "out/assessment.html"));
  CHECK_FALSE(fs::exists(folder.path() / "out/guide.md"));
}

TEST_CASE("own effort figures replace the built-in ones", "[cli][assess]") {
  const TemporaryFolder folder;
  // Every finding of the shop costs nothing, syntax errors 7 minutes once and 5 each.
  const std::string own = folder.file(
      "own.tsv",
      "# ours\nexact\t0\t0\nconditional\t0\t0\napproximate\t0\t0\nmanual\t0\t0\nTAL-C0001\t7\t5\n");
  const auto run = assess_shop({"--effort", own, "--to", "postgres:15", "--format", "json"});
  INFO(run.messages);
  REQUIRE(run.status == 0);
  const json assessment = json::parse(run.output);
  long minutes = 0;
  for (const json& finding : assessment.at("findings")) {
    const std::string code = finding.at("code");
    if (code == "TAL-C0001") CHECK(finding.at("targets").at("postgres:15").at("minutes") == 12);
    minutes += finding.at("targets").at("postgres:15").at("minutes").get<long>();
  }
  CHECK(assessment.at("targets")[0].at("effort").at("minutes") == minutes);
  CHECK(assessment.at("options").at("effort") == own);
}

TEST_CASE("faults of an effort file are named by line", "[cli][assess]") {
  const TemporaryFolder folder;
  const auto refused = [&](const std::string& text) {
    const auto run = assess_shop({"--effort", folder.file("own.tsv", text)});
    CHECK(run.status == 2);
    return run;
  };
  const auto unknown = refused("manual\t1\t1\nTAL-C001\t1\t1\n");
  CHECK(unknown.says("own.tsv:2"));
  CHECK(unknown.says("TAL-C001"));
  CHECK(unknown.says("TAL-C0001"));  // the nearest known one
  CHECK(refused("manul\t1\t1\n").says("manual"));
  CHECK(refused("manual\tmuch\t1\n").says("much"));
  CHECK(refused("manual\t-1\t1\n").says("-1"));
  CHECK(refused("manual\t1\n").says("own.tsv:1"));
  CHECK(refused("manual\t1\t1\nmanual\t2\t2\n").says("own.tsv:2"));
  const auto missing = assess_shop({"--effort", (folder.path() / "none.tsv").string()});
  CHECK(missing.status == 2);
  CHECK(missing.says("none.tsv"));
}

TEST_CASE("the CSV tables read back as the JSON says", "[cli][assess]") {
  const TemporaryFolder folder;
  folder.file("in/a.sql", "CREATE TABLE \"a, b\" (x NUMBER(3), \"it's \xC3\xA4\" BFILE);\n");
  const auto run = run_talora({"assess", (folder.path() / "in").string(), "--from", "oracle", "-o",
                               (folder.path() / "out").string()});
  REQUIRE(run.status == 0);
  const json assessment = json::parse(read_text(folder.path() / "out/assessment.json"));
  const auto findings = csv_rows(read_text(folder.path() / "out/findings.csv"));
  std::set<Row> from_csv, from_json;
  for (std::size_t i = 1; i < findings.size(); ++i) {
    REQUIRE(findings[i].size() == findings[0].size());
    from_csv.insert({findings[i][0], findings[i][1], findings[i][4], findings[i][5], findings[i][6],
                     findings[i][9]});
  }
  for (const json& finding : assessment.at("findings")) {
    for (const json& place : finding.at("places")) {
      for (const json& target : place.at("targets")) {
        from_json.insert({target, finding.at("code"), std::to_string(place.at("line").get<int>()),
                          std::to_string(place.at("column").get<int>()), place.at("object"),
                          place.at("message")});
      }
    }
  }
  CHECK_FALSE(from_csv.empty());
  CHECK(from_csv == from_json);
  const auto objects = csv_rows(read_text(folder.path() / "out/objects.csv"));
  REQUIRE(objects.size() == 3);  // head, one object on two targets
  CHECK(objects[1][1] == "a, b");
  CHECK(objects[2].size() == objects[0].size());
}
