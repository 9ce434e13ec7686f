// Literals: numbers, strings, Oracle's date-time and interval literals.
#include "model/postgres_text.hpp"
#include "translators/print/literal_text.hpp"
#include "translators/print/postgres/postgres_printer.hpp"

#include <string>
#include <vector>

namespace talora::translators {

namespace {

// DAY(3) TO SECOND(2) -> DAY TO SECOND(2), SECOND(2, 3) -> SECOND(3): PostgreSQL has no leading
// precision, and six digits are all it keeps.
std::string interval_fields(std::string_view unit) {
  std::string out;
  const std::vector<IntervalField> fields = read_interval_fields(unit);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out += " TO ";
    out += fields[i].word;
    const std::size_t fraction = i == 0 ? 1 : 0;
    if (fields[i].word != "SECOND" || fields[i].numbers.size() <= fraction) continue;
    const std::string& digits = fields[i].numbers[fraction];
    if (digits.size() == 1 && digits <= "6") out += "(" + digits + ")";
  }
  return out;
}

}  // namespace

// A sign stands for the whole literal in Oracle, for its field in PostgreSQL: '-3 04:05' -> '-3
// -04:05'.
Doc* PostgresPrinter::interval(const Literal& node) {
  std::string value(node.text);
  const std::size_t blank = value.find(' ');
  if (value.starts_with('-') && blank != std::string::npos) {
    const std::size_t time = value.find_first_not_of(' ', blank);
    if (time != std::string::npos && value[time] != '-') value.insert(time, "-");
  }
  return text("INTERVAL " + postgres::quote_literal(value) + " " + interval_fields(node.unit));
}

Doc* PostgresPrinter::print(const Literal& node) {
  if (node.text.find('\0') != std::string_view::npos)
    return foreign(node, "constant with a NUL byte");
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
      return text("TIMESTAMP " +
                  postgres::quote_literal(
                      std::string(node.text) +
                      (node.text.find(':') == std::string_view::npos ? " 00:00:00" : "")));
    case LiteralKind::timestamp:
      return text((has_zone(node.text) ? "TIMESTAMP WITH TIME ZONE " : "TIMESTAMP ") +
                  postgres::quote_literal(node.text));
    case LiteralKind::interval:
      return interval(node);
    case LiteralKind::binary:
      return text(postgres::quote_literal("\\x" + std::string(node.text)) + "::bytea");
    case LiteralKind::money:
      return text(node.text);
  }
  return foreign(node);
}

}  // namespace talora::translators
