// Profile: a target product and version; rules ask it for capabilities by name.
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
  regexp_functions,    // regexp_like, regexp_count, regexp_instr, regexp_substr
  fetch_with_ties,
  json_table,
  identity_columns,
  generated_columns,
};

struct Profile {
  TargetFamily family = TargetFamily::postgres;
  std::string product;  // postgres, aurora-postgres
  int major = 15;
  int minor = 0;

  [[nodiscard]] bool has(Capability capability) const;
  [[nodiscard]] std::string name() const;  // "postgres:15"
};

// "postgres", "postgres:15", "aurora-postgres:15"; nullopt for what is not built or unknown.
// Without a version: the newest one proved by execution in the tests.
[[nodiscard]] std::optional<Profile> parse_profile(std::string_view text);

}  // namespace talora
