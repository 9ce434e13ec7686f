// Database URLs: parts, decoding, refusals, printing. Expected results are written by hand from RFC
// 3986.
#include "database/url.hpp"
#include "model/failure.hpp"

#include <catch2/catch.hpp>

using namespace talora;
using namespace talora::database;

namespace {

// What a refusal says, message and hint; fails the test when the URL is accepted.
std::string refusal(std::string_view text) {
  try {
    static_cast<void>(parse_url(text));
  } catch (const Failure& failure) {
    CHECK(failure.code() == ExitCode::usage);
    return std::string(failure.what()) + " | " + failure.hint();
  }
  FAIL("accepted: " << text);
  return {};
}

}  // namespace

TEST_CASE("a server URL is taken apart", "[database][url]") {
  const Url url =
      parse_url("postgres://scott@db.example.org:5433/hr?sslmode=verify-full&connect_timeout=3");
  CHECK(url.kind == UrlKind::postgres);
  CHECK(url.user == "scott");
  CHECK(url.host == "db.example.org");
  CHECK(url.port == 5433);
  CHECK(url.database == "hr");
  CHECK(url.tls == TlsMode::verify_full);
  REQUIRE(url.options.size() == 1);
  CHECK(url.options[0] == std::pair<std::string, std::string>("connect_timeout", "3"));
}

TEST_CASE("every part of a server URL may be missing", "[database][url]") {
  const Url url = parse_url("postgresql://");
  CHECK(url.kind == UrlKind::postgres);
  CHECK(url.user.empty());
  CHECK(url.host.empty());
  CHECK(url.port == 0);
  CHECK(url.database.empty());
  CHECK(url.tls == TlsMode::require);
  CHECK(parse_url("postgres://h").host == "h");
  CHECK(parse_url("postgres:///db").database == "db");
  CHECK(parse_url("postgres://h?sslmode=disable").tls == TlsMode::disable);
}

TEST_CASE("percent-encoding is decoded in every part", "[database][url]") {
  const Url url =
      parse_url("postgres://a%40b%3Ac@h/sales%2F2024%20%C3%A9?application_name=x%26y%3D1");
  CHECK(url.user == "a@b:c");
  CHECK(url.database == "sales/2024 \xC3\xA9");
  CHECK(url.options.at(0).second == "x&y=1");
  CHECK_THAT(refusal("postgres://h/%4"), Catch::Contains("%25"));
  CHECK_THAT(refusal("postgres://h/%zz"), Catch::Contains("%25"));
  CHECK_THAT(refusal("postgres://h/a%00b"), Catch::Contains("%25"));
}

TEST_CASE("IPv6 hosts and socket folders", "[database][url]") {
  const Url url = parse_url("postgres://u@[2001:db8::1]:6000/d");
  CHECK(url.host == "2001:db8::1");
  CHECK(url.port == 6000);
  CHECK(parse_url("postgres://[::1]/d").port == 0);
  CHECK(parse_url("postgres:///d?host=/run/postgresql").host == "/run/postgresql");
  CHECK(parse_url("postgres://%2Frun%2Fpostgresql:5433/d").host == "/run/postgresql");
  CHECK_THAT(refusal("postgres://::1/d"), Catch::Contains("brackets"));
  CHECK_THAT(refusal("postgres://[::1/d"), Catch::Contains("not closed"));
  CHECK_THAT(refusal("postgres://[::1]x/d"), Catch::Contains("IPv6"));
  CHECK_THAT(refusal("postgres://h/d?host=/run"), Catch::Contains("twice"));
}

TEST_CASE("all kinds are recognised", "[database][url]") {
  CHECK(parse_url("mysql://u@h:3306/d").kind == UrlKind::mysql);
  CHECK(parse_url("mariadb://u@h:3306/d").kind == UrlKind::mariadb);
  CHECK(printable(parse_url("mariadb://u@h/d")) == "mariadb://u@h/d?sslmode=require");
  CHECK(parse_url("oracle://u@h:1521/service").database == "service");
  CHECK(parse_url("sqlserver://u@h:1433/d").kind == UrlKind::sqlserver);
  CHECK(parse_url("sqlite:/data/a b%20.db").database == "/data/a b%20.db");
  CHECK(parse_url("dir:ddl/hr").kind == UrlKind::directory);
  CHECK(parse_url("odbc:DSN=hr;Uid=scott").database == "DSN=hr;Uid=scott");
  CHECK(looks_like_url("dir:x"));
  CHECK(looks_like_url("db2://x"));
  CHECK_FALSE(looks_like_url("schema.sql"));
  CHECK_THAT(refusal("db2://h/d"), Catch::Contains("'db2'") && Catch::Contains("oracle://"));
  CHECK_THAT(refusal("schema.sql"), Catch::Contains("no kind of database"));
  CHECK_THAT(refusal("dir:"), Catch::Contains("nothing follows"));
}

