// CAST of T-SQL from kind to kind as MySQL expressions ("CAST and CONVERT (Transact-SQL)").
#include "translators/rules/tsql_convert_mysql.hpp"

#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::translators {

namespace {

constexpr int most_fraction_digits = 6;
constexpr int guid_length = 36;

bool is_exact(const Type& type) {
  return type.kind == TypeKind::number || type.kind == TypeKind::money;
}

bool is_floating(const Type& type) {
  return type.kind == TypeKind::binary_double || type.kind == TypeKind::binary_float;
}

bool is_bytes(const Type& type) {
  return type.kind == TypeKind::raw || type.kind == TypeKind::blob;
}

Type timestamp_type(int precision) {
  return Type{TypeKind::timestamp, precision, -1, -1, false, {}};
}

class Conversion {
 public:
  Conversion(RuleContext& context, Node& operand, const Type& to, bool fit)
      : context_(context),
        operand_(operand),
        from_(tsql_type(context, operand)),
        to_(to),
        fit_(fit) {}

  Node* run() {
    if (from_.kind == TypeKind::null_value || to_.kind == TypeKind::unknown) return &operand_;
    if (from_.kind == TypeKind::unknown) return fit_ ? plain_cast() : &operand_;
    if (is_text(to_)) return to_text();
    if (is_text(from_) && !same_kind()) return text_to_value();
    if (to_.kind == TypeKind::bit) return to_bit();
    if (is_numeric(to_.kind)) return to_number();
    if (is_moment(to_) || to_.kind == TypeKind::time_of_day) return to_moment();
    return to_other();
  }

 private:
  bool same_kind() const { return from_.kind == to_.kind; }

  Node* make(std::string_view pattern, std::string_view helper = {},
             Binding binding = Binding::primary) {
    return typed_target(context_, operand_, to_, pattern, {&operand_}, binding, helper);
  }

  std::string words() const { return postgres_type_words(context_, to_); }

  Node* cast_to(std::string_view inner) {
    return make(fmt::format("CAST({} AS {})", inner, words()));
  }

  Node* plain_cast() { return words().empty() ? refuse() : cast_to("$1"); }

  Node* refuse() {
    context_.diagnostics.add(DiagnosticId::tsql_conversion_refused, operand_.span,
                             {tsql_type_words(from_), tsql_type_words(to_)});
    return &operand_;
  }

  Node* to_text();
  Node* fitted_text(Node* text);
  std::string text_of_operand(std::string_view& helper) const;
  Node* text_to_value();
  Node* literal_to_value(const Literal& literal);
  Node* to_bit();
  Node* to_number();
  Node* to_whole();
  Node* to_moment();
  Node* moment_to_moment();
  Node* fitted_moment(Node* moment, const Type& from);
  Node* to_other();

