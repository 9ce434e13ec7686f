// Scenario reference: schemas that others wrote for several products. What Talora makes of the
// Oracle script has the tables, columns, keys and rows of the script they made for the target by
// hand; every difference is listed with its reason.
#include "tests/corpus/corpora.hpp"
#include "tests/scenarios/scenario.hpp"
#include "tests/scenarios/schema_facts.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <iterator>

using namespace talora::test;

namespace {

struct Family {
  std::string name;
  std::string folder;
  std::string oracle, postgres, mysql;
  bool joined = false;  // albumId here, album_id there
  int held = 0;         // statements of the Oracle script: calls of a procedure over USER_SEQUENCES
};

const std::vector<Family>& families() {
  static const std::vector<Family> all{
      {"chinook", "lerocha+chinook-database/ChinookDatabase/DataSources", "Chinook_Oracle.sql",
       "Chinook_PostgreSql.sql", "Chinook_MySql.sql", true},
      {"openfire", "igniterealtime+Openfire/distribution/src/database", "openfire_oracle.sql",
       "openfire_postgresql.sql", "openfire_mysql.sql"},
      {"quartz", "quartz-scheduler+quartz/quartz/src/main/resources/org/quartz/impl/jdbcjobstore",
       "tables_oracle.sql", "tables_postgres.sql", "tables_mysql_innodb.sql"},
      {"quartznet", "quartznet+quartznet/database/tables", "tables_oracle.sql",
       "tables_postgres.sql", "tables_mysql_innodb.sql"},
      {"spring-batch",
       "spring-projects+spring-batch/spring-batch-core/src/main/resources/org/springframework/"
       "batch/core",
       "schema-oracle.sql", "schema-postgresql.sql", "schema-mysql.sql"},
      {"spring-integration",
       "spring-projects+spring-integration/spring-integration-jdbc/src/main/resources/org/"
       "springframework/integration/jdbc",
       "schema-oracle.sql", "schema-postgresql.sql", "schema-mysql.sql"},
      {"spring-session",
       "spring-projects+spring-session/spring-session-jdbc/src/main/resources/org/springframework/"
       "session/jdbc",
       "schema-oracle.sql", "schema-postgresql.sql", "schema-mysql.sql"},
      {"ranger-kms", "apache+ranger/kms/scripts/db", "oracle/kms_core_db_oracle.sql",
       "postgres/kms_core_db_postgres.sql", "mysql/kms_core_db.sql"},
      {"ranger", "apache+ranger/security-admin/db",
       "oracle/optimized/current/ranger_core_db_oracle.sql",
       "postgres/optimized/current/ranger_core_db_postgres.sql",
       "mysql/optimized/current/ranger_core_db_mysql.sql", false, 176},
  };
  return all;
}

// FAMILY TARGET ours|theirs FACT -- REASON; a FACT that ends with * stands for all that begin so.
struct Listed {
  std::string family, target, side, fact;
  bool met = false;
};

std::string word(std::string& line) {
  const auto end = std::min(line.find(' '), line.size());
  std::string first = line.substr(0, end);
  line.erase(0, std::min(end + 1, line.size()));
  return first;
}

std::vector<Listed> read_list() {
  std::vector<Listed> list;
  for (std::string line :
       lines_of(read_text(source_root() / "tests/scenarios/reference_differences.txt"))) {
    if (line.empty() || line.starts_with("#")) continue;
    const auto reason = line.find(" -- ");
    if (reason == std::string::npos || reason + 4 >= line.size()) {
      FAIL_CHECK("a difference without a reason: " + line);
      continue;
    }
    line.erase(reason);
    Listed entry;
    entry.family = word(line);
    entry.target = word(line);
    entry.side = word(line);
    entry.fact = line;
    list.push_back(entry);
  }
  return list;
}

void check_side(std::vector<Listed>& list, const std::string& side,
                const std::set<std::string>& own, const std::set<std::string>& other) {
  std::vector<std::string> only;
  std::set_difference(own.begin(), own.end(), other.begin(), other.end(), std::back_inserter(only));
  for (const std::string& fact : only) {
    const auto entry = std::find_if(list.begin(), list.end(), [&](const Listed& each) {
      const bool all = each.fact.ends_with('*');
      return each.side == side && (all ? fact.starts_with(each.fact.substr(0, each.fact.size() - 1))
                                       : fact == each.fact);
    });
    if (entry == list.end()) {
      FAIL_CHECK("only " + side + ": " + fact);
    } else {
      entry->met = true;
    }
  }
}

// The hand-made script without the lines that make and enter a database of their own.
std::string hand_script(const std::filesystem::path& path) {
  std::string text;
  for (const std::string& line : lines_of(read_text(path))) {
    const bool of_database = line.starts_with("DROP DATABASE") || line.starts_with("\\c ") ||
                             line.starts_with("CREATE DATABASE") || line.starts_with("USE ");
    text += of_database ? "\n" : line + "\n";
  }
  return text;
}

std::set<std::string> made_by_hand(const Family& family, const std::filesystem::path& folder,
                                   ScenarioTarget target) {
  if (target == ScenarioTarget::postgres) {
    FreshDatabase database;
    auto session = database.open();
    session.execute(hand_script(folder / family.postgres));
    auto fresh = database.open();  // scripts may change their session's search_path
    return schema_facts(fresh, "public", family.joined);
  }
  FreshSchema schema(target == ScenarioTarget::mysql ? MysqlProduct::mysql : MysqlProduct::mariadb);
  auto session = schema.open();
  session.execute(hand_script(folder / family.mysql));
  return schema_facts(session, schema.name(), family.joined);
}

void check_family(const Family& family, ScenarioTarget target) {
  const auto folder = corpora_folder() / "reference" / family.folder;
  if (!std::filesystem::exists(folder / family.oracle)) {
    skipped(family.name, "the scripts are not in ../shared/corpora beside the checkout");
    return;
  }
  if (const auto reason = why_unavailable(target)) {
    skipped(family.name + " to " + name_of(target), *reason);
    return;
  }
  INFO(family.name + " to " + name_of(target));
  const Scenario ours({"oracle", {(folder / family.oracle).string()}, ""}, target);
  if (ours.run.status != (family.held == 0 ? 0 : 1))
    FAIL_CHECK(fmt::format("exit status {}\n{}", ours.run.status, ours.run.messages));
  if (ours.run.status > 1) return;
  CHECK(ours.manifest().at("totals").at("held").get<int>() == family.held);
  auto list = read_list();
  std::erase_if(list, [&](const Listed& each) {
    return each.family != family.name || (each.target != name_of(target) && each.target != "all");
  });
  const auto own = ours.facts(family.joined);
  const auto theirs = made_by_hand(family, folder, target);
  CHECK(theirs.size() > 5);
  check_side(list, "ours", own, theirs);
  check_side(list, "theirs", theirs, own);
  for (const Listed& each : list) {
    if (!each.met && each.target != "all") FAIL_CHECK("listed, but no difference: " + each.fact);
  }
}

}  // namespace

TEST_CASE("reference schemas: as made by hand for PostgreSQL", "[scenario][reference]") {
  for (const Family& family : families())
    check_family(family, ScenarioTarget::postgres);
}

TEST_CASE("reference schemas: as made by hand for MySQL", "[scenario][reference]") {
  for (const Family& family : families()) {
    check_family(family, ScenarioTarget::mysql);
    check_family(family, ScenarioTarget::mariadb);
  }
}
