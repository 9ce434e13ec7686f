// DATEADD(month, 1, d) -> d + make_interval(months => 1), DATEDIFF, DATEPART, DATENAME
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

const DatePart* part_of(const Call& call) {
  return call.arguments.empty() ? nullptr : as<DatePart>(call.arguments[0]);
}

Node* moment_of(RuleContext& context, Node* argument) {
  const Type type = tsql_type(context, *argument);
  if (is_moment(type) || type.kind == TypeKind::time_of_day || type.kind == TypeKind::unknown)
    return argument;
  return tsql_convert(context, argument, Type{TypeKind::datetime, 3, -1, -1, false, {}}, false);
}

// DATEDIFF and DATEPART read text as DATETIME2: its fraction is not rounded.
Node* exact_moment_of(RuleContext& context, Node* argument) {
  if (!is_text(tsql_type(context, *argument))) return moment_of(context, argument);
  return tsql_convert(context, argument, Type{TypeKind::timestamp, 7, -1, -1, false, {}}, false);
}

struct Unit {
  std::string_view name;
  std::string_view interval;  // argument of make_interval
  int factor;                 // of the count; negative: parts of a second
};

constexpr Unit units[] = {{"YEAR", "years", 1},
                          {"QUARTER", "months", 3},
                          {"MONTH", "months", 1},
                          {"DAYOFYEAR", "days", 1},
                          {"DAY", "days", 1},
                          {"WEEK", "weeks", 1},
                          {"WEEKDAY", "days", 1},
                          {"HOUR", "hours", 1},
                          {"MINUTE", "mins", 1},
                          {"SECOND", "secs", 1},
                          {"MILLISECOND", "secs", -1000},
                          {"MICROSECOND", "secs", -1000000},
                          {"NANOSECOND", "secs", -1000000000}};

const Unit* find_unit(std::string_view name) {
  for (const Unit& unit : units) {
    if (unit.name == name) return &unit;
  }
  return nullptr;
}

Node* refuse(RuleContext& context, const Call& call, const std::string& why) {
  context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                          {tsql_function(context, call), why});
  return nullptr;
}

std::string lower_case(std::string_view word) {
  std::string lower;
  for (const char c : word)
    lower += static_cast<char>(c | 0x20);
  return lower;
}

Node* date_add(RuleContext& context, Call& call, std::string_view name) {
  const Unit* unit = find_unit(name);
  if (unit == nullptr) return refuse(context, call, "unit " + std::string(name));
  Node* count = tsql_convert(context, call.arguments[1], tsql_integer(int_digits), false);
  Node* moment = moment_of(context, call.arguments[2]);
  const Type type = tsql_type(context, *moment);
  const bool day = unit->interval == "days" || unit->interval == "weeks";
  if (type.kind == TypeKind::calendar_date && !day && unit->interval.ends_with('s') &&
      unit->interval != "years" && unit->interval != "months")
    return refuse(context, call, "unit " + std::string(name) + " of a date");
  if (type.kind == TypeKind::calendar_date && unit->interval == "days")
    return typed_target(context, call, type, "$1 + $2", {moment, count}, Binding::additive);
  std::string amount = "$2";
  if (unit->factor > 1) amount = "$2 * " + std::to_string(unit->factor);
  if (unit->factor < 0) amount = "$2 / " + std::to_string(-unit->factor) + ".0";
  const std::string sum =
      "$1 + make_interval(" + std::string(unit->interval) + " => " + amount + ")";
  if (type.kind == TypeKind::calendar_date)
    return typed_target(context, call, type, "CAST(" + sum + " AS date)", {moment, count});
  if (type.kind == TypeKind::datetime && unit->factor < 0)
    return typed_target(context, call, type, "talora.datetime(" + sum + ")", {moment, count},
                        Binding::primary, "datetime");
  return typed_target(context, call, type, sum, {moment, count}, Binding::additive);
}

Node* date_diff(RuleContext& context, Call& call, std::string_view name, bool big) {
  Node* start = exact_moment_of(context, call.arguments[1]);
  Node* end = exact_moment_of(context, call.arguments[2]);
  const Type type = tsql_integer(big ? bigint_digits : int_digits);
  const auto is_date = [&](Node* node) {
    return tsql_type(context, *node).kind == TypeKind::calendar_date;
  };
  if (name == "DAY" || name == "DAYOFYEAR" || name == "WEEKDAY") {
    const std::string a = is_date(start) ? "$1" : "CAST($1 AS date)";
    const std::string b = is_date(end) ? "$2" : "CAST($2 AS date)";
    return typed_target(context, call, type, b + " - " + a, {start, end}, Binding::additive);
  }
  if (name == "YEAR")
    return typed_target(context, call, type,
                        "CAST(extract(year FROM $2) - extract(year FROM $1) AS integer)",
                        {start, end});
  if (find_unit(name) == nullptr || name == "NANOSECOND")
    return refuse(context, call, "unit " + std::string(name));
  const std::string count = "talora.datediff('" + lower_case(name) + "', $1, $2)";
  return typed_target(context, call, type, big ? count : "CAST(" + count + " AS integer)",
                      {start, end}, Binding::primary, "datediff");
}