  RuleContext& context_;
  Node& operand_;
  const Type from_;
  const Type to_;
  bool fit_;
};

// How a value that is not text is spelled; empty: not known here.
std::string Conversion::text_of_operand(std::string_view& helper) const {
  const int digits = std::clamp(from_.precision, 0, most_fraction_digits);
  switch (from_.kind) {
    case TypeKind::integer:
    case TypeKind::bit:
    case TypeKind::xml:
      return "CAST($1 AS char)";
    case TypeKind::number:
      if (from_.scale < 0) return "CAST($1 AS char)";
      return fmt::format("CAST(CAST($1 AS decimal(65,{})) AS char)", std::min(from_.scale, 30));
    case TypeKind::money:
      return "CAST(CAST($1 AS decimal(65,2)) AS char)";
    case TypeKind::binary_double:
    case TypeKind::binary_float:
      helper = "float_text";
      return "talora.float_text($1)";
    case TypeKind::guid:
      return "upper($1)";
    case TypeKind::calendar_date:
      return "CAST($1 AS char)";
    case TypeKind::datetime:
      helper = "convert_date";
      return "talora.convert_date($1, 0)";
    case TypeKind::timestamp:
      if (from_.precision > most_fraction_digits)
        return "concat(CAST(CAST($1 AS datetime(6)) AS char), '0')";
      return fmt::format("CAST(CAST($1 AS datetime({})) AS char)", digits);
    case TypeKind::time_of_day:
      if (from_.precision > most_fraction_digits)
        return "concat(CAST(CAST($1 AS time(6)) AS char), '0')";
      return fmt::format("CAST(CAST($1 AS time({})) AS char)", digits);
    default:
      return {};
  }
}

// CHAR(n): blanks behind the text; both cut what is longer.
Node* Conversion::fitted_text(Node* text) {
  if (to_.length < 0) return text;
  const Type& now = tsql_type(context_, *text);
  if (to_.kind == TypeKind::character) {
    const bool done = now.kind == TypeKind::character && now.length == to_.length;
    if (done) return text;
    return typed_target(context_, operand_, to_, fmt::format("rpad($1, {}, ' ')", to_.length),
                        {text});
  }
  if (is_text(now) && now.length >= 0 && now.length <= to_.length) return text;
  return typed_target(context_, operand_, to_, fmt::format("left($1, {})", to_.length), {text});
}

Node* Conversion::to_text() {
  if (is_text(from_)) {
    if (from_.kind == TypeKind::character && to_.kind != TypeKind::character) {
      Type padded = from_;
      padded.kind = TypeKind::varchar;
      const auto* target = as<TargetExpression>(&operand_);
      const bool has_blanks = target != nullptr && target->pattern.starts_with("rpad(");
      Node* text = has_blanks
                       ? &operand_
                       : typed_target(context_, operand_, padded,
                                      fmt::format("rpad($1, {}, ' ')", from_.length), {&operand_});
      return fit_ ? fitted_text(text) : text;
    }
    return fit_ ? fitted_text(&operand_) : &operand_;
  }
  std::string_view helper;
  const std::string pattern = text_of_operand(helper);
  if (pattern.empty()) return refuse();
  // Numbers that do not fit: * for integers.
  if (fit_ && is_whole(from_) && to_.length >= 0 && to_.length < from_.precision + 1) {
    Node* text = make(fmt::format("talora.int_text($1, {})", to_.length), "int_text");
    return to_.kind == TypeKind::character ? fitted_text(text) : text;
  }
  Type free = to_;
  free.kind = TypeKind::varchar;
  free.length = from_.kind == TypeKind::guid ? guid_length
                : is_whole(from_)            ? from_.precision + 1
                                             : -1;
  Node* text =
      typed_target(context_, operand_, free, pattern, {&operand_}, Binding::primary, helper);
  return fit_ ? fitted_text(text) : text;
}

// A constant is read here, as us_english reads it.
Node* Conversion::literal_to_value(const Literal& literal) {
  Arena& arena = context_.build.arena();
  if (to_.kind == TypeKind::integer) {
    const bool digits = !literal.text.empty() && literal.text.size() < 10 &&
                        literal.text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits) return nullptr;
    Node* number = context_.build.number(operand_, literal.text);
    context_.bindings.set_type(*number, to_);
    return number;
  }
  if (!is_moment(to_) && to_.kind != TypeKind::time_of_day) return nullptr;
  const auto moment = read_moment(literal.text);
  if (!moment) return nullptr;
  std::string text = *moment;
  std::string_view pattern = "TIMESTAMP $1";
  if (to_.kind == TypeKind::calendar_date) {
    text = text.substr(0, 10);
    pattern = "DATE $1";
  } else if (to_.kind == TypeKind::time_of_day) {
    text = text.substr(11);
    pattern = "TIME $1";
  } else if (to_.kind == TypeKind::datetime) {
    text = rounded_moment(text, to_.precision);
  }
  Node* value = context_.build.string(operand_, arena.text(text));
  Node* constant = typed_target(context_, operand_, to_, pattern, {value});
  const std::size_t point = text.find('.');
  const bool rounds =
      (to_.kind == TypeKind::timestamp || to_.kind == TypeKind::time_of_day) &&
      point != std::string::npos &&
      text.size() - point - 1 > static_cast<std::size_t>(std::max(to_.precision, 0));
  return rounds ? fitted_moment(constant, timestamp_type(most_fraction_digits)) : constant;
}

Node* Conversion::text_to_value() {
  if (const auto* literal = as<Literal>(&operand_)) {
    if (Node* value = literal_to_value(*literal)) return value;
  }
  Node* value = mysql_read_text(context_, operand_, to_, false);
  return value == nullptr ? refuse() : value;
}

