// x IS JSON -> talora.is_json(x) = 1
#include "translators/rules/clause_calls.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// Without ALLOW SCALARS only objects and arrays count (JSON Developer's Guide 19c, "Conditions IS
// JSON and IS NOT JSON"); NULL is neither.
Node* apply(RuleContext& context, Node& node) {
  const auto& test = static_cast<const IsTest&>(node);
  if (test.test != TestKind::json) return nullptr;
  context.diagnostics.add(DiagnosticId::json_check, node.span, {describe(*test.operand)});
  if (context.profile.family == TargetFamily::postgres) {
    return context.build.target(
        node, test.negated ? "talora.is_json($1) = 0" : "talora.is_json($1) = 1",
        {json_document(context, test.operand)}, Binding::comparison, "is_json");
  }
  // MySQL wants a condition in a CHECK, which CASE alone is not; the cast is for its collations.
  return context.build.target(
      node,
      test.negated ? "CASE json_valid($1) WHEN 1 THEN CAST(json_type($1) AS binary) NOT IN "
                     "('OBJECT', 'ARRAY') WHEN 0 THEN TRUE END <> 0"
                   : "CASE json_valid($1) WHEN 1 THEN CAST(json_type($1) AS binary) IN ('OBJECT', "
                     "'ARRAY') WHEN 0 THEN FALSE END <> 0",
      {json_document(context, test.operand)}, Binding::comparison);
}

}  // namespace

extern const Rule json_condition_rule{"json_condition", Phase::value, Kind::is_test, apply};

}  // namespace talora::translators::oracle
