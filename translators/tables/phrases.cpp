// Phrases by target family, and their names in messages.
#include "translators/tables/phrases.hpp"

#include <array>

namespace talora::translators {

namespace {

constexpr auto names = std::to_array<std::string_view>({
    "an exact number",
    "a cut number",
    "a text of a number",
    "a timestamp",
    "the first value that is not NULL",
    "a concatenation",
    "a concatenation in an index or column",
    "a concatenation",
    "a concatenation",
    "a limit that is computed",
    "a limit that is computed",
    "the lesser of two limits",
    "a date of a timestamp",
    "a date of a timestamp with time zone",
    "a date of a timestamp",
    "a date minus days",
    "a date minus a part of days",
    "a date minus a span",
    "a date plus days",
    "a date plus a part of days",
    "a date plus a span",
    "a date as text",
    "a date as text",
    "the days between two dates",
    "a division that may be by zero",
    "a floating point number as text",
    "an empty text",
    "the greatest value",
    "an interval of a number",
    "the least value",
    "the local time of a time zone",
    "a remainder",
    "LIKE without escape character",
    "a number as text",
    "padding at the left",
    "padding at the left",
    "padding at the right",
    "padding at the right",
    "a CHAR with its blanks",
    "a power",
    "a quotient",
    "a quotient",
    "bytes as hexadecimal text",
    "a replacement in a text",
    "a row number",
    "the seconds between two dates",
    "the hours or minutes between two dates",
    "the start of a day",
    "the start of an hour",
    "the start of a minute",
    "the start of a month",
    "the start of a quarter",
    "the start of a week",
    "the start of a year",
    "a part of a text",
    "a part of a text",
    "a text as date",
    "a text as number",
    "a text that may be NULL",
    "trimming at both ends",
    "trimming at both ends",
    "trimming at the left",
    "trimming at the left",
    "trimming at the right",
    "trimming at the right",
    "a value unless it equals another",
    "the days between two dates",
});

static_assert(names.size() == phrase_count);

}  // namespace

std::string_view phrase_name(Phrase phrase) {
  return names[static_cast<std::size_t>(phrase)];
}

const PhraseRow& find_phrase(TargetFamily family, Phrase phrase) {
  const auto rows = family == TargetFamily::postgres ? phrases_postgres() : phrases_mysql();
  return rows[static_cast<std::size_t>(phrase)];
}

}  // namespace talora::translators
