// ROUND(x, 2, 1) -> truncate(x, 2), CEILING, FLOOR, POWER: the type of the argument stays
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool is_floating(const Type& type) {
  return type.kind == TypeKind::binary_double || type.kind == TypeKind::binary_float;
}

Node* number_of(RuleContext& context, Node* argument) {
  const Type& type = tsql_type(context, *argument);
  if (!is_text(type) && type.kind != TypeKind::bit) return argument;
  return tsql_convert(context, argument, Type{TypeKind::binary_double, 53, -1, -1, false, {}},
                      false);
}

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
  Node* value = number_of(context, call.arguments[0]);
  Node* exponent = number_of(context, call.arguments[1]);
  std::string pattern = "power($1, $2)";
  if (is_whole(type)) pattern = "CAST(truncate(power($1, $2), 0) AS signed)";
  const int scale = type.kind == TypeKind::money ? 4 : type.scale;
  if (!is_whole(type) && !is_floating(type) && scale >= 0)
    pattern = "CAST(power($1, $2) AS decimal(65," + std::to_string(scale) + "))";
  return typed_target(context, call, type, pattern, {value, exponent});
}

Node* round(RuleContext& context, Call& call, const Type& type) {
  Node* value = number_of(context, call.arguments[0]);
  Node* digits = tsql_convert(context, call.arguments[1], tsql_integer(int_digits), false);
  bool cut = false;
  if (call.arguments.size() == 3) {
    const auto* flag = as<Literal>(call.arguments[2]);
    if (flag == nullptr) {
      context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                              {"ROUND", "its third argument is not a number"});
      return nullptr;
    }
    cut = flag->text != "0";
  }
  return exact(context, call, type, cut ? "truncate($1, $2)" : "round($1, $2)", {value, digits});
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  const Type type = tsql_type(context, node);
  if (name == "ROUND" && call.arguments.size() >= 2) return round(context, call, type);
  if ((name == "CEILING" || name == "FLOOR") && call.arguments.size() == 1) {
    Node* value = number_of(context, call.arguments[0]);
    if (is_whole(type)) return value;
    return typed_target(context, call, type, name == "FLOOR" ? "floor($1)" : "ceiling($1)",
                        {value});
  }
  if (name == "SIGN" && call.arguments.size() == 1) {
    Node* value = number_of(context, call.arguments[0]);
    return typed_target(context, call, type, "sign($1)", {value});
  }
  if (name == "POWER" && call.arguments.size() == 2) return power(context, call, type);
  return nullptr;
}

}  // namespace

extern const Rule mysql_number_functions_rule{"mysql_number_functions", Phase::value, Kind::call,
                                              apply};

}  // namespace talora::translators::tsql
