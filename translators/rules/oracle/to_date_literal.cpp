// TO_DATE('2024-01-31', 'YYYY-MM-DD') -> timestamp '2024-01-31 00:00:00'
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

struct Fields {
  int year = -1, month = 1, day = 1, hour = 0, minute = 0, second = 0;
};

bool take(std::string_view& text, std::size_t digits, int& out) {
  if (text.size() < digits) return false;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return false;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  out = value;
  return true;
}

// One element of full width; false when the format or the text is not plain.
bool step(std::string_view& format, std::string_view& text, Fields& fields) {
  struct Element {
    std::string_view name;
    std::size_t digits;
    int Fields::*field;
  };

  static constexpr Element elements[] = {{"YYYY", 4, &Fields::year}, {"HH24", 2, &Fields::hour},
                                         {"MM", 2, &Fields::month},  {"DD", 2, &Fields::day},
                                         {"MI", 2, &Fields::minute}, {"SS", 2, &Fields::second}};
  for (const Element& element : elements) {
    if (!format.starts_with(element.name)) continue;
    format.remove_prefix(element.name.size());
    return take(text, element.digits, fields.*element.field);
  }
  const bool separator = std::string_view("-/.,:; ").find(format.front()) != std::string_view::npos;
  if (!separator || text.empty() || text.front() != format.front()) return false;
  format.remove_prefix(1);
  text.remove_prefix(1);
  return true;
}

bool is_valid(const Fields& f) {
  static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (f.year < 1583 || f.month < 1 || f.month > 12 || f.day < 1) return false;
  if (f.hour > 23 || f.minute > 59 || f.second > 59) return false;
  const bool leap = f.year % 4 == 0 && (f.year % 100 != 0 || f.year % 400 == 0);
  return f.day <= days[f.month - 1] + (f.month == 2 && leap ? 1 : 0);
}

std::string two(int value) {
  std::string text = std::to_string(value);
  return text.size() < 2 ? '0' + text : text;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "TO_DATE" || call.arguments.size() != 2) return nullptr;
  const auto* value = as<Literal>(call.arguments[0]);
  const auto* model = as<Literal>(call.arguments[1]);
  if (!is_string_literal(value) || !is_string_literal(model)) return nullptr;
  // A model without a day or month takes the first, one without a month today's: leave those.
  const std::string folded = fold_oracle(model->text, false);
  if (folded.find("MM") == std::string::npos) return nullptr;
  std::string_view format = folded;
  std::string_view text = value->text;
  Fields fields;
  while (!format.empty()) {
    if (!step(format, text, fields)) return nullptr;
  }
  if (!text.empty() || !is_valid(fields)) return nullptr;
  auto* literal = context.build.arena().make<Literal>(node.span);
  literal->literal_kind = LiteralKind::timestamp;
  literal->text = context.build.arena().text(std::to_string(fields.year) + '-' + two(fields.month) +
                                             '-' + two(fields.day) + ' ' + two(fields.hour) + ':' +
                                             two(fields.minute) + ':' + two(fields.second));
  context.bindings.set_type(*literal, simple_type(TypeKind::date));
  context.bindings.set_nullability(*literal, Nullability::never_null);
  return literal;
}

}  // namespace

extern const Rule to_date_literal_rule{"to_date_literal", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
