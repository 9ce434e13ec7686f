// Collations by the words of their names ("Windows collation name", "SQL Server collation name").
#include "translators/tables/tsql_collations.hpp"

#include <string>

namespace talora::translators {

TargetCollation target_collation(std::string_view collation) {
  std::string name = "_";
  for (const char c : collation)
    name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  name += '_';
  const auto has = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  if (has("_BIN_") || has("_BIN2_")) return {"\"C\"", {}};
  if (has("DATABASE_DEFAULT") || (has("_CI_") && has("_AS_"))) return {"talora.ci_as", "ci_as"};
  if (has("_CS_") && has("_AS_")) return {"talora.cs_as", "cs_as"};
  if (has("_CI_") && has("_AI_")) return {"talora.ci_ai", "ci_ai"};
  return {};
}

}  // namespace talora::translators
