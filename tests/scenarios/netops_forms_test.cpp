// Scenario netops in three forms: scripts by hand, DBMS_METADATA, Data Pump. They mean one schema.
#include "tests/scenarios/migrated.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace talora;
using namespace talora::test;

namespace {

constexpr std::array forms{"netops", "netops_metadata", "netops_sqlfile"};

std::string sample(const std::string& form) {
  return (source_root() / "samples/oracle" / form).string();
}

// In name order; TIMESTAMP is TIMESTAMP(6).
void normalise(nlohmann::json& relation) {
  auto& constraints = relation["constraints"];
  std::sort(constraints.begin(), constraints.end(), [](const auto& a, const auto& b) {
    return std::pair(a.value("name", ""), a.dump()) < std::pair(b.value("name", ""), b.dump());
  });
  for (auto& column : relation["columns"]) {
    auto& type = column["type"];
    if (type["kind"] == "timestamp" && type.value("precision", 0) == 6) {
      type.erase("precision");
      type.erase("scale");
    }
  }
}

// The index of a key is the key's own. One stands inside of USING INDEX in the form by hand.
std::set<std::string> key_indexes(const nlohmann::json& catalog) {
  std::set<std::string> names{"SIMS_IMSI_UX"};
  for (const auto& relation : catalog.at("relations")) {
    for (const auto& constraint : relation.at("constraints"))
      names.insert(constraint.value("name", ""));
  }
  return names;
}

nlohmann::json catalog_of(const std::filesystem::path& out) {
  auto catalog = nlohmann::json::parse(read_text(out / "catalog.json"));
  for (auto& relation : catalog["relations"])
    normalise(relation);
  const auto keys = key_indexes(catalog);
  auto indexes = nlohmann::json::array();
  for (const auto& index : catalog.at("indexes")) {
    if (!keys.contains(index.at("name").get<std::string>())) indexes.push_back(index);
  }
  catalog["indexes"] = indexes;
  return catalog;
}

// One text for each fact of PostgreSQL's catalogs about the schemas of the project.
std::set<std::string> facts_of(database::PostgresSession& session) {
  std::set<std::string> facts;
  for (const char* query : {
           "SELECT 'column', table_schema, table_name, column_name, data_type,"
           " character_maximum_length, numeric_precision, numeric_scale, datetime_precision,"
           " is_nullable, column_default, identity_start, identity_increment,"
           " identity_generation, generation_expression, udt_name"
           " FROM information_schema.columns",
           "SELECT 'constraint', connamespace::regnamespace, conrelid::regclass, conname,"
           " condeferrable, condeferred, convalidated, pg_get_constraintdef(oid)"
           " FROM pg_constraint",
           "SELECT 'index', schemaname, indexname, indexdef FROM pg_indexes",
           "SELECT 'view', schemaname, viewname, definition FROM pg_views",
           "SELECT 'materialized view', schemaname, matviewname, definition FROM pg_matviews",
           "SELECT 'routine', pronamespace::regnamespace, proname,"
           " pg_get_function_identity_arguments(oid), pg_get_function_result(oid) FROM pg_proc",
           "SELECT 'trigger', c.relnamespace::regnamespace, c.relname, pg_get_triggerdef(t.oid)"
           " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT tgisinternal",
           "SELECT 'sequence', schemaname, sequencename, data_type, start_value, min_value,"
           " max_value, increment_by, cycle, cache_size FROM pg_sequences",
       }) {
    for (const auto& row : session.query(query).rows) {
      const std::string schema = row[1].value_or("");
      if (schema.starts_with("pg_") || schema == "information_schema" || schema == "talora" ||
          schema == "public")
        continue;
      std::string fact;
      for (const auto& value : row)
        fact += (fact.empty() ? "" : " | ") + value.value_or("-");
      facts.insert(std::move(fact));
    }
  }
  return facts;
}

std::string difference(const std::set<std::string>& wanted, const std::set<std::string>& got) {
  std::string lines;
  for (const std::string& fact : wanted) {
    if (!got.contains(fact)) lines += "- " + fact + "\n";
  }
  for (const std::string& fact : got) {
    if (!wanted.contains(fact)) lines += "+ " + fact + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("netops: three forms of one schema give one catalog and one database", "[scenario]") {
  nlohmann::json catalog;
  std::set<std::string> facts;
  for (const char* form : forms) {
    INFO(form);
    const Migrated migrated(sample(form));
    INFO(migrated.run.messages);
    REQUIRE(migrated.run.status <= 1);
    auto session = migrated.database.open();
    const auto found = facts_of(session);
    const auto read = catalog_of(migrated.out());
    if (catalog.is_null()) {
      catalog = read;
      facts = found;
      CHECK(facts.size() > 500);
      continue;
    }
    CHECK(nlohmann::json::diff(catalog, read).dump(1) == "[]");
    CHECK(difference(facts, found) == "");
  }
}
