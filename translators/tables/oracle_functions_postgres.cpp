// Oracle's functions on PostgreSQL: data, sorted by name; the rule function_rows applies it.
#include "translators/tables/oracle_functions_postgres.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

namespace {

using enum FirstArgument;
constexpr std::optional<DiagnosticId> none;
constexpr std::optional<DiagnosticId> refused = DiagnosticId::function_refused;

// Same: the call stays, its name and meaning are those of the target.
constexpr auto rows = std::to_array<FunctionRow>({
    {"ABS", "n", any, "", "", none, ""},
    {"ACOS", "n", any, "acos($1)", "", none, ""},
    {"ADD_MONTHS", "dn", any, "talora.add_months($1, $2)", "add_months", none, ""},
    {"ASCII", "s", any, "ascii($1)", "", none, ""},
    {"ASCIISTR", "s", any, "", "", refused, "no counterpart"},
    {"ASIN", "n", any, "asin($1)", "", none, ""},
    {"ATAN", "n", any, "atan($1)", "", none, ""},
    {"ATAN2", "nn", any, "atan2($1, $2)", "", none, ""},
    {"AVG", "n", any, "", "", none, ""},
    {"BFILENAME", "xx", any, "", "", refused, "files of the server have no counterpart"},
    {"BITAND", "nn", any, "(CAST($1 AS bigint) & CAST($2 AS bigint))", "", none, ""},
    {"CARDINALITY", "x", any, "cardinality($1)", "", none, ""},
    {"CEIL", "m", any, "", "", none, ""},
    {"CHARTOROWID", "x", any, "", "", refused, "row identifiers are not stable on the target"},
    {"CHR", "i", any, "", "", none, ""},
    {"COALESCE", "x*", any, "", "", none, ""},
    {"COMPOSE", "s", any, "normalize($1)", "", none, ""},
    {"CONCAT", "ss", any, "nullif(concat($1, $2), '')", "", none, ""},
    {"CONVERT", "xxx", any, "", "", refused, "character sets are converted by the client"},
    {"CORR", "nn", any, "", "", none, ""},
    {"COS", "n", any, "cos($1)", "", none, ""},
    {"COSH", "n", any, "cosh($1)", "", none, ""},
    {"COUNT", "x", any, "", "", none, ""},
    {"COVAR_POP", "nn", any, "", "", none, ""},
    {"COVAR_SAMP", "nn", any, "", "", none, ""},
    {"CUME_DIST", "", any, "", "", none, ""},
    {"CUME_DIST", "x*", any, "", "", none, ""},
    {"CURRENT_DATE", "", any, "date_trunc('second', statement_timestamp())::timestamp", "", none,
     ""},
    {"CURRENT_TIMESTAMP", "", any, "statement_timestamp()", "", none, ""},
    {"CURRENT_TIMESTAMP", "i", any, "statement_timestamp()", "", none, ""},
    {"DBTIMEZONE", "", any, "current_setting('TimeZone')", "", none, ""},
    {"DENSE_RANK", "", any, "", "", none, ""},
    {"DENSE_RANK", "x*", any, "", "", none, ""},
    {"DEREF", "x", any, "", "", refused, "object references have no counterpart"},
    {"DUMP", "x*", any, "", "", refused, "shows Oracle's internal form"},
    {"EMPTY_BLOB", "", any, "''::bytea", "", none, ""},
    {"EMPTY_CLOB", "", any, "''::text", "", none, ""},
    {"EXISTSNODE", "xx*", any, "", "", refused, "XML functions are not supported yet"},
    {"EXP", "m", any, "", "", none, ""},
    {"EXTRACTVALUE", "xx*", any, "", "", refused, "XML functions are not supported yet"},
    {"FIRST_VALUE", "x", any, "", "", none, ""},
    {"FLOOR", "m", any, "", "", none, ""},
    {"FROM_TZ", "ds", any, "timezone($2, $1)", "", none, ""},
    {"GROUPING", "x*", any, "", "", none, ""},
    {"GROUPING_ID", "x*", any, "grouping($*)", "", none, ""},
    {"GROUP_ID", "", any, "", "", refused, "duplicate groups cannot be told apart"},
    {"HEXTORAW", "s", any, "talora.hextoraw($1)", "hextoraw", none, ""},
    {"INITCAP", "s", any, "initcap($1)", "", none, ""},
    {"INSTR", "ss", any, "strpos($1, $2)", "", none, ""},
    {"INSTR", "ssn", any, "talora.instr($1, $2, $3)", "instr", none, ""},
    {"INSTR", "ssnn", any, "talora.instr($1, $2, $3, $4)", "instr", none, ""},
    {"INSTRB", "ss*", any, "", "", refused, "byte positions have no counterpart"},
    {"LAG", "x", any, "", "", none, ""},
    {"LAG", "xi", any, "", "", none, ""},
    {"LAG", "xix", any, "", "", none, ""},
    {"LAST_DAY", "d", any, "talora.last_day($1)", "last_day", none, ""},
    {"LAST_VALUE", "x", any, "", "", none, ""},
    {"LEAD", "x", any, "", "", none, ""},
    {"LEAD", "xi", any, "", "", none, ""},
    {"LEAD", "xix", any, "", "", none, ""},
    {"LENGTH", "s", any, "length($1)", "", none, ""},
    {"LENGTHB", "s", any, "octet_length($1)", "", none, ""},
    {"LENGTHC", "s", any, "length($1)", "", none, ""},
    {"LN", "m", any, "", "", none, ""},
    {"LNNVL", "x", any, "($1 IS NOT TRUE)", "", none, ""},
    {"LOCALTIMESTAMP", "", any, "statement_timestamp()::timestamp", "", none, ""},
    {"LOG", "mm", any, "log($1, $2)", "", none, ""},
    {"LOWER", "s", any, "", "", none, ""},
    {"LPAD", "sn", any, "talora.lpad($1, $2)", "lpad", none, ""},
    {"LPAD", "sns", any, "talora.lpad($1, $2, $3)", "lpad", none, ""},
    {"LTRIM", "s", any, "nullif(ltrim($1), '')", "", none, ""},
    {"LTRIM", "ss", any, "nullif(ltrim($1, $2), '')", "", none, ""},
    {"MAX", "x", any, "", "", none, ""},
    {"MEDIAN", "n", number, "percentile_cont(0.5) WITHIN GROUP (ORDER BY $1)::numeric", "", none,
     ""},
    {"MIN", "x", any, "", "", none, ""},
    {"MOD", "nn", any, "talora.mod($1, $2)", "mod", none, ""},
    {"MONTHS_BETWEEN", "dd", any, "talora.months_between($1, $2)", "months_between", none, ""},
    {"NANVL", "nn", any, "", "", refused, "NaN cannot be told from other values safely"},
    {"NEXT_DAY", "ds", any, "talora.next_day($1, $2)", "next_day", none, ""},
    {"NLSSORT", "s*", any, "", "", refused, "linguistic sorting needs a collation of the target"},
    {"NLS_INITCAP", "s", any, "initcap($1)", "", none, ""},
    {"NLS_LOWER", "s", any, "lower($1)", "", none, ""},
    {"NLS_UPPER", "s", any, "upper($1)", "", none, ""},
    {"NTH_VALUE", "xi", any, "", "", none, ""},
    {"NTILE", "i", any, "", "", none, ""},
    {"NULLIF", "xx", any, "", "", none, ""},
    {"NUMTODSINTERVAL", "ns", any, "", "", refused, "the unit must be a literal"},
    {"NUMTOYMINTERVAL", "ns", any, "", "", refused, "the unit must be a literal"},
    {"ORA_HASH", "x*", any, "", "", refused, "Oracle's hash cannot be reproduced"},
    {"PERCENTILE_CONT", "n", any, "", "", none, ""},
    {"PERCENTILE_DISC", "n", any, "", "", none, ""},
    {"PERCENT_RANK", "", any, "", "", none, ""},
    {"PERCENT_RANK", "x*", any, "", "", none, ""},
    {"POWER", "mm", any, "power($1, $2)", "", none, ""},
    {"RANK", "", any, "", "", none, ""},
    {"RANK", "x*", any, "", "", none, ""},
    {"RAWTOHEX", "x", raw, "talora.rawtohex($1)", "rawtohex", none, ""},
    {"REGEXP_COUNT", "ss*", any, "", "", refused, "no counterpart with these arguments"},
    {"REGEXP_INSTR", "ss*", any, "", "", refused, "no counterpart with these arguments"},
    {"REGEXP_LIKE", "ss*", any, "", "", refused, "no counterpart with these arguments"},
    {"REGEXP_REPLACE", "ss*", any, "", "", refused, "no counterpart with these arguments"},
    {"REGEXP_SUBSTR", "ss*", any, "", "", refused, "no counterpart with these arguments"},
    {"REGR_AVGX", "nn", any, "", "", none, ""},
    {"REGR_AVGY", "nn", any, "", "", none, ""},
    {"REGR_COUNT", "nn", any, "", "", none, ""},
    {"REGR_INTERCEPT", "nn", any, "", "", none, ""},
    {"REGR_R2", "nn", any, "", "", none, ""},
    {"REGR_SLOPE", "nn", any, "", "", none, ""},
    {"REMAINDER", "mm", any, "($1 - $2 * round($1 / $2))", "", refused, "rounds half to even"},
    {"REVERSE", "s", any, "reverse($1)", "", none, ""},
    {"ROUND", "d", datetime, "talora.round_date($1)", "round_date", none, ""},
    {"ROUND", "m", any, "round($1)", "", none, ""},
    {"ROUND", "ds", datetime, "talora.round_date($1, $2)", "round_date", none, ""},
    {"ROUND", "mi", any, "round($1, $2)", "", none, ""},
    {"ROWIDTOCHAR", "x", any, "", "", refused, "row identifiers are not stable on the target"},
    {"ROW_NUMBER", "", any, "", "", none, ""},
    {"RPAD", "sn", any, "talora.rpad($1, $2)", "rpad", none, ""},
    {"RPAD", "sns", any, "talora.rpad($1, $2, $3)", "rpad", none, ""},
    {"RTRIM", "s", any, "nullif(rtrim($1), '')", "", none, ""},
    {"RTRIM", "ss", any, "nullif(rtrim($1, $2), '')", "", none, ""},
    {"SESSIONTIMEZONE", "", any, "current_setting('TimeZone')", "", none, ""},
    {"SIGN", "m", any, "", "", none, ""},
    {"SIN", "n", any, "sin($1)", "", none, ""},
    {"SINH", "n", any, "sinh($1)", "", none, ""},
    {"SOUNDEX", "s", any, "", "", refused, "needs the extension fuzzystrmatch"},
    {"SQRT", "m", any, "", "", none, ""},
    {"STANDARD_HASH", "x*", any, "", "", refused, "hashes need the extension pgcrypto"},
    {"STDDEV", "n", any, "coalesce(stddev($1), 0 * max($1))", "", none, ""},
    {"STDDEV_POP", "n", any, "", "", none, ""},
    {"STDDEV_SAMP", "n", any, "", "", none, ""},
    {"SUBSTR", "sn", any, "talora.substr($1, $2)", "substr", none, ""},
    {"SUBSTR", "snn", any, "talora.substr($1, $2, $3)", "substr", none, ""},
    {"SUBSTRB", "sn*", any, "", "", refused, "byte positions have no counterpart"},
    {"SUM", "n", any, "", "", none, ""},
    {"SYSDATE", "", any, "date_trunc('second', statement_timestamp())::timestamp", "", none, ""},
    {"SYSTIMESTAMP", "", any, "statement_timestamp()", "", none, ""},
    {"SYS_CONNECT_BY_PATH", "xs", any, "", "", DiagnosticId::hierarchy_refused, ""},
    {"SYS_CONTEXT", "ss", any, "talora.sys_context($1, $2)", "sys_context", none, ""},
    {"SYS_EXTRACT_UTC", "x", any, "timezone('UTC', $1)", "", none, ""},
    {"SYS_GUID", "", any, "decode(replace(gen_random_uuid()::text, '-', ''), 'hex')", "", none, ""},
    {"TAN", "n", any, "tan($1)", "", none, ""},
    {"TANH", "n", any, "tanh($1)", "", none, ""},
    {"TO_BINARY_DOUBLE", "x", any, "CAST($1 AS double precision)", "", none, ""},
    {"TO_BINARY_FLOAT", "x", any, "CAST($1 AS real)", "", none, ""},
    {"TO_CHAR", "s", datetime, "$1", "", none, ""},
    {"TO_CHAR", "n", binary_float, "talora.to_char_double($1)", "to_char_double", none, ""},
    {"TO_CHAR", "n", number, "talora.to_char_number($1)", "to_char_number", none, ""},
    {"TO_CHAR", "s", text, "CAST($1 AS text)", "", none, ""},
    {"TO_CHAR", "ds", datetime, "talora.to_char_date($1, $2)", "to_char_date", none, ""},
    {"TO_CHAR", "ns", number, "talora.to_char_number($1, $2)", "to_char_number_format", none, ""},
    {"TO_CHAR", "dss", datetime, "", "", refused, "NLS parameters in the third argument"},
    {"TO_CLOB", "s", any, "CAST($1 AS text)", "", none, ""},
    {"TO_DATE", "d", any, "$1", "", none, ""},
    {"TO_DATE", "ss", any, "talora.to_date($1, $2)", "to_date", none, ""},
    {"TO_DATE", "sss", any, "", "", refused, "NLS parameters in the third argument"},
    {"TO_DSINTERVAL", "s", any, "CAST($1 AS interval)", "", none, ""},
    {"TO_LOB", "x", any, "$1", "", none, ""},
    {"TO_MULTI_BYTE", "s", any, "", "", refused, "no counterpart"},
    {"TO_NCHAR", "s", any, "CAST($1 AS text)", "", none, ""},
    {"TO_NCLOB", "s", any, "CAST($1 AS text)", "", none, ""},
    {"TO_NUMBER", "x", number, "$1", "", none, ""},
    {"TO_NUMBER", "s", any, "talora.to_number($1)", "to_number", none, ""},
    {"TO_NUMBER", "ss", any, "talora.to_number($1, $2)", "to_number_format", none, ""},
    {"TO_NUMBER", "sss", any, "", "", refused, "NLS parameters in the third argument"},
    {"TO_SINGLE_BYTE", "s", any, "", "", refused, "no counterpart"},
    {"TO_TIMESTAMP", "ss", any, "talora.to_timestamp($1, $2)", "to_timestamp", none, ""},
    {"TO_TIMESTAMP_TZ", "s*", any, "", "", refused, "time zone formats are not supported yet"},
    {"TO_YMINTERVAL", "s", any, "", "", refused,
     "interval texts of years and months are not supported yet"},
    {"TRANSLATE", "sss", any, "talora.translate($1, $2, $3)", "translate", none, ""},
    {"TRUNC", "d", datetime, "date_trunc('day', $1)", "", none, ""},
    {"TRUNC", "m", any, "trunc($1)", "", none, ""},
    {"TRUNC", "ds", datetime, "talora.trunc_date($1, $2)", "trunc_date", none, ""},
    {"TRUNC", "mi", any, "trunc($1, $2)", "", none, ""},
    {"TZ_OFFSET", "s", any, "", "", refused, "no counterpart"},
    {"UID", "", any, "", "", refused, "no counterpart"},
    {"UNISTR", "s", any, "", "", refused, "write the characters themselves"},
    {"UPPER", "s", any, "", "", none, ""},
    {"USER", "", any, "upper(session_user)", "", none, ""},
    {"USERENV", "s", any, "", "", refused, "use SYS_CONTEXT"},
    {"UTL_RAW", "x", any, "", "", refused, "no counterpart"},
    {"VARIANCE", "n", any, "coalesce(variance($1), 0 * max($1))", "", none, ""},
    {"VAR_POP", "n", any, "", "", none, ""},
    {"VAR_SAMP", "n", any, "", "", none, ""},
    {"VSIZE", "x", any, "", "", refused, "shows Oracle's internal size"},
    {"WIDTH_BUCKET", "mmmi", any, "width_bucket($1, $2, $3, $4)", "", none, ""},
    {"XMLAGG", "x", any, "", "", refused, "XML functions are not supported yet"},
    {"XMLELEMENT", "x*", any, "", "", refused, "XML functions are not supported yet"},
});

constexpr bool by_name(const FunctionRow& a, const FunctionRow& b) {
  return a.name < b.name;
}

constexpr bool sorted_and_unique() {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (by_name(rows[i], rows[i - 1])) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (rows[i].name == rows[j].name && rows[i].signature == rows[j].signature &&
          rows[i].first == rows[j].first) {
        return false;
      }
    }
  }
  return true;
}

static_assert(sorted_and_unique());

}  // namespace

std::span<const FunctionRow> oracle_functions_postgres() {
  return rows;
}

std::span<const FunctionRow> find_function_rows(std::string_view name) {
  const FunctionRow wanted{name, "", FirstArgument::any, "", "", std::nullopt, ""};
  const auto [first, last] = std::equal_range(rows.begin(), rows.end(), wanted, by_name);
  return {first, last};
}

}  // namespace talora::translators