TEST_CASE("malformed parts are refused", "[database][url]") {
  for (const char* port : {"0", "65536", "-1", "5x", ""}) {
    CHECK_THAT(refusal(std::string("postgres://h:") + port + "/d"), Catch::Contains("not a port"));
  }
  CHECK_THAT(refusal("postgres://a,b/d"), Catch::Contains("several hosts"));
  CHECK_THAT(refusal("postgres://h/d?sslmode"), Catch::Contains("name=value"));
  CHECK_THAT(refusal("postgres://h/d?sslmode=disable&sslmode=require"), Catch::Contains("twice"));
  CHECK_THAT(refusal("postgres://h/d#x"), Catch::Contains("%23"));
}

TEST_CASE("a TLS mode that may fall back to plain text is refused", "[database][url]") {
  for (const char* mode : {"prefer", "allow", "Disable", ""}) {
    const std::string text = refusal(std::string("postgres://h/d?sslmode=") + mode);
    CHECK_THAT(text, Catch::Contains("verify-full") && Catch::Contains("disable"));
  }
}

TEST_CASE("a password in a URL is refused, not repeated, and the three ways are named",
          "[database][url]") {
  const auto url =
      GENERATE(Catch::Generators::as<std::string>(), "postgres://scott:tiger77@h/d",
               "mysql://:tiger77@h/d", "postgres://h/d?password=tiger77",
               "postgres://h/d?PASSWORD=tiger77", "postgres://h/d?sslpassword=tiger77",
               "odbc:DSN=x;Uid=a;Pwd=tiger77", "odbc:Driver={a;b}; PASSWORD = {tiger77}");
  const std::string text = refusal(url);
  CHECK_THAT(text, !Catch::Contains("tiger77"));
  CHECK_THAT(text, Catch::Contains("password_env") && Catch::Contains("pgpass") &&
                       Catch::Contains("my.cnf") && Catch::Contains("password_command"));
}

TEST_CASE("a password with unencoded marks is not repeated either", "[database][url]") {
  const auto url = GENERATE(Catch::Generators::as<std::string>(), "postgres://scott:tiger/77@h/d",
                            "postgres://scott:tiger?77@h/d", "postgres://scott:tiger#77@h/d",
                            "postgres://scott:ti:ger@77@h/d");
  CHECK_THAT(refusal(url), !Catch::Contains("tiger") && !Catch::Contains("ti:ger"));
}

TEST_CASE("the printable form holds everything but secrets", "[database][url]") {
  CHECK(printable(parse_url("postgres://a%40b@h:1/d%20x?sslmode=disable&connect_timeout=3")) ==
        "postgres://a%40b@h:1/d%20x?sslmode=disable&connect_timeout=3");
  CHECK(printable(parse_url("postgresql://[::1]/d")) == "postgres://[::1]/d?sslmode=require");
  CHECK(printable(parse_url("postgres:///d?host=/run/pg")) ==
        "postgres:///d?sslmode=require&host=/run/pg");
  CHECK(printable(parse_url("postgres://h/d?password_command=echo%20tiger")) ==
        "postgres://h/d?sslmode=require&password_command=***");
  CHECK(printable(parse_url("odbc:DSN=hr;Uid=scott")) == "odbc:DSN=hr;Uid=scott");
}

TEST_CASE("the password comes from a variable or a command", "[database][url]") {
  setenv("TALORA_TEST_SECRET", "tiger 77", 1);
  CHECK(find_password(parse_url("postgres://h/d?password_env=TALORA_TEST_SECRET")) == "tiger 77");
  unsetenv("TALORA_TEST_SECRET");
  const Url unset = parse_url("postgres://h/d?password_env=TALORA_TEST_SECRET");
  CHECK_THROWS_WITH(find_password(unset), Catch::Contains("TALORA_TEST_SECRET"));
  CHECK(find_password(
            parse_url("postgres://h/d?password_command=printf%20'a%20b%5Cr%5Cnsecond'")) == "a b");
  CHECK(find_password(parse_url("postgres://h/d")) == std::nullopt);
  CHECK_THROWS_WITH(find_password(parse_url("postgres://h/d?password_command=false")),
                    Catch::Contains("failed"));
  CHECK_THROWS_WITH(find_password(parse_url("postgres://h/d?password_command=true")),
                    Catch::Contains("no password"));
  CHECK_THROWS_WITH(find_password(parse_url("postgres://h/d?password_command=true&password_env=A")),
                    Catch::Contains("both"));
}
