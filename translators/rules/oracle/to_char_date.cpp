// TO_CHAR(date, 'YYYY-MM-DD') -> to_char(date, 'YYYY-MM-DD') where both engines agree on the format
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// Elements whose text is the same in both engines (English names, no FM).
constexpr std::string_view elements[] = {"YYYY", "HH24", "HH12", "Month", "MONTH", "month", "IYYY",
                                         "MON",  "Mon",  "mon",  "MM",    "DDD",   "DAY",   "Day",
                                         "day",  "DD",   "DY",   "Dy",    "dy",    "HH",    "MI",
                                         "SS",   "YY",   "Q",    "IW",    "AM",    "PM",    "WW"};

bool is_same_on_both(std::string_view format) {
  bool any = false;
  while (!format.empty()) {
    if (std::string_view("-/.,:; ").find(format.front()) != std::string_view::npos) {
      format.remove_prefix(1);
      continue;
    }
    bool found = false;
    for (std::string_view element : elements) {
      if (!format.starts_with(element)) continue;
      format.remove_prefix(element.size());
      found = true;
      break;
    }
    if (!found) return false;
    any = true;
    // suffixes (TH, SP) and words run into an element mean something else
  }
  return any;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "TO_CHAR" || call.arguments.size() != 2) return nullptr;
  const TypeKind kind = kind_of(context, call.arguments[0]);
  if (!is_datetime(kind)) return nullptr;
  const auto* format = as<Literal>(call.arguments[1]);
  const bool native =
      format != nullptr && is_string_literal(format) && is_same_on_both(format->text);
  Node* value = call.arguments[0];
  if (kind == TypeKind::timestamp_tz || kind == TypeKind::timestamp_ltz) {
    value = context.build.phrase(*value, Phrase::local_of_zoned, {value});
  } else if (!native) {
    return nullptr;
  }
  return context.build.phrase(node, native ? Phrase::date_text_same : Phrase::date_text,
                              {value, call.arguments[1]});
}

}  // namespace

extern const Rule to_char_date_rule{"to_char_date", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
