// ROUND(x, 2, 1) -> trunc(x, 2), CEILING, FLOOR, POWER: the type of the argument stays
#include "translators/rules/tsql_numbers.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// `pattern` over a numeric, the result in the argument's own type.
Node* exact(RuleContext& context, const Call& call, const Type& type, const std::string& pattern,
            const std::vector<Node*>& arguments) {
  std::string inner = pattern;
  const bool cast = is_whole(type) || is_floating(type);
  if (cast) {
    const std::size_t at = inner.find("$1");
    inner.replace(at, 2, "CAST($1 AS numeric)");
  }
  if (is_whole(type)) inner = "CAST(" + inner + " AS " + postgres_type_words(context, type) + ")";
  if (is_floating(type)) inner = "CAST(" + inner + " AS double precision)";
  return typed_target(context, call, type, inner, arguments);
}

Node* round(RuleContext& context, Call& call, const Type& type) {
  const std::optional<TsqlRound> read = tsql_round(context, call);
  if (!read) return nullptr;
  return exact(context, call, type, read->cut ? "trunc($1, $2)" : "round($1, $2)",
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
    return typed_target(context, call, type, name == "FLOOR" ? "floor($1)" : "ceil($1)", {value});
  }
  if (name == "SIGN" && call.arguments.size() == 1) {
    Node* value = tsql_number(context, call.arguments[0]);
    return exact(context, call, type, "sign($1)", {value});
  }
  if (name == "POWER" && call.arguments.size() == 2) {
    Node* value = tsql_number(context, call.arguments[0]);
    Node* exponent = tsql_number(context, call.arguments[1]);
    Node* result = exact(context, call, type, "power($1, $2)", {value, exponent});
    if (type.kind == TypeKind::number && type.scale >= 0)
      return typed_target(context, call, type, "round($1, " + std::to_string(type.scale) + ")",
                          {result});
    return result;
  }
  return nullptr;
}

}  // namespace

extern const Rule tsql_number_functions_rule{"tsql_number_functions", Phase::value, Kind::call,
                                             apply};

}  // namespace talora::translators::tsql
