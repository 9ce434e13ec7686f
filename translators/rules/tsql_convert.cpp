// CAST of T-SQL from kind to kind as PostgreSQL expressions ("CAST and CONVERT (Transact-SQL)").
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/tsql_convert_mysql.hpp"
#include "translators/rules/tsql_values.hpp"

#include <fmt/format.h>

namespace talora::translators {

namespace {

bool is_exact(const Type& type) {
  return type.kind == TypeKind::number || type.kind == TypeKind::money;
}

bool is_floating(const Type& type) {
  return type.kind == TypeKind::binary_double || type.kind == TypeKind::binary_float;
}

bool is_bytes(const Type& type) {
  return type.kind == TypeKind::raw || type.kind == TypeKind::blob;
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
    if (to_.kind == TypeKind::bit) return to_bit();
    if (is_numeric(to_.kind)) return to_number();
    if (is_moment(to_) || to_.kind == TypeKind::time_of_day) return to_moment();
    return to_other();
  }

 private:
  Node* make(std::string_view pattern, std::string_view helper = {},
             Binding binding = Binding::primary) {
    return typed_target(context_, operand_, to_, pattern, {&operand_}, binding, helper);
  }

  Node* cast_to(std::string_view inner, std::string_view helper = {}) {
    return make(fmt::format("CAST({} AS {})", inner, words()), helper);
  }

  std::string words() const { return postgres_type_words(context_, to_); }

  Node* plain_cast() { return words().empty() ? refuse() : cast_to("$1"); }

  Node* refuse() {
    context_.diagnostics.add(DiagnosticId::tsql_conversion_refused, operand_.span,
                             {tsql_type_words(from_), tsql_type_words(to_)});
    return &operand_;
  }

  // ---- text
  Node* to_text();
  Node* fitted_text(Node* text);
  std::string text_of_operand(std::string_view& helper);

  // ---- numbers
  Node* to_bit();
  Node* to_number();
  Node* to_whole();
  Node* to_exact();
  Node* text_to_number();

  // ---- moments
  Node* to_moment();
  Node* text_to_moment();
  Node* literal_to_moment(const Literal& literal);
  Node* moment_to_moment();
  std::string moment_pattern(std::string_view inner, std::string_view& helper) const;

  Node* to_other();

