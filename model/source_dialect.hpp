// SourceDialect: the SQL a statement was written in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace talora {

enum class SourceDialect : std::uint8_t {
  oracle,  // SQL, SQL*Plus and PL/SQL
  tsql,    // SQL Server's Transact-SQL
};

// "oracle", "sqlserver": the word of --from and of the output files.
[[nodiscard]] constexpr std::string_view dialect_name(SourceDialect dialect) {
  return dialect == SourceDialect::oracle ? "oracle" : "sqlserver";
}

[[nodiscard]] constexpr std::optional<SourceDialect> parse_dialect(std::string_view word) {
  if (word == "oracle") return SourceDialect::oracle;
  if (word == "sqlserver") return SourceDialect::tsql;
  return std::nullopt;
}

}  // namespace talora
