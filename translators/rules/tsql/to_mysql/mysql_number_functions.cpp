// ROUND(x, 2, 1) -> truncate(x, 2), CEILING, FLOOR, POWER: the type of the argument stays
#include "translators/rules/tsql_numbers.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// `pattern` over an exact number, the result in the argument's own type.
Node* exact(RuleContext& context, const Call& call, const Type& type, const std::string& pattern,
            const std::vector<Node*>& arguments) {
  std::string inner = pattern;
  if (is_floating(type)) {
    inner.replace(inner.find("$1"), 2, "CAST($1 AS decimal(65,30))");
    inner = "CAST(" + inner + " AS double)";
  }
  return typed_target(context, call, type, inner, arguments);
}

// power() is computed in binary floating point.
Node* power(RuleContext& context, Call& call, const Type& type) {
  Node* value = tsql_number(context, call.arguments[0]);
  Node* exponent = tsql_number(context, call.arguments[1]);
  std::string pattern = "power($1, $2)";
  if (is_whole(type)) pattern = "CAST(truncate(power($1, $2), 0) AS signed)";
  const int scale = type.kind == TypeKind::money ? 4 : type.scale;
  if (!is_whole(type) && !is_floating(type) && scale >= 0)
    pattern = "CAST(power($1, $2) AS decimal(65," + std::to_string(scale) + "))";
  return typed_target(context, call, type, pattern, {value, exponent});
}

Node* round(RuleContext& context, Call& call, const Type& type) {
  const std::optional<TsqlRound> read = tsql_round(context, call);
  if (!read) return nullptr;
  return exact(context, call, type, read->cut ? "truncate($1, $2)" : "round($1, $2)",
               {read->value, read->digits});
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  const Type type = tsql_type(context, node);
  if (name == "ROUND" && call.arguments.size() >= 2) return round(context, call, type);
  if ((name == "CEILING" || name == "FLOOR") && call.arguments.size() == 1) {
    Node* value = tsql_number(context, call.arguments[0]);
    if (is_whole(type)) return value;
    return typed_target(context, call, type, name == "FLOOR" ? "floor($1)" : "ceiling($1)",
                        {value});
  }
  if (name == "SIGN" && call.arguments.size() == 1) {
    Node* value = tsql_number(context, call.arguments[0]);
    return typed_target(context, call, type, "sign($1)", {value});
  }
  if (name == "POWER" && call.arguments.size() == 2) return power(context, call, type);
  return nullptr;
}

}  // namespace

extern const Rule mysql_number_functions_rule{"mysql_number_functions", Phase::value, Kind::call,
                                              apply};

}  // namespace talora::translators::tsql
