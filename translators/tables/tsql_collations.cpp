// Collations by the words of their names ("Windows collation name", "SQL Server collation name").
#include "translators/tables/tsql_collations.hpp"

#include <string>

namespace talora::translators {

namespace {

enum class Compared : std::uint8_t { unknown, code_points, case_insensitive, exact, base_letters };

Compared compared_by(std::string_view collation) {
  std::string name = "_";
  for (const char c : collation)
    name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  name += '_';
  const auto has = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  if (has("_BIN_") || has("_BIN2_")) return Compared::code_points;
  if (has("DATABASE_DEFAULT") || (has("_CI_") && has("_AS_"))) return Compared::case_insensitive;
  if (has("_CS_") && has("_AS_")) return Compared::exact;
  if (has("_CI_") && has("_AI_")) return Compared::base_letters;
  return Compared::unknown;
}

TargetCollation postgres_collation(Compared compared) {
  switch (compared) {
    case Compared::code_points:
      return {"\"C\"", {}};
    case Compared::case_insensitive:
      return {"talora.ci_as", "ci_as"};
    case Compared::exact:
      return {"talora.cs_as", "cs_as"};
    case Compared::base_letters:
      return {"talora.ci_ai", "ci_ai"};
    case Compared::unknown:
      break;
  }
  return {};
}

// utf8mb4_bin leaves trailing blanks out, as the source does in all its collations.
std::string_view mysql_collation(Compared compared, const Profile& profile) {
  const bool uca_0900 = profile.has(Capability::collations_uca_0900);
  if (!uca_0900 && !profile.has(Capability::collations_uca_1400))
    return compared == Compared::code_points ? "utf8mb4_bin" : std::string_view{};
  switch (compared) {
    case Compared::code_points:
      return "utf8mb4_bin";
    case Compared::case_insensitive:
      return uca_0900 ? "utf8mb4_0900_as_ci" : "utf8mb4_uca1400_as_ci";
    case Compared::exact:
      return uca_0900 ? "utf8mb4_0900_as_cs" : "utf8mb4_uca1400_as_cs";
    case Compared::base_letters:
      return uca_0900 ? "utf8mb4_0900_ai_ci" : "utf8mb4_uca1400_ai_ci";
    case Compared::unknown:
      break;
  }
  return {};
}

}  // namespace

TargetCollation target_collation(std::string_view collation, const Profile& profile) {
  const Compared compared = compared_by(collation);
  if (profile.family == TargetFamily::mysql) return {mysql_collation(compared, profile), {}};
  return postgres_collation(compared);
}

}  // namespace talora::translators
