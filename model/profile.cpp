// Capabilities by product and version, from the products' release notes.
#include "model/profile.hpp"

#include <charconv>

namespace talora {

namespace {

constexpr int proved_postgres_major = 15;
constexpr int oldest_postgres_major = 13;
constexpr int newest_postgres_major = 17;

// First major version of PostgreSQL that has it (release notes, section "Major Enhancements").
int first_postgres_major(Capability capability) {
  switch (capability) {
    case Capability::merge_statement:
    case Capability::nulls_not_distinct:
    case Capability::negative_scale:
    case Capability::regexp_functions:
      return 15;
    case Capability::fetch_with_ties:
      return 13;
    case Capability::generated_columns:
      return 12;
    case Capability::identity_columns:
      return 10;
    case Capability::json_table:
      return 17;
  }
  return newest_postgres_major + 1;
}

}  // namespace

bool Profile::has(Capability capability) const {
  return major >= first_postgres_major(capability);
}

std::string Profile::name() const {
  return product + ":" + std::to_string(major);
}

std::optional<Profile> parse_profile(std::string_view text) {
  const auto colon = text.find(':');
  Profile profile;
  profile.product = std::string(text.substr(0, colon));
  if (profile.product != "postgres" && profile.product != "aurora-postgres") return std::nullopt;
  profile.major = proved_postgres_major;
  if (colon != std::string_view::npos) {
    const std::string_view version = text.substr(colon + 1);
    const auto [end, error] =
        std::from_chars(version.data(), version.data() + version.size(), profile.major);
    if (error != std::errc() || end != version.data() + version.size()) return std::nullopt;
  }
  if (profile.major < oldest_postgres_major || profile.major > newest_postgres_major) {
    return std::nullopt;
  }
  return profile;
}

}  // namespace talora
