// Type: what an expression or column is, in the source engine's terms, dialect-neutral where
// possible.
#pragma once

#include <cstdint>
#include <string>

namespace talora {

enum class TypeKind : std::uint8_t {
  unknown,     // not bound: rules must not guess
  null_value,  // the NULL literal, and Oracle's ''
  number,      // NUMBER, NUMERIC, INTEGER of Oracle (decimal)
  integer,     // PLS_INTEGER, BINARY_INTEGER (32 bit); T-SQL's by precision: 3, 5, 10, 19 digits
  binary_float,
  binary_double,
  money,      // T-SQL: four decimals; precision 19, of SMALLMONEY 10
  bit,        // T-SQL: 0, 1 or NULL
  character,  // CHAR, blank-padded
  varchar,    // VARCHAR2, NVARCHAR2, string expressions
  clob,
  date,           // Oracle DATE: with time, whole seconds
  calendar_date,  // T-SQL DATE: without time
  time_of_day,    // T-SQL TIME(p)
  datetime,       // T-SQL: precision 3 in steps of 1/300 s, 0 of SMALLDATETIME whole minutes
  timestamp,      // T-SQL: DATETIME2(p)
  timestamp_tz,   // T-SQL: DATETIMEOFFSET(p)
  timestamp_ltz,
  interval_ym,
  interval_ds,
  raw,
  blob,
  boolean,
  rowid,
  xml,
  json,
  record,  // declared or %ROWTYPE; `name` is its type or table
  collection,
  ref_cursor,
  object,
  guid,         // UNIQUEIDENTIFIER
  row_stamp,    // ROWVERSION
  variant,      // SQL_VARIANT
  table_value,  // a table variable or table-valued parameter; `name` is its table type's
};

// precision/scale/length are -1 when unsaid. length counts characters or bytes (byte_length; in
// T-SQL false marks the national types, whose characters have two bytes).
struct Type {
  TypeKind kind = TypeKind::unknown;
  int precision = -1;
  int scale = -1;
  int length = -1;
  bool byte_length = false;
  std::string name;  // of records, collections, objects: catalog key; else empty

  friend bool operator==(const Type&, const Type&) = default;
};

[[nodiscard]] constexpr bool is_numeric(TypeKind kind) {
  return kind == TypeKind::number || kind == TypeKind::integer || kind == TypeKind::binary_float ||
         kind == TypeKind::binary_double || kind == TypeKind::money;
}

[[nodiscard]] constexpr bool is_string(TypeKind kind) {
  return kind == TypeKind::character || kind == TypeKind::varchar || kind == TypeKind::clob;
}

[[nodiscard]] constexpr bool is_datetime(TypeKind kind) {
  return kind == TypeKind::date || kind == TypeKind::timestamp || kind == TypeKind::timestamp_tz ||
         kind == TypeKind::timestamp_ltz || kind == TypeKind::calendar_date ||
         kind == TypeKind::datetime;
}

[[nodiscard]] constexpr bool is_interval(TypeKind kind) {
  return kind == TypeKind::interval_ym || kind == TypeKind::interval_ds;
}

}  // namespace talora