Node* Conversion::to_bit() {
  if (same_kind()) return &operand_;
  if (const auto* literal = as<Literal>(&operand_);
      literal != nullptr && literal->literal_kind == LiteralKind::number) {
    const bool set = literal->text.find_first_of("123456789") != std::string_view::npos;
    Node* value = context_.build.number(operand_, set ? "1" : "0");
    context_.bindings.set_type(*value, to_);
    return value;
  }
  return is_numeric(from_.kind) ? make("$1 <> 0", {}, Binding::comparison) : refuse();
}

// Digits before the point that a number may have; more than any integer has: not known.
int whole_digits(const Type& type) {
  constexpr int unknown = 100;
  if (type.kind == TypeKind::bit) return 1;
  if (type.kind == TypeKind::integer) return type.precision;
  if (type.kind == TypeKind::money) return type.precision == 10 ? 6 : 15;
  if (type.kind == TypeKind::number && type.precision >= 0 && type.scale >= 0)
    return type.precision - type.scale;
  return unknown;
}

// Every integer type holds all numbers of one digit less than its precision says.
bool holds_all(const Type& to, const Type& from) {
  const int digits = whole_digits(from);
  if (from.kind == TypeKind::integer) return digits <= to.precision;
  return digits < to.precision;
}

Node* Conversion::to_whole() {
  if (from_.kind == TypeKind::bit) return &operand_;
  const bool safe = holds_all(to_, from_);
  if (is_whole(from_) && (safe || !fit_)) return &operand_;
  const std::string cut = is_whole(from_)                 ? "$1"
                          : from_.kind == TypeKind::money ? "round($1, 0)"
                                                          : "truncate($1, 0)";
  if (safe) return cast_to(from_.kind == TypeKind::money ? "$1" : cut);
  return make(fmt::format("talora.checked_whole({}, {})", cut, to_.precision), "checked_whole");
}

Node* Conversion::to_number() {
  if (is_moment(from_)) {
    if (from_.kind != TypeKind::datetime) return refuse();
    constexpr std::string_view days =
        "timestampdiff(MICROSECOND, TIMESTAMP '1900-01-01 00:00:00', $1) / 86400000000e0";
    return cast_to(to_.kind == TypeKind::integer ? fmt::format("round({})", days)
                                                 : std::string(days));
  }
  if (!is_numeric(from_.kind) && from_.kind != TypeKind::bit) return refuse();
  if (to_.kind == TypeKind::integer) return to_whole();
  if (is_exact(to_)) {
    if (!fit_ && !is_floating(from_)) return &operand_;
    const bool same = same_kind() && from_.scale == to_.scale && from_.precision <= to_.precision;
    if (same && is<Name>(&operand_)) return &operand_;
    if (whole_digits(from_) > whole_digits(to_))
      context_.diagnostics.add(DiagnosticId::tsql_overflow, operand_.span,
                               {"a value", tsql_type_words(to_)});
    return cast_to("$1");
  }
  return is_floating(from_) ? &operand_ : cast_to("$1");
}

// Rounded to the digits of the type: MariaDB would cut them.
Node* Conversion::fitted_moment(Node* moment, const Type& from) {
  const auto value = [&](std::string_view pattern, std::string_view helper = {}) {
    return typed_target(context_, operand_, to_, pattern, {moment}, Binding::primary, helper);
  };
  if (to_.kind == TypeKind::datetime && to_.precision == 0)
    return value(
        "CAST(date_format($1 + INTERVAL 30001000 MICROSECOND, '%Y-%m-%d %H:%i:00') AS datetime)");
  if (to_.kind == TypeKind::datetime) return value("talora.datetime($1)", "datetime");
  const int digits = std::min(to_.precision, most_fraction_digits);
  const int had = std::min(from.precision, most_fraction_digits);
  const bool shorter = to_.kind != TypeKind::calendar_date && digits < had;
  if (shorter && !context_.profile.has(Capability::rounds_fractions)) {
    int half = 5;
    for (int i = digits; i < most_fraction_digits - 1; ++i)
      half *= 10;
    return value(fmt::format("CAST($1 + INTERVAL {} MICROSECOND AS {})", half, words()));
  }
  return value(fmt::format("CAST($1 AS {})", words()));
}

