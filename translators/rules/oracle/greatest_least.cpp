// GREATEST(a, b) -> CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN greatest(a, b) END
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* all_present(RuleContext& context, const Node& like, const std::vector<Node*>& nullable) {
  Node* test = nullptr;
  for (Node* argument : nullable) {
    Node* present = context.build.is_null(like, context.build.duplicate(*argument), true);
    test = test == nullptr ? present
                           : context.build.binary(like, BinaryOperator::logical_and, test, present);
  }
  return test;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if ((name != "GREATEST" && name != "LEAST") || call.arguments.empty()) return nullptr;
  const Want want = want_of(kind_of(context, call.arguments[0]));
  std::vector<Node*> arguments;
  std::vector<Node*> nullable;
  for (Node* argument : call.arguments) {
    if (is_null_literal(argument)) return context.build.null(node);
    arguments.push_back(convert(context, argument, want));
    if (!never_null(context, argument)) nullable.push_back(arguments.back());
  }
  Node* result =
      context.build.phrase(node, name == "GREATEST" ? Phrase::greatest : Phrase::least, arguments);
  if (nullable.empty()) return result;
  for (Node* argument : nullable) {
    if (is_pure(*argument, context.bindings)) continue;
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {name, "an argument must be evaluated only once"});
    return nullptr;
  }
  return context.build.case_when(node, {{all_present(context, node, nullable), result}}, nullptr);
}

}  // namespace

extern const Rule greatest_least_rule{"greatest_least", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
