// convert: the same input gives the same bytes; deploy refuses a target that is not empty.
#include "database/url.hpp"
#include "tests/support/private_postgres.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

using namespace talora::test;
namespace fs = std::filesystem;

namespace {

const std::string sample = (source_root() / "samples/oracle/netops").string();

std::map<std::string, std::string> texts_below(const fs::path& folder) {
  std::map<std::string, std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().filename() == "run.json") continue;
    texts[entry.path().lexically_relative(folder).string()] = read_text(entry.path());
  }
  return texts;
}

RunResult convert(const std::string& source, const fs::path& out) {
  return run_talora(
      {"convert", source, "--from", "oracle", "--to", "postgres:15", "-o", out.string()});
}

std::string url_text(const FreshDatabase& database) {
  const auto url = database.url();
  return fmt::format("postgres://{}@{}:{}/{}?sslmode=disable", url.user, url.host, url.port,
                     database.name());
}

}  // namespace

TEST_CASE("the same input gives the same output folder", "[cli]") {
  const TemporaryFolder folder;
  REQUIRE(convert(sample, folder.path() / "one").status == 0);
  REQUIRE(convert(sample, folder.path() / "two").status == 0);
  REQUIRE(convert(sample, folder.path() / "two").status == 0);  // once more over itself
  const auto one = texts_below(folder.path() / "one"), two = texts_below(folder.path() / "two");
  CHECK(one.size() > 20);
  CHECK(one.size() == two.size());
  for (const auto& [name, text] : one) {
    const auto other = two.find(name);
    if (other == two.end() || other->second != text) FAIL_CHECK(name + " differs");
  }
}

TEST_CASE("the manifest's totals add up", "[cli]") {
  const TemporaryFolder folder;
  REQUIRE(convert(sample, folder.path() / "out").status == 0);
  const auto manifest = nlohmann::json::parse(read_text(folder.path() / "out/manifest.json"));
  const auto& totals = manifest.at("totals");
  const auto number = [&](const char* name) { return totals.at(name).get<long>(); };
  CHECK(number("statements") > 50);
  CHECK(number("statements") ==
        number("copied") + number("translated") + number("absorbed") + number("held"));
  CHECK(number("statements") == number("parsed") + number("unparsed"));
  CHECK(number("unparsed") <= number("held"));
}

TEST_CASE("deploy refuses a target that has such objects already", "[cli]") {
  const TemporaryFolder folder;
  const std::string script = folder.file("a.sql", "CREATE TABLE t (a NUMBER);\n");
  REQUIRE(convert(script, folder.path() / "out").status == 0);
  const FreshDatabase database;
  database.open().execute("CREATE TABLE t (other integer)");
  const auto result =
      run_talora({"deploy", (folder.path() / "out").string(), "--target", url_text(database)});
  INFO(result.messages);
  CHECK(result.status == 1);
  CHECK_FALSE(result.messages.empty());
}

TEST_CASE("deploy twice does nothing the second time", "[cli]") {
  const TemporaryFolder folder;
  const std::string script =
      folder.file("a.sql", "CREATE TABLE t (a NUMBER);\nINSERT INTO t VALUES (1);\n");
  REQUIRE(convert(script, folder.path() / "out").status == 0);
  const FreshDatabase database;
  for (int run = 0; run < 2; ++run) {
    const auto result =
        run_talora({"deploy", (folder.path() / "out").string(), "--target", url_text(database)});
    INFO(result.messages);
    CHECK(result.status == 0);
  }
  CHECK(database.open().query_value("SELECT count(*) FROM t") == "1");
}
