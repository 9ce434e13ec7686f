// SUM(int) -> talora.checked_whole(sum(x), 10), AVG(int) -> CAST(truncate(avg(x), 0) AS signed),
// AVG of decimals with the source's digits; COUNT(DISTINCT text) by comparison
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// The server gives four digits more than the values have: they get the digits of the result.
Node* average(RuleContext& context, Call& call, const Type& type) {
  Call* copy = context.build.edit(call);
  context.bindings.set_type(*copy, Type{});
  if (is_whole(type))
    return typed_target(context, call, type, "CAST(truncate($1, 0) AS signed)", {copy});
  const int scale = type.kind == TypeKind::money ? 4 : type.scale;
  if (type.kind == TypeKind::binary_double || scale < 0) return nullptr;
  const std::string digits = std::to_string(scale);
  Node* value = typed_target(context, *call.arguments[0], type,
                             "CAST($1 AS decimal(65," + digits + "))", {call.arguments[0]});
  copy->arguments = context.build.arena().list({value});
  return typed_target(context, call, type, "truncate($1, " + digits + ")", {copy});
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  if (call.arguments.size() != 1) return nullptr;
  if (name == "COUNT" && call.distinct) {
    Node* value = compared_text(context, call.arguments[0]);
    if (value == call.arguments[0]) return nullptr;
    Call* copy = context.build.edit(call);
    copy->arguments = context.build.arena().list({value});
    return copy;
  }
  // Seen already: the call inside has no type.
  const Type type = tsql_type(context, node);
  if (name == "SUM" && is_whole(type)) {
    Call* copy = context.build.edit(call);
    context.bindings.set_type(*copy, Type{});
    return typed_target(context, call, type,
                        "talora.checked_whole($1, " + std::to_string(type.precision) + ")", {copy},
                        Binding::primary, "checked_whole");
  }
  return name != "AVG" || type.kind == TypeKind::unknown ? nullptr : average(context, call, type);
}

}  // namespace

extern const Rule mysql_aggregates_rule{"mysql_aggregates", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
