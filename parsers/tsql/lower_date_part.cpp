// Lowering of the parts of a date that DATEADD and its kind take as their first argument.
#include "parsers/tsql/lower_special_call.hpp"

#include <array>

namespace talora::tsql {

namespace {

constexpr std::array<std::string_view, 7> functions = {
    "DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATEPART", "DATENAME", "DATETRUNC", "DATE_BUCKET"};

struct PartWord {
  std::string_view word;
  std::string_view unit;
};

// Names and abbreviations of "datepart" in SQL Server's documentation of DATEADD and DATEPART.
constexpr PartWord part_words[] = {
    {"YEAR", "YEAR"},       {"YYYY", "YEAR"},
    {"YY", "YEAR"},         {"QUARTER", "QUARTER"},
    {"QQ", "QUARTER"},      {"Q", "QUARTER"},
    {"MONTH", "MONTH"},     {"MM", "MONTH"},
    {"M", "MONTH"},         {"DAYOFYEAR", "DAYOFYEAR"},
    {"DY", "DAYOFYEAR"},    {"Y", "DAYOFYEAR"},
    {"DAY", "DAY"},         {"DD", "DAY"},
    {"D", "DAY"},           {"WEEK", "WEEK"},
    {"WK", "WEEK"},         {"WW", "WEEK"},
    {"WEEKDAY", "WEEKDAY"}, {"DW", "WEEKDAY"},
    {"W", "WEEKDAY"},       {"HOUR", "HOUR"},
    {"HH", "HOUR"},         {"MINUTE", "MINUTE"},
    {"MI", "MINUTE"},       {"N", "MINUTE"},
    {"SECOND", "SECOND"},   {"SS", "SECOND"},
    {"S", "SECOND"},        {"MILLISECOND", "MILLISECOND"},
    {"MS", "MILLISECOND"},  {"MICROSECOND", "MICROSECOND"},
    {"MCS", "MICROSECOND"}, {"NANOSECOND", "NANOSECOND"},
    {"NS", "NANOSECOND"},   {"TZOFFSET", "TZOFFSET"},
    {"TZ", "TZOFFSET"},     {"ISO_WEEK", "ISO_WEEK"},
    {"ISOWK", "ISO_WEEK"},  {"ISOWW", "ISO_WEEK"},
};

const Name* sole_name(const Node* node) {
  const auto* name = as<Name>(node);
  return name != nullptr && !name->variable && name->parts.size() == 1 ? name : nullptr;
}

}  // namespace

void read_date_part(Lowering& lowering, Call& call) {
  const Name* callee = sole_name(call.callee);
  const Name* part = call.arguments.empty() ? nullptr : sole_name(call.arguments[0]);
  if (callee == nullptr || part == nullptr) return;
  bool takes_part = false;
  for (const std::string_view function : functions)
    takes_part = takes_part || same_word(callee->parts[0].text, function);
  if (!takes_part) return;
  for (const PartWord& entry : part_words) {
    if (!same_word(part->parts[0].text, entry.word)) continue;
    auto* node = lowering.make<DatePart>(part->span);
    node->unit = entry.unit;
    call.arguments[0] = node;
    return;
  }
}

}  // namespace talora::tsql
