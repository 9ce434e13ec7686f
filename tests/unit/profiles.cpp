// Profiles: products, versions and what each can do.
#include "model/profile.hpp"
#include "model/tree/node.hpp"
#include "model/types/type_rows.hpp"

#include <catch2/catch.hpp>

using namespace talora;

TEST_CASE("profiles are parsed and named", "[profile]") {
  for (const char* name : {"postgres:15", "aurora-postgres:13", "mysql:8.0", "mysql:8.4",
                           "mysql:9.7", "aurora-mysql:3", "mariadb:10.11"}) {
    INFO(name);
    const auto profile = parse_profile(name);
    REQUIRE(profile.has_value());
    CHECK(profile->name() == name);
  }
  CHECK(parse_profile("mysql")->name() == "mysql:9.7");
  CHECK(parse_profile("mariadb")->name() == "mariadb:10.11");
  CHECK(parse_profile("mysql:8.0")->family == TargetFamily::mysql);
  for (const char* name : {"mysql:5.7", "mysql:8", "mariadb:10.6", "postgres:12", "oracle", ""}) {
    INFO(name);
    CHECK_FALSE(parse_profile(name).has_value());
  }
}

TEST_CASE("capabilities follow the release notes", "[profile]") {
  const auto has = [](const char* name, Capability capability) {
    return parse_profile(name)->has(capability);
  };
  CHECK(has("mysql:8.0", Capability::lateral));
  CHECK_FALSE(has("mariadb:10.11", Capability::lateral));
  CHECK(has("mysql:8.0", Capability::intersect_except));
  CHECK_FALSE(has("aurora-mysql:3", Capability::intersect_except));
  CHECK(has("mariadb:10.11", Capability::sequences));
  CHECK_FALSE(has("mysql:9.7", Capability::sequences));
  CHECK_FALSE(has("mysql:9.7", Capability::merge_statement));
  CHECK(has("postgres:15", Capability::merge_statement));
  CHECK_FALSE(has("postgres:14", Capability::merge_statement));
  CHECK(has("aurora-mysql:3", Capability::collations_uca_0900));
  CHECK_FALSE(has("mariadb:10.11", Capability::collations_uca_0900));
}

TEST_CASE("kinds only PostgreSQL has are marked", "[profile]") {
  CHECK(portability(Kind::select) == Portability::portable);
  CHECK(portability(Kind::merge) == Portability::postgres);
  CHECK(portability(Kind::pivot) == Portability::foreign);
}

TEST_CASE("type rows are found by source and target", "[profile]") {
  CHECK_FALSE(type_rows(SourceDialect::oracle, TargetFamily::postgres).empty());
  CHECK_FALSE(type_rows(SourceDialect::oracle, TargetFamily::mysql).empty());
  const Type number{TypeKind::number, 10, 2, -1, false, {}};
  CHECK(target_type(number, *parse_profile("postgres:15"))->text == "numeric(10,2)");
  CHECK(target_type(number, *parse_profile("mysql:8.0"))->text == "decimal(10,2)");
}
