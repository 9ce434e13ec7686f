// AVG(int) -> CAST(trunc(avg(x)) AS integer), SUM(int) stays int; COUNT(DISTINCT text) by
// comparison
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* wrapped(RuleContext& context, Call& call, const Type& type, bool average) {
  Call* copy = context.build.edit(call);
  context.bindings.set_type(*copy, Type{});
  const std::string words = postgres_type_words(context, type);
  if (is_whole(type))
    return typed_target(context, call, type,
                        average ? "CAST(trunc($1) AS " + words + ")" : "CAST($1 AS " + words + ")",
                        {copy});
  if (!average || type.kind == TypeKind::binary_double) return nullptr;
  const int scale = type.kind == TypeKind::money ? 4 : type.scale;
  if (scale < 0) return nullptr;
  return typed_target(context, call, type, "trunc($1, " + std::to_string(scale) + ")", {copy});
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  // Seen already: the call inside of a cast has no type.
  const Type type = tsql_type(context, node);
  if (name == "COUNT" && call.distinct && call.arguments.size() == 1) {
    Node* value = compared_text(context, call.arguments[0]);
    if (value == call.arguments[0]) return nullptr;
    Call* copy = context.build.edit(call);
    copy->arguments = context.build.arena().list({value});
    return copy;
  }
  if ((name != "SUM" && name != "AVG") || type.kind == TypeKind::unknown) return nullptr;
  return wrapped(context, call, type, name == "AVG");
}

}  // namespace

extern const Rule tsql_aggregates_rule{"tsql_aggregates", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
