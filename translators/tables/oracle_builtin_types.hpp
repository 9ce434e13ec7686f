// Result types of Oracle's built-in functions: name, arguments, type rule, nullability, volatility.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace talora::translators {

// How the result type follows. Kinds with an argument use BuiltinFunction::argument (1-based).
enum class BuiltinResult : std::uint8_t {
  unknown,  // depends on what Talora does not model (object methods, ANYDATA)
  number,
  integer,
  binary_float,
  binary_double,
  varchar,
  clob,
  date,
  timestamp,
  timestamp_tz,
  interval_ym,
  interval_ds,
  raw,
  blob,
  boolean,
  rowid,
  xml,
  json,
  ref_cursor,
  nothing,
  same,     // as the argument; a string literal or CHAR becomes VARCHAR2
  text,     // CLOB when the argument is a CLOB, RAW when RAW, else VARCHAR2
  numeric,  // numeric type of the argument; anything else converts to NUMBER
  rounded,  // ROUND, TRUNC: date or timestamp gives DATE, else numeric
  shifted,  // ADD_MONTHS and the like: always DATE
  common,   // first of the arguments from `argument` on, numeric by highest precedence
  decoded,  // DECODE: as common over the results; CHAR or NULL first result gives VARCHAR2
  // T-SQL only
  tinyint,
  smallint,
  bigint,
  floating,  // FLOAT
  guid,
  calendar_date,
  datetime,
  datetime2,        // DATETIME2(7)
  datetime_offset,  // DATETIMEOFFSET(7)
  nvarchar,         // NVARCHAR(4000)
  varchar_of,       // VARCHAR or NVARCHAR like the argument, no longer than it
  varchar_wide,     // like the argument, of the largest length
  first,            // exactly the argument's type; of NULL the next one's
  summed,
  averaged,
  dated,         // the argument's date type; text becomes DATETIME
  concatenated,  // CONCAT: the sum of the lengths
  variant,
};

enum class BuiltinNulls : std::uint8_t {
  never,      // never NULL
  strict,     // NULL exactly when an argument is NULL
  any,        // may be NULL whatever the arguments
  first_set,  // NULL only when all arguments are (NVL, COALESCE)
};

enum class Volatility : std::uint8_t {
  pure,      // same arguments, same result
  stable,    // fixed during one SQL statement (SYSDATE, USER)
  changing,  // differs from call to call, or has effects
};

inline constexpr std::uint8_t any_count = 255;

struct BuiltinFunction {
  std::string_view name;  // "NVL", of packages "DBMS_LOB.GETLENGTH"
  std::uint8_t minimum;
  std::uint8_t maximum;  // any_count: unlimited
  BuiltinResult result;
  std::uint8_t argument;
  BuiltinNulls nulls;
  Volatility volatility;
  bool bare;  // may be written without parentheses
};

// The row of a built-in SQL or STANDARD function by folded name, or null.
[[nodiscard]] const BuiltinFunction* find_builtin(std::string_view name);

// The row of a supplied package's member ("DBMS_LOB", "GETLENGTH"), or null.
[[nodiscard]] const BuiltinFunction* find_supplied(std::string_view package, std::string_view name);

// True for packages Oracle supplies (DBMS_*, UTL_*, …), whether or not the member has a row.
[[nodiscard]] bool is_supplied_package(std::string_view package);

[[nodiscard]] std::span<const BuiltinFunction> all_builtins();
[[nodiscard]] std::span<const BuiltinFunction> all_supplied();

}  // namespace talora::translators
