// ISNULL(a, b) -> coalesce(a, b) in the type of a; IIF, CHOOSE -> CASE
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* isnull(RuleContext& context, Call& call) {
  const Type type = tsql_type(context, call);
  Node* first = call.arguments[0];
  Node* second = tsql_convert(context, call.arguments[1], type, true);
  if (tsql_type(context, *first).kind == TypeKind::null_value) return second;
  if (type.kind == TypeKind::character && tsql_type(context, *second).kind != type.kind)
    second = tsql_convert(context, call.arguments[1], type, true);
  return typed_target(context, call, type, "coalesce($1, $2)", {first, second});
}

Node* coalesce(RuleContext& context, Call& call) {
  const Type type = tsql_type(context, call);
  std::vector<Node*> values;
  std::string pattern = "coalesce(";
  for (Node* argument : call.arguments) {
    values.push_back(tsql_convert(context, argument, type, false));
    pattern += (values.size() > 1 ? ", $" : "$") + std::to_string(values.size());
  }
  return typed_target(context, call, type, pattern + ")", values);
}

Node* nullif(RuleContext& context, Call& call) {
  const std::vector<Node*> values(call.arguments.begin(), call.arguments.end());
  const Type type = comparison_type(context, values);
  const bool collate = is_text(type) && !any_collation(context, values);
  Node* left = compared(context, values[0], type, collate);
  Node* right = compared(context, values[1], type, false);
  const Type result = tsql_type(context, call);
  if (left == values[0] && right == values[1])
    return typed_target(context, call, result, "nullif($1, $2)", {left, right});
  // The value keeps its type: only the test converts.
  if (!is_pure(*values[0], context.bindings)) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {"NULLIF", "its first argument would be evaluated twice"});
    return nullptr;
  }
  return typed_target(context, call, result, "CASE WHEN $1 = $2 THEN NULL ELSE $3 END",
                      {left, right, context.build.duplicate(*values[0])});
}

Node* choice(RuleContext& context, Call& call, bool choose) {
  const Type type = tsql_type(context, call);
  if (!choose) {
    Node* yes = tsql_convert(context, call.arguments[1], type, false);
    Node* no = tsql_convert(context, call.arguments[2], type, false);
    return context.build.case_when(call, {{call.arguments[0], yes}}, no);
  }
  Node* index = tsql_convert(context, call.arguments[0], tsql_integer(int_digits), false);
  std::vector<Node*> values{index};
  std::string pattern = "CASE $1";
  for (std::size_t i = 1; i < call.arguments.size(); ++i) {
    values.push_back(tsql_convert(context, call.arguments[i], type, false));
    pattern += " WHEN " + std::to_string(i) + " THEN $" + std::to_string(i + 1);
  }
  if (values.size() > 9) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                            {"CHOOSE", "more than eight choices"});
    return nullptr;
  }
  return typed_target(context, call, type, pattern + " END", values);
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = tsql_function(context, call);
  if (name == "ISNULL" && call.arguments.size() == 2) return isnull(context, call);
  if (name == "COALESCE" && call.arguments.size() < 10) return coalesce(context, call);
  if (name == "NULLIF" && call.arguments.size() == 2) return nullif(context, call);
  if (name == "IIF" && call.arguments.size() == 3) return choice(context, call, false);
  if (name == "CHOOSE") return choice(context, call, true);
  return nullptr;
}

}  // namespace

extern const Rule tsql_null_functions_rule{"tsql_null_functions", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
