// The T-SQL dialect.
#include "translators/bind/tsql_dialect.hpp"

#include "translators/bind/dialect.hpp"
#include "translators/tables/tsql_builtin_types.hpp"

namespace talora::translators {

namespace {

const CatalogException* no_exception(std::string_view) {
  return nullptr;
}

// SYS.TABLES, INFORMATION_SCHEMA.COLUMNS, SYSOBJECTS, also behind the name of a database.
bool is_dictionary_view(std::span<const std::string> parts) {
  if (parts.size() > 1) {
    const std::string& schema = parts[parts.size() - 2];
    return schema == "SYS" || schema == "INFORMATION_SCHEMA";
  }
  return !parts.empty() && (parts[0] == "SYSOBJECTS" || parts[0] == "SYSCOLUMNS" ||
                            parts[0] == "SYSINDEXES" || parts[0] == "SYSUSERS");
}

}  // namespace

const Dialect& tsql_dialect() {
  static const Dialect dialect{
      .source = SourceDialect::tsql,
      .default_schema = "DBO",
      .empty_is_null = false,
      .concat_skips_null = false,
      .variables_are_marked = true,
      .has_dual = false,
      .bare_calls = false,
      .built_in_type = tsql_built_in_type,
      .literal_type = tsql_literal_type,
      .binary_type = tsql_binary_type,
      .common_type = tsql_common_type,
      .negative_type = tsql_negative_type,
      .find_builtin = find_tsql_builtin,
      .find_supplied = nullptr,
      .is_supplied_package = nullptr,
      .builtin_result = tsql_builtin_result,
      .predefined_exception = no_exception,
      .is_dictionary_view = is_dictionary_view,
  };
  return dialect;
}

}  // namespace talora::translators
