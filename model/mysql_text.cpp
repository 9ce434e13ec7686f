// The reserved words of MySQL and MariaDB and the writing of names and strings.
#include "model/mysql_text.hpp"

#include "model/failure.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace talora::mysql {
namespace {

// Words that MySQL 9.7 and MariaDB 10.11 refused as a column, a table alias or a column alias when
// tried one by one, and those that only MySQL 8.0 reserves (manual 8.0, "Keywords and Reserved
// Words").
// clang-format off
constexpr std::array keywords_to_quote = std::to_array<std::string_view>({
    "accessible", "add", "all", "alter", "analyze", "and", "as", "asc", "asensitive", "before",
    "between", "bigint", "binary", "blob", "both", "by", "call", "cascade", "case", "change",
    "char", "character", "check", "collate", "column", "condition", "constraint", "continue",
    "convert", "create", "cross", "cube", "cume_dist", "current_date", "current_role",
    "current_time", "current_timestamp", "current_user", "cursor", "database", "databases",
    "day_hour", "day_microsecond", "day_minute", "day_second", "dec", "decimal", "declare",
    "default", "delayed", "delete", "delete_domain_id", "dense_rank", "desc", "describe",
    "deterministic", "distinct", "distinctrow", "div", "do_domain_ids", "double", "drop", "dual",
    "each", "else", "elseif", "empty", "enclosed", "escaped", "except", "exists", "exit",
    "explain", "external", "false", "fetch", "first_value", "float", "float4", "float8", "for",
    "force", "foreign", "from", "fulltext", "function", "generated", "get", "grant", "group",
    "grouping", "groups", "having", "high_priority", "hour_microsecond", "hour_minute",
    "hour_second", "if", "ignore", "ignore_domain_ids", "in", "index", "infile", "inner", "inout",
    "insensitive", "insert", "int", "int1", "int2", "int3", "int4", "int8", "integer", "intersect",
    "interval", "into", "io_after_gtids", "io_before_gtids", "is", "iterate", "join", "json_table",
    "key", "keys", "kill", "lag", "last_value", "lateral", "lead", "leading", "leave", "left",
    "library", "like", "limit", "linear", "lines", "load", "localtime", "localtimestamp", "lock",
    "long", "longblob", "longtext", "loop", "low_priority", "master_bind",
    "master_demote_to_replica", "master_demote_to_slave", "master_ssl_verify_server_cert", "match",
    "maxvalue", "mediumblob", "mediumint", "mediumtext", "middleint", "minute_microsecond",
    "minute_second", "mod", "modifies", "natural", "no_write_to_binlog", "not", "nth_value",
    "ntile", "null", "numeric", "of", "offset", "on", "optimize", "optimizer_costs", "option",
    "optionally", "or", "order", "out", "outer", "outfile", "over", "page_checksum",
    "parse_vcol_expr", "partition", "percent_rank", "portion", "precision", "primary", "procedure",
    "purge", "qualify", "range", "rank", "read", "read_write", "reads", "real", "recursive",
    "ref_system_id", "references", "regexp", "release", "rename", "repeat", "replace", "require",
    "resignal", "restrict", "return", "returning", "revoke", "right", "rlike", "row", "row_number",
    "rows", "schema", "schemas", "second_microsecond", "select", "sensitive", "separator", "set",
    "show", "signal", "smallint", "spatial", "specific", "sql", "sql_big_result",
    "sql_buffer_result", "sql_cache", "sql_calc_found_rows", "sql_no_cache", "sql_small_result",
    "sqlexception", "sqlstate", "sqlwarning", "ssl", "starting", "stats_auto_recalc",
    "stats_persistent", "stats_sample_pages", "stored", "straight_join", "system", "table",
    "tablesample", "terminated", "then", "tinyblob", "tinyint", "tinytext", "to", "trailing",
    "trigger", "true", "undo", "union", "unique", "unlock", "unsigned", "update", "usage", "use",
    "using", "utc_date", "utc_time", "utc_timestamp", "values", "varbinary", "varchar",
    "varcharacter", "varying", "virtual", "when", "where", "while", "window", "with", "write",
    "xor", "year_month", "zerofill",
});
// clang-format on
static_assert(std::ranges::is_sorted(keywords_to_quote));
static_assert(std::ranges::adjacent_find(keywords_to_quote) == keywords_to_quote.end());

bool is_plain_name(std::string_view name) {
  const auto begins = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  const auto continues = [&](char c) { return begins(c) || (c >= '0' && c <= '9') || c == '$'; };
  return begins(name.front()) && std::ranges::all_of(name, continues);
}

std::string lower(std::string_view word) {
  std::string out(word);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

void refuse(bool wrong, const char* what, const char* advice) {
  if (wrong) throw Failure(ExitCode::usage, what, advice);
}

}  // namespace

bool is_keyword_to_quote(std::string_view word) {
  return std::ranges::binary_search(keywords_to_quote, word);
}

std::string quote_identifier(std::string_view name) {
  refuse(name.empty(), "a name is empty", "MySQL allows no empty identifier");
  refuse(name.find('\0') != std::string_view::npos, "a name holds a NUL byte",
         "MySQL allows no NUL byte in an identifier");
  refuse(name.back() == ' ', "a name ends in a blank", "MySQL allows no blank at a name's end");
  if (is_plain_name(name) && !is_keyword_to_quote(lower(name))) return std::string(name);
  std::string out = "`";
  for (const char c : name) {
    if (c == '`') out += c;
    out += c;
  }
  return out + '`';
}

std::string quote_qualified(std::string_view schema, std::string_view name) {
  if (schema.empty()) return quote_identifier(name);
  return quote_identifier(schema) + '.' + quote_identifier(name);
}

std::string quote_literal(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\0') {
      out += "\\0";
      continue;
    }
    if (c == '\'' || c == '\\') out += c;
    out += c;
  }
  return out + '\'';
}

}  // namespace talora::mysql
