// NVL2(a, b, c) -> CASE WHEN a IS NOT NULL THEN b ELSE c END
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "NVL2" || call.arguments.size() != 3) return nullptr;
  Node* given = call.arguments[1];
  Node* missing = convert(context, call.arguments[2], want_of(kind_of(context, given)));
  Node* test = context.build.is_null(node, call.arguments[0], true);
  return context.build.case_when(node, {{test, given}}, missing);
}

}  // namespace

extern const Rule nvl2_rule{"nvl2", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
