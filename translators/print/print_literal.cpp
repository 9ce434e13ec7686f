// Literals: numbers, strings, Oracle's date-time and interval literals.
#include <algorithm>
#include <string>

#include "model/postgres_text.hpp"
#include "translators/print/printer.hpp"

namespace talora::translators {

namespace {

// Time zone behind date and time: an offset or a region name.
bool has_zone(std::string_view timestamp) {
  constexpr std::size_t date_length = 10;
  if (timestamp.size() <= date_length) return false;
  const std::string_view rest = timestamp.substr(date_length);
  return std::any_of(rest.begin(), rest.end(), [](char c) {
    return c == '+' || c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

// DAY(3) TO SECOND(2) -> DAY TO SECOND(2), SECOND(2, 3) -> SECOND(3): PostgreSQL has no leading precision.
std::string interval_fields(std::string_view unit) {
  std::string out;
  const std::size_t to = unit.find(" TO ");
  std::string_view first = unit.substr(0, to);
  const std::size_t open = first.find('(');
  out = std::string(first.substr(0, open));
  while (out.ends_with(' ')) out.pop_back();
  const std::size_t comma = open == std::string_view::npos ? open : first.find(',', open);
  if (comma != std::string_view::npos) {
    std::string digits;
    for (const char c : first.substr(comma)) {
      if (c >= '0' && c <= '9') digits += c;
    }
    out += "(" + digits + ")";
  }
  if (to == std::string_view::npos) return out;
  std::string_view second = unit.substr(to);
  // Six digits are all PostgreSQL has.
  const std::size_t digits = second.find('(');
  if (digits != std::string_view::npos && second.substr(digits) > "(6)") second = second.substr(0, digits);
  return out + std::string(second);
}

}  // namespace

// A sign stands for the whole literal in Oracle, for its field in PostgreSQL: '-3 04:05' -> '-3 -04:05'.
Doc* Printer::interval(const Literal& node) {
  std::string value(node.text);
  const std::size_t blank = value.find(' ');
  if (value.starts_with('-') && blank != std::string::npos) {
    const std::size_t time = value.find_first_not_of(' ', blank);
    if (time != std::string::npos && value[time] != '-') value.insert(time, "-");
  }
  return text("INTERVAL " + postgres::quote_literal(value) + " " + interval_fields(node.unit));
}

Doc* Printer::print(const Literal& node) {
  switch (node.literal_kind) {
    case LiteralKind::null:
      return text("NULL");
    case LiteralKind::boolean:
      return text(node.text == "true" || node.text == "TRUE" ? "TRUE" : "FALSE");
    case LiteralKind::number: {
      if (node.text.empty()) return foreign(node, "number without digits");
      const char last = node.text.back();
      const std::string digits(node.text.substr(0, node.text.size() - 1));
      if (last == 'f' || last == 'F') return text("CAST(" + digits + " AS real)");
      if (last == 'd' || last == 'D') return text("CAST(" + digits + " AS double precision)");
      return text(node.text);
    }
    case LiteralKind::string:
    case LiteralKind::national_string:
      return text(postgres::quote_literal(node.text));
    case LiteralKind::date:
      // Oracle's DATE has a time of day.
      return text("TIMESTAMP " + postgres::quote_literal(std::string(node.text) + (node.text.find(':') == std::string_view::npos ? " 00:00:00" : "")));
    case LiteralKind::timestamp:
      return text((has_zone(node.text) ? "TIMESTAMP WITH TIME ZONE " : "TIMESTAMP ") + postgres::quote_literal(node.text));
    case LiteralKind::interval:
      return interval(node);
  }
  return foreign(node);
}

}  // namespace talora::translators
