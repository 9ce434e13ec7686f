// Phrases in PostgreSQL's words: data, in the order of the enumeration.
#include "translators/tables/phrases.hpp"

#include <array>

namespace talora::translators {

namespace {

using enum Phrase;
constexpr Binding plain = Binding::primary;
constexpr TargetTrait no = TargetTrait::none;
constexpr TargetTrait exact = TargetTrait::exact_number;
constexpr TargetTrait day = TargetTrait::whole_day;

constexpr auto rows = std::to_array<PhraseRow>({
    {as_exact_number, "CAST($1 AS numeric)", plain, exact},
    {as_integer, "CAST(trunc($1) AS integer)"},
    {as_text, "CAST($1 AS text)"},
    {as_timestamp, "CAST($1 AS timestamp)"},
    {coalesce, "coalesce($*)", plain, TargetTrait::number_as_first},
    {concat_chain, "$1", Binding::other_operator, TargetTrait::concat_chain},
    // concat() is STABLE and refused where the target wants IMMUTABLE.
    {concat_immutable, "nullif($*, '')", plain, no, "", "", "coalesce($, '')", " || "},
    {concat_nullable, "nullif(concat($*), '')"},
    {concat_present, "concat($*)"},
    // A limit that is no literal may be below zero: Oracle returns no row, the target fails.
    {count_above_zero, "greatest(floor($1), 0)"},
    {count_below, "greatest(ceil($1) - 1, 0)"},
    {count_least, "least($1, $2)"},
    {date_of_timestamp, "date_trunc('second', $1)"},
    {date_of_zoned, "date_trunc('second', $1)::timestamp", Binding::cast},
    {date_of_any, "date_trunc('second', $1::timestamp)"},
    {date_minus_days, "$1 - $2 * interval '1 day'", Binding::additive},
    {date_minus_part_days, "talora.date_plus_days($1, -$2)", plain, no, "date_plus_days"},
    {date_minus_units, "$1 - interval '@1 @2@3'", Binding::additive},
    {date_plus_days, "$1 + $2 * interval '1 day'", Binding::additive},
    {date_plus_part_days, "talora.date_plus_days($1, $2)", plain, no, "date_plus_days"},
    {date_plus_units, "$1 + interval '@1 @2@3'", Binding::additive},
    {date_text, "talora.to_char_date($1, $2)", plain, no, "to_char_date"},
    {date_text_same, "to_char($1, $2)"},
    {days_between, "talora.days_between($1, $2)", plain, exact, "days_between"},
    {divide_safely, "$1 / nullif($2, 0)", Binding::multiplicative},
    {double_text, "talora.to_char_double($1)", plain, no, "to_char_double"},
    {empty_text, "''"},
    {greatest, "greatest($*)"},
    {interval_of, "$1 * interval '1 @1'", Binding::multiplicative},
    {least, "least($*)"},
    {local_of_zoned, "$1::timestamp", Binding::cast},
    {modulo, "mod($1, $2)"},
    {no_escape, "''"},
    {number_text, "talora.to_char_number($1)", plain, no, "to_char_number"},
    {pad_left, "lpad($1, $2)"},
    {pad_left_with, "lpad($1, $2, $3)"},
    {pad_right, "rpad($1, $2)"},
    {pad_right_with, "rpad($1, $2, $3)"},
    {padded, "rpad(CAST($1 AS text), $2)"},
    {power, "power($1, $2)", plain, exact},
    {quotient, "", plain, no, "", "the operator divides exact numbers"},
    {quotient_by_constant, "", plain, no, "", "the operator divides exact numbers"},
    {raw_text, "talora.rawtohex($1)", plain, no, "rawtohex"},
    {replace, "nullif(replace($1, $2, $3), '')"},
    {row_number, "row_number() OVER ()"},
    {seconds_between, "extract(epoch from $1 - $2)", plain, exact},
    {seconds_between_over, "extract(epoch from $1 - $2) / $3", Binding::multiplicative, exact},
    {start_of_day, "date_trunc('day', $1)", plain, day},
    {start_of_hour, "date_trunc('hour', $1)"},
    {start_of_minute, "date_trunc('minute', $1)"},
    {start_of_month, "date_trunc('month', $1)", plain, day},
    {start_of_quarter, "date_trunc('quarter', $1)"},
    {start_of_week, "date_trunc('week', $1)"},
    {start_of_year, "date_trunc('year', $1)", plain, day},
    {substr_from, "nullif(substr($1, $2), '')"},
    {substr_part, "nullif(substr($1, $2, $3), '')"},
    {text_date, "talora.to_date($1, $2)", plain, no, "to_date"},
    {text_number, "talora.to_number($1)", plain, exact, "to_number"},
    {text_or_empty, "coalesce($1, '')"},
    {trim_both, "nullif(btrim($1), '')"},
    {trim_both_of, "nullif(btrim($1, $2), '')"},
    {trim_left, "nullif(ltrim($1), '')"},
    {trim_left_of, "nullif(ltrim($1, $2), '')"},
    {trim_right, "nullif(rtrim($1), '')"},
    {trim_right_of, "nullif(rtrim($1, $2), '')"},
    {unless_equal, "nullif($1, $2)"},
    {whole_days_between, "extract(day from $1 - $2)"},
});

static_assert(is_complete(rows));

}  // namespace

std::span<const PhraseRow> phrases_postgres() {
  return rows;
}

}  // namespace talora::translators
