// Capabilities by product and version, from the products' release notes.
#include "model/profile.hpp"

#include <charconv>
#include <iterator>

namespace talora {

namespace {

constexpr int proved_postgres_major = 15;
constexpr int oldest_postgres_major = 13;
constexpr int newest_postgres_major = 17;

constexpr int always = 0;
constexpr int never = 1'000'000;

// First release that has it. PostgreSQL: major version; MySQL: 8.0.16 is 80016; MariaDB: 10.11 is
// 1011.
struct CapabilityRow {
  Capability capability;
  int postgres;
  int mysql;
  int mariadb;
};

// PostgreSQL: release notes, "Major Enhancements". MySQL: release notes of 8.0. MariaDB: "Changes
// and Improvements" of each series.
constexpr CapabilityRow rows[] = {
    {Capability::merge_statement, 15, never, never},
    {Capability::nulls_not_distinct, 15, never, never},
    {Capability::negative_scale, 15, never, never},
    {Capability::regexp_functions, 15, 80004, never},
    {Capability::fetch_with_ties, 13, never, 1006},
    {Capability::json_table, 17, 80004, 1006},
    {Capability::identity_columns, 10, never, never},
    {Capability::generated_columns, 12, always, always},
    {Capability::common_table_expressions, always, 80001, 1002},
    {Capability::window_functions, always, 80002, 1002},
    {Capability::intersect_except, always, 80031, 1005},
    {Capability::lateral, always, 80014, never},
    {Capability::derived_columns, always, 80019, never},
    {Capability::values_row, never, 80019, never},
    {Capability::rollup_order, always, 80012, never},
    {Capability::lock_tables_by_name, always, 80001, never},
    {Capability::lock_wait, never, never, 1003},
    {Capability::dml_returning, always, never, 1005},
    {Capability::check_constraints, always, 80016, 1002},
    {Capability::default_expressions, always, 80013, 1002},
    {Capability::invisible_columns, never, 80023, 1003},
    {Capability::invisible_indexes, never, 80000, never},
    {Capability::ignored_indexes, never, never, 1006},
    {Capability::hashed_unique_keys, never, never, 1004},
    {Capability::expression_indexes, always, 80013, never},
    {Capability::descending_indexes, always, 80001, 1008},
    {Capability::sequences, always, never, 1003},
    {Capability::replace_routines, always, never, 1001},
    {Capability::block_for_loops, always, never, 1003},
    {Capability::cursor_parameters, always, never, 1003},
    {Capability::anonymous_blocks, always, never, 1001},
    {Capability::json_casts, always, always, never},
    {Capability::collations_uca_0900, never, 80017, never},
    {Capability::collations_uca_1400, never, never, 1010},
    {Capability::public_grantee, always, never, 1011},
    {Capability::lag_default, always, 80002, never},
    {Capability::grouping_function, always, 80001, never},
    {Capability::rounds_fractions, always, always, never},
    {Capability::error_comes_first, never, never, always},
};

// A row's place is its capability's number.
constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    if (static_cast<std::size_t>(rows[i].capability) != i) return false;
  }
  return std::size(rows) == static_cast<std::size_t>(Capability::error_comes_first) + 1;
}

static_assert(in_order());

// What a profile of the MySQL family stands for. 8.0 is its last releases; Aurora 3 is counted as
// 8.0.28, the level of its long-term release 3.04.
struct MysqlProfile {
  std::string_view product;
  int major;
  int minor;
  int release;
};

constexpr MysqlProfile mysql_profiles[] = {
    {"mysql", 9, 7, 90700},  // proved: the default
    {"mysql", 8, 4, 80400},        {"mysql", 8, 0, 80040},
    {"aurora-mysql", 3, 0, 80028}, {"mariadb", 10, 11, 1011},  // proved
};

std::string mysql_name(const MysqlProfile& row) {
  const std::string major = std::string(row.product) + ':' + std::to_string(row.major);
  return row.product == "aurora-mysql" ? major : major + '.' + std::to_string(row.minor);
}

int mysql_release(const Profile& profile) {
  for (const MysqlProfile& row : mysql_profiles) {
    if (row.product == profile.product && row.major == profile.major && row.minor == profile.minor)
      return row.release;
  }
  return always;
}

// The first row of a product is what its name alone means.
std::optional<Profile> parse_mysql(std::string_view text) {
  for (const MysqlProfile& row : mysql_profiles) {
    if (text == row.product || text == mysql_name(row))
      return Profile{TargetFamily::mysql, std::string(row.product), row.major, row.minor};
  }
  return std::nullopt;
}

std::optional<Profile> parse_postgres(std::string_view text) {
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

}  // namespace

bool Profile::has(Capability capability) const {
  const CapabilityRow& row = rows[static_cast<std::size_t>(capability)];
  if (family == TargetFamily::postgres) return major >= row.postgres;
  return mysql_release(*this) >= (product == "mariadb" ? row.mariadb : row.mysql);
}

std::string Profile::name() const {
  if (family == TargetFamily::mysql) {
    for (const MysqlProfile& row : mysql_profiles) {
      if (row.product == product && row.major == major && row.minor == minor)
        return mysql_name(row);
    }
  }
  return product + ":" + std::to_string(major);
}

std::optional<Profile> parse_profile(std::string_view text) {
  if (auto profile = parse_postgres(text)) return profile;
  return parse_mysql(text);
}

}  // namespace talora
