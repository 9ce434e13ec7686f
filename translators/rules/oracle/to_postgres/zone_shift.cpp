// AT TIME ZONE '+02:00' -> AT TIME ZONE INTERVAL '+02:00'; held where the zone of the value would
// be lost
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <string>

namespace talora::translators::oracle {

namespace {

// [+-]hh:mm. A text of this form counts westwards in PostgreSQL (POSIX), an interval eastwards as
// in Oracle (PostgreSQL 15, "Data Types", 8.5.3; Oracle SQL Language Reference, "Datetime
// Expressions").
bool is_offset(std::string_view text) {
  return !text.empty() && (text[0] == '+' || text[0] == '-') &&
         std::all_of(text.begin() + 1, text.end(),
                     [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
}

// Oracle's result keeps its zone, PostgreSQL's is local time without one: the same only for what
// reads the fields or the local time of it.
bool reads_local_time(const RuleContext& context) {
  const Node* parent = context.parent;
  if (parent == nullptr) return false;
  if (const auto* call = as<Call>(parent)) return builtin_name(context, *call) == "TO_CHAR";
  if (const auto* cast = as<Cast>(parent)) {
    const TypeKind kind = kind_of(context, cast);
    return kind == TypeKind::date || kind == TypeKind::timestamp;
  }
  return is<Extract>(parent);
}

Node* refuse(RuleContext& context, const Node& node, std::string_view why) {
  context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                          {"AT TIME ZONE " + std::string(why)});
  return nullptr;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& shift = static_cast<AtTimeZone&>(node);
  const TypeKind kind = kind_of(context, shift.operand);
  if (kind != TypeKind::timestamp_tz && kind != TypeKind::timestamp_ltz)
    return refuse(context, node, "of a value without a time zone");
  if (!reads_local_time(context))
    return refuse(context, node, "outside of TO_CHAR, EXTRACT and CAST to a local time");
  if (shift.zone == nullptr) return nullptr;  // AT LOCAL
  if (!is_string_literal(shift.zone)) return refuse(context, node, "with a computed zone");
  const auto& zone = static_cast<const Literal&>(*shift.zone);
  if (!is_offset(zone.text)) return nullptr;
  AtTimeZone* copy = context.build.edit(shift);
  Literal* offset = context.build.edit(zone);
  offset->literal_kind = LiteralKind::interval;
  offset->unit = "HOUR TO MINUTE";
  copy->zone = offset;
  return copy;
}

}  // namespace

extern const Rule zone_shift_rule{"zone_shift", Phase::shape, Kind::at_time_zone, apply};

}  // namespace talora::translators::oracle
