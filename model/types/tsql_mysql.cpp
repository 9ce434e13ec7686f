// The rows T-SQL -> MySQL and MariaDB.
#include "model/types/tsql_mysql.hpp"

namespace talora {
namespace {

using enum TypeKind;
using Conversion = ValueConversion;
using Form = CanonicalForm;
using Id = DiagnosticId;

constexpr TypeRange any{};
constexpr TypeRange unsaid{-1, -1};
constexpr std::nullopt_t no = std::nullopt;

// The most digits a decimal has; a cast to fewer would cut digits off the left, where the source
// raises.
constexpr std::string_view widest = "decimal(65,30)";

// clang-format off
constexpr TypeRow rows[] = {
    // source, word, precision, scale, length, target, parameter, conversion, canonical, finding,
    // needs, note, cast
    {integer, "", {1, 5}, any, any, "smallint", "smallint", Conversion::decimal_text, Form::decimal, no, no, "tinyint gets a CHECK of 0 to 255: differences of unsigned numbers could not be negative", "signed"},
    {integer, "", {6, 10}, any, any, "int", "int", Conversion::decimal_text, Form::decimal, no, no, "", "signed"},
    {integer, "", any, any, any, "bigint", "bigint", Conversion::decimal_text, Form::decimal, no, no, "", "signed"},
    {number, "", {1, 38}, {0, 30}, any, "decimal($p,$s)", "decimal($p,$s)", Conversion::decimal_text, Form::decimal, no, no, "both round half away from zero on write", "decimal(65,$s)"},
    {number, "", {1, 38}, {31, 38}, any, widest, widest, Conversion::decimal_text, Form::decimal, Id::number_digits_lost, no, "30 decimals are the most"},
    {number, "", any, any, any, widest, widest, Conversion::decimal_text, Form::decimal, no, no, "of an expression whose scale is not known"},
    {money, "", {10, 10}, any, any, "decimal(10,4)", "decimal(10,4)", Conversion::decimal_text, Form::decimal, no, no, "smallmoney", "decimal(65,4)"},
    {money, "", any, any, any, "decimal(19,4)", "decimal(19,4)", Conversion::decimal_text, Form::decimal, no, no, "", "decimal(65,4)"},
    {binary_float, "", any, any, any, "double", "double", Conversion::float_text, Form::float_shortest, Id::tsql_real_double, no, "the target's float shows six digits only"},
    {binary_double, "", any, any, any, "double", "double", Conversion::float_text, Form::float_shortest, no, no, "IEEE 754 double on both sides"},
    {bit, "", any, any, any, "tinyint(1)", "tinyint(1)", Conversion::truth, Form::truth, no, no, "values other than 0 and 1 are made 1 where they are written", "signed"},
    {character, "", any, any, {1, 255}, "char($l)", "char($l)", Conversion::text_unpadded, Form::text_unpadded, Id::char_padding_lost, no, ""},
    {character, "", any, any, any, "varchar($l)", "varchar($l)", Conversion::text_unpadded, Form::text_unpadded, Id::char_padding_lost, no, "char ends at 255 characters", "char($l)"},
    {varchar, "", any, any, unsaid, "longtext", "longtext", Conversion::text, Form::text, no, no, "of an expression whose length is not known", "char"},
    {varchar, "", any, any, {1, 1024}, "varchar($l)", "varchar($l)", Conversion::text, Form::text, no, no, "national types count UTF-16 units, the target counts characters", "char($l)"},
    {varchar, "", any, any, any, "text", "text", Conversion::text, Form::text, Id::long_text, no, "a row has 65535 bytes for all its varchar columns", "char($l)"},
    {clob, "", any, any, any, "longtext", "longtext", Conversion::text, Form::text, no, no, "4 GB at most", "char"},
    {calendar_date, "", any, any, any, "date", "date", Conversion::date_text, Form::calendar_date, no, no, ""},
    {time_of_day, "", {7, 7}, any, any, "time(6)", "time(6)", Conversion::time_text, Form::time_micros, Id::tsql_digits_lost, no, ""},
    {time_of_day, "", any, any, any, "time($p)", "time($p)", Conversion::time_text, Form::time_micros, no, no, ""},
    {datetime, "", {0, 0}, any, any, "datetime", "datetime", Conversion::minute_text, Form::timestamp_seconds, no, no, "smalldatetime: whole minutes, rounded when written"},
    {datetime, "", any, any, any, "datetime(3)", "datetime(3)", Conversion::datetime_text, Form::timestamp_micros, no, no, "steps of 1/300 s, rounded when written"},
    {timestamp, "", {7, 7}, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_text, Form::timestamp_micros, Id::tsql_digits_lost, no, ""},
    {timestamp, "", any, any, any, "datetime($p)", "datetime($p)", Conversion::timestamp_text, Form::timestamp_micros, no, no, ""},
    {timestamp_tz, "", {0, 6}, any, any, "datetime($p)", "datetime($p)", Conversion::timestamp_utc_text, Form::timestamp_utc_micros, Id::tsql_offset_lost, no, "in UTC"},
    {timestamp_tz, "", any, any, any, "datetime(6)", "datetime(6)", Conversion::timestamp_utc_text, Form::timestamp_utc_micros, Id::tsql_offset_lost, no, "in UTC"},
    {guid, "", any, any, any, "char(36)", "char(36)", Conversion::guid_text, Form::guid, no, no, "in lower case"},
    {raw, "", any, any, {1, 8000}, "varbinary($l)", "varbinary($l)", Conversion::bytes_hex, Form::hex, no, no, "", "binary"},
    {raw, "", any, any, any, "longblob", "longblob", Conversion::bytes_hex, Form::hex, no, no, "the length limit is not kept", "binary"},
    {blob, "", any, any, any, "longblob", "longblob", Conversion::bytes_hex, Form::hex, no, no, "4 GB at most", "binary"},
    {boolean, "", any, any, any, "boolean", "boolean", Conversion::truth, Form::truth, no, no, "of conditions only", "signed"},
    {xml, "", any, any, any, "longtext", "longtext", Conversion::document, Form::document, Id::xml_as_text, no, "", "char"},
    {json, "", any, any, any, "json", "json", Conversion::document, Form::document, no, no, ""},
};
// clang-format on

}  // namespace

std::span<const TypeRow> tsql_mysql_types() {
  return rows;
}

}  // namespace talora
