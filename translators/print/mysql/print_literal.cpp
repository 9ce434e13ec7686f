// Literals of MySQL: numbers, strings, date-times; intervals, which only stand beside + and -.
#include "model/mysql_text.hpp"
#include "model/values/number_text.hpp"
#include "translators/print/literal_text.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr std::size_t most_digits = 65;

// 1.5f is a double, 1e5 is not: an exponent makes one in MySQL, so exact numbers lose theirs.
std::string number_text(std::string_view text) {
  const char last = text.back();
  const bool has_exponent = text.find_first_of("eE") != std::string_view::npos;
  if (last == 'f' || last == 'F' || last == 'd' || last == 'D')
    return std::string(text.substr(0, text.size() - 1)) + (has_exponent ? "" : "e0");
  if (!has_exponent) return std::string(text);
  const auto plain = canonical_number(text);
  return plain.has_value() && plain->size() <= most_digits ? *plain : std::string(text);
}

// DAY(2) TO SECOND(3) -> DAY_SECOND; a fraction wants DAY_MICROSECOND.
std::string interval_unit(const std::vector<IntervalField>& fields, bool fraction) {
  if (fields.size() == 1) return fields[0].word;
  const std::string& last = fields.back().word;
  return fields.front().word + '_' + (last == "SECOND" && fraction ? "MICROSECOND" : last);
}

}  // namespace

// The sign stands for the whole literal, as in Oracle.
std::string MysqlPrinter::interval_text(const Literal& node) {
  const std::vector<IntervalField> fields = read_interval_fields(node.unit);
  if (fields.empty()) {
    foreign(node, "interval without fields");
    return {};
  }
  const bool fraction = node.text.find('.') != std::string_view::npos;
  const bool digits = std::ranges::all_of(node.text, [](char c) { return c >= '0' && c <= '9'; });
  const std::string value =
      digits && !node.text.empty() ? std::string(node.text) : mysql::quote_literal(node.text);
  return "INTERVAL " + value + ' ' + interval_unit(fields, fraction);
}

Doc* MysqlPrinter::print(const Literal& node) {
  switch (node.literal_kind) {
    case LiteralKind::null:
      return text("NULL");
    case LiteralKind::boolean:
      return text(node.text == "true" || node.text == "TRUE" ? "TRUE" : "FALSE");
    case LiteralKind::number:
      if (node.text.empty()) return foreign(node, "number without digits");
      return text(number_text(node.text));
    case LiteralKind::string:
    case LiteralKind::national_string:
      return text(mysql::quote_literal(node.text));
    case LiteralKind::date:
      // Oracle's DATE has a time of day.
      return text(
          "TIMESTAMP " +
          mysql::quote_literal(std::string(node.text) +
                               (node.text.find(':') == std::string_view::npos ? " 00:00:00" : "")));
    case LiteralKind::timestamp:
      if (has_zone(node.text)) return foreign(node, "timestamp literal with a time zone");
      return text("TIMESTAMP " + mysql::quote_literal(node.text));
    case LiteralKind::interval:
      return foreign(node, "interval outside of + and -");
    case LiteralKind::binary:
      return text("X'" + std::string(node.text) + "'");
    case LiteralKind::money:
      return text(number_text(node.text));
  }
  return foreign(node);
}

}  // namespace talora::translators