Node* Conversion::moment_to_moment() {
  if (same_kind() && (!fit_ || from_.precision <= to_.precision)) return &operand_;
  if (from_.kind == TypeKind::timestamp_tz || to_.kind == TypeKind::timestamp_tz) return refuse();
  if (to_.kind == TypeKind::timestamp && !fit_) return &operand_;
  if (from_.kind == TypeKind::time_of_day) {
    if (to_.kind == TypeKind::calendar_date) return refuse();
    if (to_.kind == TypeKind::time_of_day) return fitted_moment(&operand_, from_);
    Node* moment = typed_target(context_, operand_, timestamp_type(from_.precision),
                                "timestamp(DATE '1900-01-01', $1)", {&operand_});
    return fitted_moment(moment, from_);
  }
  if (from_.kind == TypeKind::calendar_date && to_.kind == TypeKind::datetime)
    return make("CAST($1 AS datetime(3))");
  if (same_kind() && from_.kind == TypeKind::datetime && to_.precision == 3) return &operand_;
  if (from_.kind == TypeKind::datetime && from_.precision == 0 && to_.precision == 3)
    return make("CAST($1 AS datetime(3))");
  return fitted_moment(&operand_, from_);
}

Node* Conversion::to_moment() {
  if (is_moment(from_) || from_.kind == TypeKind::time_of_day) return moment_to_moment();
  if (!is_numeric(from_.kind) || to_.kind != TypeKind::datetime) return refuse();
  if (is_whole(from_))
    return make("TIMESTAMP '1900-01-01 00:00:00.000' + INTERVAL $1 DAY", {}, Binding::additive);
  Node* moment =
      typed_target(context_, operand_, timestamp_type(most_fraction_digits),
                   "TIMESTAMP '1900-01-01 00:00:00' + INTERVAL round($1 * 86400000000) MICROSECOND",
                   {&operand_}, Binding::additive);
  return fitted_moment(moment, timestamp_type(most_fraction_digits));
}

Node* Conversion::to_other() {
  if (same_kind()) return &operand_;
  if (is_bytes(to_) && is_bytes(from_)) return &operand_;
  return refuse();
}

}  // namespace

Node* mysql_convert(RuleContext& context, Node& operand, const Type& to, bool fit) {
  return Conversion(context, operand, to, fit).run();
}

Node* mysql_read_text(RuleContext& context, Node& operand, const Type& to, bool lenient) {
  const std::string_view quiet = lenient ? "true" : "false";
  const auto call = [&](std::string_view name, const std::string& pattern) {
    return typed_target(context, operand, to, pattern, {&operand}, Binding::primary, name);
  };
  const std::string decimal = fmt::format("talora.to_decimal($1, {})", quiet);
  switch (to.kind) {
    case TypeKind::integer:
      return call("to_whole", fmt::format("talora.to_whole($1, {}, {})", to.precision, quiet));
    case TypeKind::bit:
      return call("to_bit", fmt::format("talora.to_bit($1, {})", quiet));
    case TypeKind::number:
      if (to.scale < 0) return call("to_decimal", decimal);
      return call("to_decimal", fmt::format("round({}, {})", decimal, to.scale));
    case TypeKind::money:
      return call("to_money", fmt::format("talora.to_money($1, {})", quiet));
    case TypeKind::binary_float:
    case TypeKind::binary_double:
      return call("to_float", fmt::format("talora.to_float($1, {})", quiet));
    case TypeKind::guid:
      return call("to_guid", fmt::format("talora.to_guid($1, {})", quiet));
    case TypeKind::xml:
      return lenient ? nullptr : &operand;
    case TypeKind::calendar_date:
    case TypeKind::time_of_day:
    case TypeKind::datetime:
    case TypeKind::timestamp:
      break;
    default:
      return nullptr;
  }
  Node* moment = typed_target(context, operand, timestamp_type(7),
                              fmt::format("talora.to_datetime($1, {})", quiet), {&operand},
                              Binding::primary, "to_datetime");
  return mysql_convert(context, *moment, to, true);
}

}  // namespace talora::translators