  RuleContext& context_;
  Node& operand_;
  const Type from_;
  const Type to_;
  bool fit_;
};

// How a value that is not text is spelled; empty: not known here.
std::string Conversion::text_of_operand(std::string_view& helper) {
  switch (from_.kind) {
    case TypeKind::integer:
      return "CAST($1 AS text)";
    case TypeKind::bit:
      return "CAST(CAST($1 AS integer) AS text)";
    case TypeKind::number:
      if (from_.scale < 0) return "CAST($1 AS text)";
      return fmt::format("CAST(CAST($1 AS numeric({},{})) AS text)", from_.precision, from_.scale);
    case TypeKind::money:
      return "CAST(CAST($1 AS numeric(19,2)) AS text)";
    case TypeKind::binary_double:
    case TypeKind::binary_float:
      helper = "float_text";
      return "talora.float_text($1)";
    case TypeKind::guid:
      return "upper(CAST($1 AS text))";
    case TypeKind::calendar_date:
      return "to_char($1, 'YYYY-MM-DD')";
    case TypeKind::datetime:
      helper = "convert_date";
      return "talora.convert_date($1, 0)";
    case TypeKind::timestamp:
      helper = "timestamp_text";
      return fmt::format("talora.timestamp_text($1, {})", from_.precision);
    case TypeKind::time_of_day:
      helper = "timestamp_text";
      return fmt::format("talora.timestamp_text(DATE '1900-01-01' + $1, {}, true)",
                         from_.precision);
    case TypeKind::raw:
      return to_.byte_length ? "convert_from($1, 'WIN1252')" : "";
    case TypeKind::xml:
      return "CAST($1 AS text)";
    default:
      return {};
  }
}

Node* Conversion::fitted_text(Node* text) {
  if (to_.length < 0) return text;
  const Type& now = tsql_type(context_, *text);
  if (to_.kind == TypeKind::character) {
    if (now.kind == TypeKind::character && now.length == to_.length) return text;
    return typed_target(context_, operand_, to_, fmt::format("CAST($1 AS char({}))", to_.length),
                        {text});
  }
  if (is_text(now) && now.length >= 0 && now.length <= to_.length) return text;
  return typed_target(context_, operand_, to_, fmt::format("CAST($1 AS varchar({}))", to_.length),
                      {text});
}

Node* Conversion::to_text() {
  if (is_text(from_)) {
    if (from_.kind == TypeKind::character && to_.kind != TypeKind::character) {
      Type padded = from_;
      padded.kind = TypeKind::varchar;
      Node* text =
          typed_target(context_, operand_, padded,
                       fmt::format("rpad(CAST($1 AS text), {})", from_.length), {&operand_});
      return fit_ ? fitted_text(text) : text;
    }
    return fit_ ? fitted_text(&operand_) : &operand_;
  }
  std::string_view helper;
  const std::string pattern = text_of_operand(helper);
  if (pattern.empty()) return refuse();
  // Numbers that do not fit: * for integers, an error for others.
  if (fit_ && is_whole(from_) && to_.length >= 0 && to_.length < from_.precision + 1) {
    Node* text = make(fmt::format("talora.int_text($1, {})", to_.length), "int_text");
    return to_.kind == TypeKind::character ? fitted_text(text) : text;
  }
  Type free = to_;
  free.kind = TypeKind::varchar;
  free.length = from_.kind == TypeKind::guid ? 36 : is_whole(from_) ? from_.precision + 1 : -1;
  Node* text =
      typed_target(context_, operand_, free, pattern, {&operand_}, Binding::primary, helper);
  return fit_ ? fitted_text(text) : text;
}

Node* Conversion::to_bit() {
  if (from_.kind == TypeKind::bit) return &operand_;
  if (const auto* literal = as<Literal>(&operand_);
      literal != nullptr && literal->literal_kind == LiteralKind::number) {
    const bool set = literal->text.find_first_of("123456789") != std::string_view::npos;
    Node* value = context_.build.boolean(operand_, set);
    context_.bindings.set_type(*value, to_);
    return value;
  }
  if (is_numeric(from_.kind)) return make("$1 <> 0", {}, Binding::comparison);
  if (is_text(from_)) return make("talora.to_bit($1)", "to_bit");
  return refuse();
}

Node* Conversion::text_to_number() {
  const auto* literal = as<Literal>(&operand_);
  const std::string_view text = literal != nullptr ? literal->text : std::string_view{};
  const bool digits = !text.empty() && text.size() < 10 &&
                      text.find_first_not_of("0123456789") == std::string_view::npos;
  if (digits && to_.kind == TypeKind::integer) {
    Node* number = context_.build.number(operand_, text);
    context_.bindings.set_type(*number, to_);
    return number;
  }
  switch (to_.kind) {
    case TypeKind::integer:
      if (to_.precision > int_digits) return make("talora.to_bigint($1)", "to_bigint");
      if (to_.precision < int_digits) return cast_to("talora.to_int($1)", "to_int");
      return make("talora.to_int($1)", "to_int");
    case TypeKind::money:
      return cast_to("talora.to_money($1)", "to_money");
    case TypeKind::number:
      return cast_to("talora.to_decimal($1)", "to_decimal");
    default:
      return cast_to("talora.to_float($1)", "to_float");
  }
}

Node* Conversion::to_whole() {
  if (is_whole(from_)) {
    if (from_.kind == TypeKind::bit) return cast_to("$1");
    return fit_ && from_.precision != to_.precision ? cast_to("$1") : &operand_;
  }
  if (from_.kind == TypeKind::money) return cast_to("$1");  // rounds
  return cast_to("trunc($1)");
}

Node* Conversion::to_exact() {
  if (from_.kind == TypeKind::bit) return cast_to("CAST($1 AS integer)");
  if (!fit_ && (is_exact(from_) || is_whole(from_))) return &operand_;
  const bool same = from_.kind == to_.kind && from_.precision == to_.precision &&
                    from_.scale == to_.scale && is<Name>(&operand_);
  return same ? &operand_ : cast_to("$1");
}

Node* Conversion::to_number() {
  if (is_text(from_)) return text_to_number();
  if (is_moment(from_)) {
    if (from_.kind != TypeKind::datetime) return refuse();
    const std::string days = "extract(epoch FROM $1 - TIMESTAMP '1900-01-01 00:00:00') / 86400";
    return to_.kind == TypeKind::integer ? cast_to("round(" + days + ")") : cast_to(days);
  }
  if (!is_numeric(from_.kind) && from_.kind != TypeKind::bit) return refuse();
  if (to_.kind == TypeKind::integer) return to_whole();
  if (is_exact(to_)) return to_exact();
  if (from_.kind == TypeKind::bit) return cast_to("CAST($1 AS integer)");
  if (is_floating(from_) && from_.kind == to_.kind) return &operand_;
  return cast_to("$1");
}

std::string Conversion::moment_pattern(std::string_view inner, std::string_view& helper) const {
  switch (to_.kind) {
    case TypeKind::datetime:
      if (to_.precision == 0) {
        return fmt::format("date_trunc('minute', {} + INTERVAL '30.001 seconds')", inner);
      }
      helper = "datetime";
      return fmt::format("talora.datetime({})", inner);
    case TypeKind::timestamp_tz:
      return fmt::format("({}) AT TIME ZONE 'UTC'", inner);
    default:
      return fmt::format("CAST({} AS {})", inner, words());
  }
}

Node* Conversion::literal_to_moment(const Literal& literal) {
  auto moment = read_moment(literal.text);
  if (!moment) return nullptr;
  Arena& arena = context_.build.arena();
  std::string text = *moment;
  std::string pattern;
  switch (to_.kind) {
    case TypeKind::calendar_date:
      text = text.substr(0, 10);
      pattern = "DATE $1";
      break;
    case TypeKind::time_of_day:
      text = text.substr(11);
      pattern = to_.precision >= 6 ? "TIME $1" : fmt::format("TIME({}) $1", to_.precision);
      break;
    case TypeKind::datetime:
      text = rounded_moment(text, to_.precision);
      pattern = "TIMESTAMP $1";
      break;
    case TypeKind::timestamp:
      pattern =
          to_.precision >= 6 ? "TIMESTAMP $1" : fmt::format("TIMESTAMP({}) $1", to_.precision);
      break;
    default:
      text += "+00";
      pattern = "TIMESTAMP WITH TIME ZONE $1";
      break;
  }
  Node* value = context_.build.string(operand_, arena.text(text));
  return typed_target(context_, operand_, to_, pattern, {value});
}

Node* Conversion::text_to_moment() {
  if (const auto* literal = as<Literal>(&operand_)) {
    if (Node* moment = literal_to_moment(*literal)) return moment;
  }
  if (to_.kind == TypeKind::timestamp_tz) return refuse();
  const std::string parsed = "talora.to_datetime($1)";
  std::string_view inner_helper;
  Type plain = to_;
  plain.kind = TypeKind::timestamp;
  plain.precision = 7;
  Node* value =
      typed_target(context_, operand_, plain, parsed, {&operand_}, Binding::primary, "to_datetime");
  const std::string pattern = moment_pattern("$1", inner_helper);
  return typed_target(context_, operand_, to_, pattern, {value}, Binding::primary, inner_helper);
}

Node* Conversion::moment_to_moment() {
  if (from_.kind == to_.kind && (!fit_ || from_.precision <= to_.precision)) return &operand_;
  if (from_.kind == TypeKind::timestamp_tz) return refuse();
  if (to_.kind == TypeKind::timestamp && !fit_) return &operand_;
  std::string_view helper;
  if (from_.kind == TypeKind::time_of_day) {
    if (to_.kind == TypeKind::calendar_date) return refuse();
    return make(moment_pattern("(DATE '1900-01-01' + $1)", helper), helper);
  }
  if (from_.kind == TypeKind::calendar_date && to_.kind == TypeKind::datetime)
    return make("CAST($1 AS timestamp)");
  if (from_.kind == TypeKind::datetime && to_.kind == TypeKind::datetime && to_.precision == 3)
    return &operand_;
  const std::string pattern = moment_pattern("$1", helper);
  return make(pattern, helper);
}

Node* Conversion::to_moment() {
  if (is_text(from_)) return text_to_moment();
  if (is_moment(from_) || from_.kind == TypeKind::time_of_day) return moment_to_moment();
  if (is_numeric(from_.kind) && to_.kind == TypeKind::datetime) {
    Node* days = &operand_;
    std::string_view helper;
    const std::string moment = "TIMESTAMP '1900-01-01 00:00:00' + $1 * INTERVAL '1 day'";
    if (is_whole(from_)) return make(moment, {}, Binding::additive);
    return typed_target(context_, operand_, to_, moment_pattern(moment, helper), {days},
                        Binding::primary, helper);
  }
  return refuse();
}

Node* Conversion::to_other() {
  if (from_.kind == to_.kind) return &operand_;
  if (to_.kind == TypeKind::guid && is_text(from_)) return cast_to("$1");
  if (to_.kind == TypeKind::xml && is_text(from_)) return cast_to("$1");
  if (is_bytes(to_) && is_bytes(from_)) return &operand_;
  return refuse();
}

}  // namespace

Node* tsql_convert(RuleContext& context, Node* operand, const Type& to, bool fit) {
  if (operand == nullptr) return nullptr;
  if (context.profile.family == TargetFamily::mysql)
    return mysql_convert(context, *operand, to, fit);
  return Conversion(context, *operand, to, fit).run();
}

Node* tsql_as_text(RuleContext& context, Node* operand) {
  const Type& type = tsql_type(context, *operand);
  if (type.kind == TypeKind::unknown || type.kind == TypeKind::null_value) return operand;
  if (is_text(type)) return tsql_convert(context, operand, tsql_text(!type.byte_length, -1), false);
  return tsql_convert(context, operand, tsql_text(false, 8000), false);
}

}  // namespace talora::translators
