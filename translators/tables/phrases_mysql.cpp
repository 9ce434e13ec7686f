// Phrases in the words of MySQL and MariaDB: data, in the order of the enumeration.
#include "translators/tables/phrases.hpp"

#include <array>

namespace talora::translators {

namespace {

using enum Phrase;
constexpr Binding plain = Binding::primary;
constexpr Binding times = Binding::multiplicative;
constexpr Binding plus = Binding::additive;
constexpr TargetTrait no = TargetTrait::none;
constexpr TargetTrait exact = TargetTrait::exact_number;
constexpr TargetTrait day = TargetTrait::whole_day;
constexpr std::string_view whole_limit = "LIMIT takes a number that is written out";
constexpr std::string_view no_zone = "values keep no time zone";

// Division keeps four digits more than its left operand: that is cast to 30 decimals first.
constexpr auto rows = std::to_array<PhraseRow>({
    {as_exact_number, "CAST($1 AS decimal(65, 30))", plain, exact},
    {as_integer, "CAST(truncate($1, 0) AS signed)"},
    {as_text, "CAST($1 AS char)"},
    {as_timestamp, "CAST($1 AS datetime(6))"},
    {coalesce, "coalesce($*)", plain, TargetTrait::number_as_first},
    {concat_chain, "", plain, no, "", "|| is OR there unless sql_mode says otherwise"},
    {concat_immutable, "nullif(concat_ws('', $*), '')"},
    {concat_nullable, "nullif(concat_ws('', $*), '')"},
    {concat_present, "concat_ws('', $*)"},
    {count_above_zero, "", plain, no, "", whole_limit},
    {count_below, "", plain, no, "", whole_limit},
    {count_least, "", plain, no, "", whole_limit},
    // A cast rounds to the next second; Oracle cuts.
    {date_of_timestamp, "CAST(date_format($1, '%Y-%m-%d %H:%i:%s') AS datetime)"},
    {date_of_zoned, "", plain, no, "", no_zone},
    {date_of_any, "CAST(date_format($1, '%Y-%m-%d %H:%i:%s') AS datetime)"},
    {date_minus_days, "$1 - INTERVAL $2 DAY", plus},
    {date_minus_part_days, "$1 - INTERVAL round($2 * 86400) SECOND", plus},
    {date_minus_units, "$1 - INTERVAL @1 @2", plus},
    {date_plus_days, "$1 + INTERVAL $2 DAY", plus},
    {date_plus_part_days, "$1 + INTERVAL round($2 * 86400) SECOND", plus},
    {date_plus_units, "$1 + INTERVAL @1 @2", plus},
    {date_text, "talora.to_char_date($1, $2)", plain, no, "to_char_date"},
    {date_text_same, "talora.to_char_date($1, $2)", plain, no, "to_char_date"},
    {days_between, "CAST(timestampdiff(SECOND, $2, $1) AS decimal(65, 30)) / 86400", times, exact},
    {divide_safely, "CAST($1 AS decimal(65, 30)) / nullif($2, 0)", times, exact},
    {double_text, "", plain, no, "", "floating point numbers print in another form"},
    {empty_text, "''"},
    {greatest, "greatest($*)"},
    {interval_of, "", plain, no, "", "intervals are no values there"},
    {least, "least($*)"},
    {local_of_zoned, "", plain, no, "", no_zone},
    {modulo, "mod($1, $2)"},
    {no_escape, "", plain, no, "", "the printer doubles the backslashes of the pattern"},
    {number_text, "talora.to_char_number($1)", plain, no, "to_char_number"},
    {pad_left, "lpad($1, $2, ' ')"},
    {pad_left_with, "lpad($1, $2, $3)"},
    {pad_right, "rpad($1, $2, ' ')"},
    {pad_right_with, "rpad($1, $2, $3)"},
    {padded, "rpad($1, $2, ' ')"},
    {power, "power($1, $2)"},
    {quotient, "talora.divide($1, $2)", plain, exact, "divide"},
    {quotient_by_constant, "CAST($1 AS decimal(65, 30)) / $2", times, exact},
    {raw_text, "hex($1)"},
    {replace, "nullif(replace($1, $2, $3), '')"},
    {row_number, "row_number() OVER ()"},
    {seconds_between, "timestampdiff(SECOND, $2, $1)"},
    {seconds_between_over, "CAST(timestampdiff(SECOND, $2, $1) AS decimal(65, 30)) / $3", times,
     exact},
    {start_of_day, "CAST(CAST($1 AS date) AS datetime)", plain, day},
    {start_of_hour, "CAST(date_format($1, '%Y-%m-%d %H:00:00') AS datetime)"},
    {start_of_minute, "CAST(date_format($1, '%Y-%m-%d %H:%i:00') AS datetime)"},
    {start_of_month, "CAST(date_format($1, '%Y-%m-01') AS datetime)", plain, day},
    {start_of_quarter, "talora.trunc_date($1, 'Q')", plain, day, "trunc_date"},
    {start_of_week, "talora.trunc_date($1, 'IW')", plain, day, "trunc_date"},
    {start_of_year, "CAST(date_format($1, '%Y-01-01') AS datetime)", plain, day},
    {substr_from, "nullif(substr($1, $2), '')"},
    {substr_part, "nullif(substr($1, $2, $3), '')"},
    {text_date, "talora.to_date($1, $2)", plain, no, "to_date"},
    {text_number, "talora.to_number($1)", plain, exact, "to_number"},
    {text_or_empty, "coalesce($1, '')"},
    {trim_both, "nullif(trim($1), '')"},
    {trim_both_of, "nullif(trim(BOTH $2 FROM $1), '')"},
    {trim_left, "nullif(ltrim($1), '')"},
    {trim_left_of, "nullif(trim(LEADING $2 FROM $1), '')"},
    {trim_right, "nullif(rtrim($1), '')"},
    {trim_right_of, "nullif(trim(TRAILING $2 FROM $1), '')"},
    {unless_equal, "nullif($1, $2)"},
    {whole_days_between, "datediff($1, $2)"},
});

static_assert(is_complete(rows));

}  // namespace

std::span<const PhraseRow> phrases_mysql() {
  return rows;
}

}  // namespace talora::translators
