// The program's face: help, version, exit statuses, wrong usage.
#include "tests/support/repository.hpp"
#include "tests/support/run_program.hpp"

#include <catch2/catch.hpp>

using namespace talora::test;

namespace {

const std::vector<std::string> translate = {"translate", "--from", "oracle", "--to", "postgres:15"};

std::vector<std::string> with(std::vector<std::string> words,
                              const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

}  // namespace

TEST_CASE("help and version", "[cli]") {
  const auto help = run_talora({"--help"});
  CHECK(help.status == 0);
  for (const char* command : {"translate", "convert", "assess", "deploy", "migrate"}) {
    INFO(command);
    CHECK(help.output.find(command) != std::string::npos);
    const auto own = run_talora({command, "--help"});
    CHECK(own.status == 0);
    CHECK_FALSE(own.output.empty());
  }
  const auto version = run_talora({"--version"});
  CHECK(version.status == 0);
  CHECK(version.output.find("0.1") != std::string::npos);
}

TEST_CASE("wrong usage is exit status 2 and says what is wrong", "[cli]") {
  CHECK(run_talora({"no-such-command"}).status == 2);
  CHECK(run_talora({"translate", "--no-such-option"}).status == 2);
  const auto target = run_talora({"translate", "--from", "oracle", "--to", "oracle:19"},
                                 {"SELECT 1 FROM dual;", {}, false});
  CHECK(target.status == 2);
  CHECK(target.says("oracle:19"));
  const auto source = run_talora({"translate", "--from", "cobol", "--to", "postgres:15"},
                                 {"SELECT 1 FROM dual;", {}, false});
  CHECK(source.status == 2);
  CHECK(source.says("cobol"));
}

TEST_CASE("what is not built is refused by name", "[cli]") {
  const auto command = run_talora({"replicate"});
  CHECK(command.status == 2);
  CHECK(command.says("replicate"));
  const auto target = run_talora({"translate", "--from", "oracle", "--to", "cassandra:4"},
                                 {"SELECT 1 FROM dual;", {}, false});
  CHECK(target.status == 2);
  CHECK(target.says("cassandra"));
}

TEST_CASE("an input that does not exist is exit status 2 and named", "[cli]") {
  const TemporaryFolder folder;
  const std::string missing = (folder.path() / "missing.sql").string();
  const auto one = run_talora(with(translate, {missing}));
  CHECK(one.status == 2);
  CHECK(one.says("missing.sql"));
  const auto project =
      run_talora({"convert", missing, "--from", "oracle", "-o", (folder.path() / "out").string()});
  CHECK(project.status == 2);
  CHECK(project.says("missing.sql"));
}

TEST_CASE("a folder without permission is exit status 3", "[cli]") {
  const TemporaryFolder folder;
  folder.file("in/a.sql", "CREATE TABLE t (a NUMBER);");
  namespace fs = std::filesystem;
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path() / "in", fs::perms::none);
  const auto result = run_talora({"convert", (folder.path() / "in").string(), "--from", "oracle",
                                  "-o", (folder.path() / "out").string()},
                                 {{}, {}, true});
  fs::permissions(folder.path() / "in", fs::perms::owner_all);
  if (result.status == 127) {
    skipped("unreadable folder", "user nobody cannot run the program here");
    return;
  }
  CHECK(result.status == 3);
  CHECK(result.says("/in"));
}

TEST_CASE("a password in a URL is refused and not repeated", "[cli]") {
  const TemporaryFolder folder;
  const std::string script = folder.file("a.sql", "CREATE TABLE t (a NUMBER);");
  const auto result = run_talora({"migrate", script, "--from", "oracle", "--target",
                                  "postgres://ann:s3cretword@127.0.0.1/db", "-o",
                                  (folder.path() / "out").string()});
  CHECK(result.status == 2);
  CHECK(result.says("password"));
  CHECK_FALSE(result.says("s3cretword"));
  CHECK(result.output.find("s3cretword") == std::string::npos);
}

TEST_CASE("targets of a wrong kind and servers that are not there", "[cli]") {
  const TemporaryFolder folder;
  const std::string script = folder.file("a.sql", "CREATE TABLE t (a NUMBER);");
  const std::string out = (folder.path() / "out").string();
  CHECK(run_talora({"migrate", script, "--from", "oracle", "--target", "http://x/", "-o", out})
            .status == 2);
  const auto gone = run_talora({"migrate", script, "--from", "oracle", "--target",
                                "postgres://ann@127.0.0.1:1/db?sslmode=disable", "-o", out});
  CHECK(gone.status == 3);
  CHECK_FALSE(gone.messages.empty());
}