// DATETRUNC(week, d): weeks begin on Sunday.
Node* date_trunc(RuleContext& context, Call& call, std::string_view name) {
  Node* moment = moment_of(context, call.arguments[1]);
  const Type type = tsql_type(context, *moment);
  std::string unit = lower_case(name);
  std::string moved = "$1";
  if (name == "DAYOFYEAR") unit = "day";
  if (name == "ISO_WEEK") unit = "week";
  if (name == "WEEKDAY" || name == "NANOSECOND" || name == "TZOFFSET" || !is_moment(type))
    return refuse(context, call, "unit " + std::string(name));
  if (name == "WEEK") moved = "$1 + INTERVAL '1 day'";
  std::string pattern = "date_trunc('" + unit + "', " + moved + ")";
  if (name == "WEEK") pattern += " - INTERVAL '1 day'";
  if (type.kind == TypeKind::calendar_date)
    return typed_target(context, call, type, "CAST(" + pattern + " AS date)", {moment});
  return typed_target(context, call, type, pattern, {moment},
                      name == "WEEK" ? Binding::additive : Binding::primary);
}

std::string part_pattern(std::string_view name, std::string_view& helper) {
  if (name == "DAYOFYEAR") return "CAST(extract(doy FROM $1) AS integer)";
  if (name == "WEEKDAY") return "CAST(extract(dow FROM $1) AS integer) + 1";
  if (name == "ISO_WEEK") return "CAST(extract(week FROM $1) AS integer)";
  if (name == "SECOND") return "CAST(trunc(extract(second FROM $1)) AS integer)";
  if (name == "MILLISECOND") return "CAST(trunc(extract(milliseconds FROM $1)) AS integer) % 1000";
  if (name == "MICROSECOND") return "CAST(extract(microseconds FROM $1) AS integer) % 1000000";
  if (name == "WEEK") {
    helper = "week";
    return "talora.week($1)";
  }
  if (name == "NANOSECOND")
    return "CAST(extract(microseconds FROM $1) AS integer) % 1000000 * 1000";
  if (name == "TZOFFSET") return {};
  return "CAST(extract(" + lower_case(name) + " FROM $1) AS integer)";
}

Node* date_part(RuleContext& context, Call& call, std::string_view name, bool as_text) {
  Node* moment = exact_moment_of(context, call.arguments[1]);
  const Type text = tsql_text(true, 30);
  if (as_text && name == "MONTH")
    return typed_target(context, call, text, "to_char($1, 'FMMonth')", {moment});
  if (as_text && name == "WEEKDAY")
    return typed_target(context, call, text, "to_char($1, 'FMDay')", {moment});
  std::string_view helper;
  const std::string pattern = part_pattern(name, helper);
  if (pattern.empty()) return refuse(context, call, "unit " + std::string(name));
  if (as_text)
    return typed_target(context, call, text, "CAST(" + pattern + " AS text)", {moment},
                        Binding::primary, helper);
  const bool sum =
      pattern.find(") + ") != std::string::npos || pattern.find(") % ") != std::string::npos;
  return typed_target(context, call, tsql_integer(int_digits), pattern, {moment},
                      sum ? Binding::additive : Binding::primary, helper);
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const DatePart* part = part_of(call);
  if (part == nullptr) return nullptr;
  const std::string name = tsql_function(context, call);
  if (name == "DATEADD" && call.arguments.size() == 3) return date_add(context, call, part->unit);
  if (name == "DATEDIFF" && call.arguments.size() == 3)
    return date_diff(context, call, part->unit, false);
  if (name == "DATEDIFF_BIG" && call.arguments.size() == 3)
    return date_diff(context, call, part->unit, true);
  if (name == "DATEPART" && call.arguments.size() == 2)
    return date_part(context, call, part->unit, false);
  if (name == "DATENAME" && call.arguments.size() == 2)
    return date_part(context, call, part->unit, true);
  if (name == "DATETRUNC" && call.arguments.size() == 2)
    return date_trunc(context, call, part->unit);
  return refuse(context, call, "no row for this form");
}

}  // namespace

extern const Rule tsql_date_functions_rule{"tsql_date_functions", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
