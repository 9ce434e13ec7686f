// The reserved words of PostgreSQL and the writing of names, strings and text arrays.
#include "model/postgres_text.hpp"

#include "model/failure.hpp"

#include <algorithm>
#include <array>

namespace talora::postgres {
namespace {

// Reserved, reserved (can be function or type) and non-reserved (cannot be function or type) words
// of release 15, and those of releases 16 and 17 that 15 does not have.
// clang-format off
constexpr std::array keywords_to_quote = std::to_array<std::string_view>({
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric",
    "authorization", "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast",
    "char", "character", "check", "coalesce", "collate", "collation", "column", "concurrently",
    "constraint", "create", "cross", "current_catalog", "current_date", "current_role",
    "current_schema", "current_time", "current_timestamp", "current_user", "dec", "decimal",
    "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "exists",
    "extract", "false", "fetch", "float", "for", "foreign", "freeze", "from", "full", "grant",
    "greatest", "group", "grouping", "having", "ilike", "in", "initially", "inner", "inout",
    "int", "integer", "intersect", "interval", "into", "is", "isnull", "join", "json",
    "json_array", "json_arrayagg", "json_exists", "json_object", "json_objectagg", "json_query",
    "json_scalar", "json_serialize", "json_table", "json_value", "lateral", "leading", "least",
    "left", "like", "limit", "localtime", "localtimestamp", "merge_action", "national", "natural",
    "nchar", "none", "normalize", "not", "notnull", "null", "nullif", "numeric", "offset", "on",
    "only", "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position",
    "precision", "primary", "real", "references", "returning", "right", "row", "select",
    "session_user", "setof", "similar", "smallint", "some", "substring", "symmetric",
    "system_user", "table", "tablesample", "then", "time", "timestamp", "to", "trailing", "treat",
    "trim", "true", "union", "unique", "user", "using", "values", "varchar", "variadic",
    "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat", "xmlelement",
    "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize",
    "xmltable",
});
// clang-format on
static_assert(std::ranges::is_sorted(keywords_to_quote));
static_assert(std::ranges::adjacent_find(keywords_to_quote) == keywords_to_quote.end());

bool is_plain_name(std::string_view name) {
  const auto begins = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  const auto continues = [&](char c) { return begins(c) || (c >= '0' && c <= '9') || c == '$'; };
  return begins(name.front()) && std::ranges::all_of(name, continues);
}

std::string enclosed(std::string_view text, char quote) {
  std::string out;
  out.reserve(text.size() + 2);
  out += quote;
  for (const char c : text) {
    if (c == quote) out += quote;
    out += c;
  }
  out += quote;
  return out;
}

void refuse_nul(std::string_view text, const char* what) {
  if (text.find('\0') == std::string_view::npos) return;
  throw Failure(ExitCode::usage, std::string("a ") + what + " holds a NUL byte",
                "PostgreSQL stores no NUL byte in text: remove it in the source or use bytea");
}

}  // namespace

bool is_keyword_to_quote(std::string_view word) {
  return std::ranges::binary_search(keywords_to_quote, word);
}

std::string quote_identifier(std::string_view name) {
  if (name.empty()) {
    throw Failure(ExitCode::usage, "a name is empty", "PostgreSQL allows no empty identifier");
  }
  refuse_nul(name, "name");
  if (is_plain_name(name) && !is_keyword_to_quote(name)) return std::string(name);
  return enclosed(name, '"');
}

std::string quote_qualified(std::string_view schema, std::string_view name) {
  if (schema.empty()) return quote_identifier(name);
  return quote_identifier(schema) + '.' + quote_identifier(name);
}

std::string quote_literal(std::string_view text) {
  refuse_nul(text, "string constant");
  return enclosed(text, '\'');
}

std::string array_text(std::span<const std::string> elements) {
  std::string out = "{";
  for (const std::string& element : elements) {
    refuse_nul(element, "string in an array");
    if (out.size() > 1) out += ',';
    out += '"';
    for (const char c : element) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  out += '}';
  return out;
}

}  // namespace talora::postgres
