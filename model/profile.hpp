// Profile: a target product and version; rules and printers ask it for capabilities by name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace talora {

enum class TargetFamily : std::uint8_t { postgres, mysql };

// What a target can do; rules never compare versions.
enum class Capability : std::uint8_t {
  merge_statement,     // MERGE
  nulls_not_distinct,  // UNIQUE NULLS NOT DISTINCT
  negative_scale,      // numeric(p, -s)
  regexp_functions,    // regexp_like, regexp_instr, regexp_substr with all their arguments
  fetch_with_ties,
  json_table,
  identity_columns,  // GENERATED … AS IDENTITY
  generated_columns,
  common_table_expressions,
  window_functions,
  intersect_except,     // INTERSECT and EXCEPT, also with ALL
  lateral,              // LATERAL derived tables
  derived_columns,      // (query) AS t (a, b)
  values_row,           // VALUES ROW(1, 2) as a query
  rollup_order,         // ORDER BY behind WITH ROLLUP
  lock_tables_by_name,  // FOR UPDATE OF t
  lock_wait,            // FOR UPDATE WAIT n
  dml_returning,        // INSERT and DELETE … RETURNING
  check_constraints,    // enforced
  default_expressions,  // DEFAULT (expression)
  invisible_columns,
  invisible_indexes,
  ignored_indexes,     // MariaDB's word for them
  hashed_unique_keys,  // UNIQUE over more than an index holds
  expression_indexes,
  descending_indexes,
  sequences,            // CREATE SEQUENCE
  replace_routines,     // CREATE OR REPLACE PROCEDURE, FUNCTION, TRIGGER
  block_for_loops,      // FOR i IN a..b and FOR r IN (query) in routines
  cursor_parameters,    // CURSOR c (p type)
  anonymous_blocks,     // BEGIN NOT ATOMIC
  json_casts,           // CAST(x AS json)
  collations_uca_0900,  // utf8mb4_0900_bin and its relatives
  collations_uca_1400,  // utf8mb4_uca1400_*
  public_grantee,       // GRANT … TO PUBLIC
  lag_default,          // LAG(x, n, default)
  grouping_function,    // GROUPING(x)
  rounds_fractions,     // a time of more digits than its column takes is rounded, not cut
  error_comes_first,    // an error is the first condition of its diagnostics; notes follow it
};

struct Profile {
  TargetFamily family = TargetFamily::postgres;
  std::string product;  // postgres, aurora-postgres, mysql, aurora-mysql, mariadb
  int major = 15;
  int minor = 0;

  [[nodiscard]] bool has(Capability capability) const;
  [[nodiscard]] std::string name() const;  // "postgres:15", "mysql:8.0"
};

// "postgres", "postgres:15", "aurora-postgres:15", "mysql:8.0", "mysql:8.4", "mysql:9.7",
// "aurora-mysql:3", "mariadb:10.11"; nullopt for what is not built or unknown. Without a version:
// the newest one proved by execution in the tests.
[[nodiscard]] std::optional<Profile> parse_profile(std::string_view text);

}  // namespace talora
