// DATEADD(month, 1, d) -> d + INTERVAL 1 MONTH, DATEDIFF by boundaries, DATEPART, DATENAME
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

namespace talora::translators::tsql {

namespace {

const Type datetime_type{TypeKind::datetime, 3, -1, -1, false, {}};

// Text is read with all its digits.
const Type widest_moment{TypeKind::timestamp, 7, -1, -1, false, {}};

// A time of day as a moment of the source's day zero.
Node* moment_of(RuleContext& context, Node* argument, const Type& text_as) {
  const Type& type = tsql_type(context, *argument);
  if (is_moment(type) || type.kind == TypeKind::unknown) return argument;
  if (type.kind == TypeKind::time_of_day)
    return typed_target(context, *argument, type, "timestamp(DATE '1900-01-01', $1)", {argument});
  return tsql_convert(context, argument, is_text(type) ? text_as : datetime_type, false);
}

// A unit: the word of INTERVAL, what it is a part of, the text of DATEDIFF and DATEPART. $1 is the
// start or the only moment, $2 the end.
struct Unit {
  std::string_view name;
  std::string_view interval;
  int factor;  // units of `interval` in it
  std::string_view difference;
  std::string_view part;
};

constexpr std::string_view seconds_apart =
    "timestampdiff(SECOND, date_format($1, '%Y-%m-%d %H:%i:%s'), date_format($2, '%Y-%m-%d "
    "%H:%i:%s'))";
constexpr std::string_view quarters_apart =
    "(floor(period_diff(extract(YEAR_MONTH FROM $2), 190001) / 3) - "
    "floor(period_diff(extract(YEAR_MONTH FROM $1), 190001) / 3))";
constexpr std::string_view milliseconds_apart =
    "(floor(timestampdiff(MICROSECOND, TIMESTAMP '1900-01-01 00:00:00', $2) / 1000) - "
    "floor(timestampdiff(MICROSECOND, TIMESTAMP '1900-01-01 00:00:00', $1) / 1000))";

constexpr Unit units[] = {
    {"YEAR", "YEAR", 1, "(year($2) - year($1))", "year($1)"},
    {"QUARTER", "QUARTER", 1, quarters_apart, "quarter($1)"},
    {"MONTH", "MONTH", 1, "period_diff(extract(YEAR_MONTH FROM $2), extract(YEAR_MONTH FROM $1))",
     "month($1)"},
    {"DAYOFYEAR", "DAY", 1, "datediff($2, $1)", "dayofyear($1)"},
    {"DAY", "DAY", 1, "datediff($2, $1)", "day($1)"},
    {"WEEK", "WEEK", 1, "((to_days($2) - 1) DIV 7 - (to_days($1) - 1) DIV 7)",
     "((dayofyear($1) - dayofweek($1) + 13) DIV 7)"},
    {"ISO_WEEK", "", 0, "", "week($1, 3)"},
    {"WEEKDAY", "DAY", 1, "datediff($2, $1)", "dayofweek($1)"},
    {"HOUR", "HOUR", 1,
     "timestampdiff(HOUR, date_format($1, '%Y-%m-%d %H:00:00'), date_format($2, '%Y-%m-%d "
     "%H:00:00'))",
     "hour($1)"},
    {"MINUTE", "MINUTE", 1,
     "timestampdiff(MINUTE, date_format($1, '%Y-%m-%d %H:%i:00'), date_format($2, '%Y-%m-%d "
     "%H:%i:00'))",
     "minute($1)"},
    {"SECOND", "SECOND", 1, seconds_apart, "second($1)"},
    {"MILLISECOND", "MICROSECOND", 1000, milliseconds_apart, "(microsecond($1) DIV 1000)"},
    {"MICROSECOND", "MICROSECOND", 1, "timestampdiff(MICROSECOND, $1, $2)", "microsecond($1)"},
    {"NANOSECOND", "", 0, "(timestampdiff(MICROSECOND, $1, $2) * 1000)",
     "(microsecond($1) * 1000)"},
};

const Unit* find_unit(std::string_view name) {
  const auto* found = std::ranges::find(units, name, &Unit::name);
  return found == std::end(units) ? nullptr : found;
}

Node* refuse(RuleContext& context, const Call& call, const std::string& why) {
  context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                          {tsql_function(context, call), why});
  return nullptr;
}

Node* date_add(RuleContext& context, Call& call, const Unit& unit) {
  if (unit.interval.empty()) return refuse(context, call, "unit " + std::string(unit.name));
  Node* count = tsql_convert(context, call.arguments[1], tsql_integer(int_digits), false);
  const Type own = tsql_type(context, *call.arguments[2]);
  Node* moment = moment_of(context, call.arguments[2], datetime_type);
  const Type type = tsql_type(context, *moment);
  const bool days = unit.interval == "YEAR" || unit.interval == "QUARTER" ||
                    unit.interval == "MONTH" || unit.interval == "DAY" || unit.interval == "WEEK";
  if (type.kind == TypeKind::calendar_date && !days)
    return refuse(context, call, "unit " + std::string(unit.name) + " of a date");
  const std::string amount =
      unit.factor > 1 ? "($2 * " + std::to_string(unit.factor) + ")" : std::string("$2");
  const std::string sum = "$1 + INTERVAL " + amount + ' ' + std::string(unit.interval);
  if (own.kind == TypeKind::time_of_day)
    return typed_target(context, call, own, "CAST(" + sum + " AS time(6))", {moment, count});
  if (type.kind == TypeKind::datetime && unit.interval == "MICROSECOND")
    return typed_target(context, call, type, "talora.datetime(" + sum + ")", {moment, count},
                        Binding::primary, "datetime");
  return typed_target(context, call, type, sum, {moment, count}, Binding::additive);
}

Node* date_diff(RuleContext& context, Call& call, const Unit& unit, bool big) {
  if (unit.difference.empty()) return refuse(context, call, "unit " + std::string(unit.name));
  Node* start = moment_of(context, call.arguments[1], widest_moment);
  Node* end = moment_of(context, call.arguments[2], widest_moment);
  const Type type = tsql_integer(big ? bigint_digits : int_digits);
  const bool fine = unit.name == "MINUTE" || unit.name.ends_with("SECOND");
  if (big || !fine) return typed_target(context, call, type, unit.difference, {start, end});
  return typed_target(context, call, type,
                      "talora.checked_whole(" + std::string(unit.difference) + ", 10)",
                      {start, end}, Binding::primary, "checked_whole");
}

Node* date_part(RuleContext& context, Call& call, const Unit& unit, bool as_text) {
  Node* moment = moment_of(context, call.arguments[1], widest_moment);
  const Type text = tsql_text(true, 30);
  if (as_text && unit.name == "MONTH")
    return typed_target(context, call, text, "monthname($1)", {moment});
  if (as_text && unit.name == "WEEKDAY")
    return typed_target(context, call, text, "dayname($1)", {moment});
  if (as_text)
    return typed_target(context, call, text, "CAST(" + std::string(unit.part) + " AS char)",
                        {moment});
  return typed_target(context, call, tsql_integer(int_digits), unit.part, {moment});
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const auto* word = call.arguments.empty() ? nullptr : as<DatePart>(call.arguments[0]);
  if (word == nullptr) return nullptr;
  const Unit* unit = find_unit(word->unit);
  if (unit == nullptr) return refuse(context, call, "unit " + std::string(word->unit));
  const std::string name = tsql_function(context, call);
  const std::size_t count = call.arguments.size();
  if (name == "DATEADD" && count == 3) return date_add(context, call, *unit);
  if (name == "DATEDIFF" && count == 3) return date_diff(context, call, *unit, false);
  if (name == "DATEDIFF_BIG" && count == 3) return date_diff(context, call, *unit, true);
  if (name == "DATEPART" && count == 2) return date_part(context, call, *unit, false);
  if (name == "DATENAME" && count == 2) return date_part(context, call, *unit, true);
  return refuse(context, call, "no row for this form");
}

}  // namespace

extern const Rule mysql_date_functions_rule{"mysql_date_functions", Phase::value, Kind::call,
                                            apply};

}  // namespace talora::translators::tsql
