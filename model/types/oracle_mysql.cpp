// The rows Oracle -> MySQL and MariaDB.
#include "model/types/oracle_mysql.hpp"

namespace talora {
namespace {

using enum TypeKind;
using Conversion = ValueConversion;
using Form = CanonicalForm;
using Id = DiagnosticId;

constexpr TypeRange any{};
constexpr TypeRange unsaid{-1, -1};
constexpr TypeRange whole{-1, 0};  // scale of NUMBER(p) and NUMBER(p,0)
constexpr std::nullopt_t no = std::nullopt;

// The largest decimal; a routine parameter of type NUMBER; a cast rounds but never cuts digits off
// the left, as a short decimal would.
constexpr std::string_view widest = "decimal(65,30)";
constexpr std::string_view any_number = "widest decimal: 35 digits before the point, 30 behind it";

// clang-format off
constexpr TypeRow rows[] = {
    // source, word, precision, scale, length, target, parameter, conversion, canonical, finding,
    // needs, note, cast, scale beyond the precision
    {number, "FLOAT", any, any, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::float_as_numeric, no, "FLOAT(b) is decimal in Oracle"},
    {number, "REAL", any, any, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::number_bounded, no, "REAL is FLOAT(63) in Oracle"},
    {number, "DOUBLE PRECISION", any, any, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::number_bounded, no, "DOUBLE PRECISION is FLOAT(126) in Oracle"},
    {number, "", unsaid, unsaid, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::number_bounded, no, any_number},
    {number, "", unsaid, {0, 0}, any, "decimal(38)", "decimal(65)", Conversion::decimal_text, Form::decimal, no, no, "NUMBER(*,0), INTEGER", "decimal(65)"},
    {number, "", unsaid, {1, 30}, any, "decimal(38,$s)", widest, Conversion::decimal_text, Form::decimal, no, no, "NUMBER(*,s) has 38 digits", "decimal(65,$s)"},
    {number, "", {1, 9}, whole, any, "int", "int", Conversion::decimal_text, Form::decimal, Id::number_as_integer, no, "holds more than NUMBER(p)", "decimal(65)"},
    {number, "", {10, 18}, whole, any, "bigint", "bigint", Conversion::decimal_text, Form::decimal, Id::number_as_integer, no, "holds more than NUMBER(p)", "decimal(65)"},
    {number, "", {19, 38}, whole, any, "decimal($p)", "decimal(65)", Conversion::decimal_text, Form::decimal, no, no, "", "decimal(65)"},
    {number, "", {1, 38}, {1, 30}, any, "decimal($s,$s)", widest, Conversion::decimal_text, Form::decimal, Id::number_as_integer, no, "a decimal has as many digits as decimals at least", "decimal(65,$s)", true},
    {number, "", {1, 38}, {1, 30}, any, "decimal($p,$s)", widest, Conversion::decimal_text, Form::decimal, no, no, "", "decimal(65,$s)"},
    {number, "", any, {31, 127}, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::number_digits_lost, no, "30 decimals are the most"},
    {number, "", {1, 38}, {-27, -2}, any, "decimal($w)", widest, Conversion::decimal_text, Form::decimal, Id::number_scale_lost, no, "no rounding left of the point", "decimal(65)"},
    {number, "", any, any, any, "decimal(65)", widest, Conversion::decimal_text, Form::decimal, Id::number_scale_lost, no, "no rounding left of the point"},
    {integer, "", any, any, any, "int", "int", Conversion::decimal_text, Form::decimal, no, no, "both have 32 bits and raise on overflow in strict mode", "decimal(65)"},
    {binary_float, "", any, any, any, "double", "double", Conversion::float_text, Form::float_shortest, Id::float_without_nan, no, "the target's float shows six digits only"},
    {binary_double, "", any, any, any, "double", "double", Conversion::float_text, Form::float_shortest, Id::float_without_nan, no, "IEEE 754 double on both sides"},
    {character, "", any, any, unsaid, "char(1)", "longtext", Conversion::text_unpadded, Form::text_unpadded, Id::char_padding_lost, no, "", "char(1)"},
    {character, "", any, any, {1, 255}, "char($l)", "longtext", Conversion::text_unpadded, Form::text_unpadded, Id::char_padding_lost, no, "a limit in bytes becomes one in characters"},
    {character, "", any, any, any, "varchar($l)", "longtext", Conversion::text_unpadded, Form::text_unpadded, Id::char_padding_lost, no, "char ends at 255 characters", "char($l)"},
    {varchar, "", any, any, unsaid, "longtext", "longtext", Conversion::text, Form::text, no, no, "variables of the source's largest length", "char"},
    {varchar, "", any, any, {1, 1024}, "varchar($l)", "longtext", Conversion::text, Form::text, no, no, "a limit in bytes becomes one in characters", "char($l)"},
    {varchar, "", any, any, {1025, 16383}, "text", "longtext", Conversion::text, Form::text, Id::long_text, no, "a row has 65535 bytes for all its varchar columns", "char($l)"},
    {varchar, "", any, any, any, "mediumtext", "longtext", Conversion::text, Form::text, Id::long_text, no, "text holds 16383 characters of four bytes", "char($l)"},
    {clob, "", any, any, any, "longtext", "longtext", Conversion::text, Form::text, no, no, "4 GB at most", "char"},
    {date, "", any, any, any, "datetime", "datetime", Conversion::timestamp_text, Form::timestamp_seconds, no, no, "Oracle's DATE has a time of day"},
    {timestamp, "", unsaid, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_text, Form::timestamp_micros, no, no, "six digits by default in Oracle"},
    {timestamp, "", {0, 6}, any, any, "datetime($p)", "datetime(6)", Conversion::timestamp_text, Form::timestamp_micros, no, no, ""},
    {timestamp, "", any, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_text, Form::timestamp_micros, Id::timestamp_digits_lost, no, "digits beyond microseconds are lost"},
    {timestamp_tz, "", any, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_utc_text, Form::timestamp_utc_micros, Id::time_zone_lost, no, "the instant is kept in UTC, its zone is not"},
    {timestamp_ltz, "", any, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_utc_text, Form::timestamp_utc_micros, Id::session_zone_lost, no, "the target's timestamp follows the session but ends in 2038"},
    {raw, "", any, any, {1, 4000}, "varbinary($l)", "longblob", Conversion::bytes_hex, Form::hex, no, no, "", "binary"},
    {raw, "", any, any, any, "longblob", "longblob", Conversion::bytes_hex, Form::hex, no, no, "the length limit is not kept", "binary"},
    {blob, "", any, any, any, "longblob", "longblob", Conversion::bytes_hex, Form::hex, no, no, "4 GB at most", "binary"},
    {boolean, "", any, any, any, "boolean", "boolean", Conversion::truth, Form::truth, no, no, "a tinyint of 0 and 1", "signed"},
    {rowid, "", any, any, any, "varchar(255)", "varchar(255)", Conversion::text, Form::text, Id::rowid_type, no, "row addresses of the source mean nothing on the target", "char(255)"},
    {xml, "", any, any, any, "longtext", "longtext", Conversion::document, Form::document, Id::xml_as_text, no, "", "char"},
    {json, "", any, any, any, "json", "json", Conversion::document, Form::document, no, no, ""},
};
// Variables of code raise beyond their precision and length; a row's size does not count there.
constexpr TypeRow variable_rows[] = {
    {number, "", {1, 18}, whole, any, "decimal($p)", "decimal(65)", Conversion::decimal_text, Form::decimal, no, no, "raises beyond its precision"},
    {varchar, "", any, any, {1025, 16383}, "varchar($l)", "longtext", Conversion::text, Form::text, no, no, "raises beyond its length"},
};
// clang-format on

}  // namespace

std::span<const TypeRow> oracle_mysql_variable_types() {
  return variable_rows;
}

std::span<const TypeRow> oracle_mysql_types() {
  return rows;
}

}  // namespace talora
