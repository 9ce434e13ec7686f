// RATIO_TO_REPORT(x) OVER (w) -> x / NULLIF(sum(x) OVER (w), 0)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "RATIO_TO_REPORT" || call.arguments.size() != 1)
    return nullptr;
  if (call.over == nullptr || !is_pure(*call.arguments[0], context.bindings)) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {"RATIO_TO_REPORT", "its argument must be evaluated only once"});
    return nullptr;
  }
  Node* value = convert(context, call.arguments[0], Want::numeric);
  Call* sum = context.build.edit(call);
  sum->callee = context.build.name(node, {"sum"});
  context.bindings.set_symbol(*sum->callee, simple_symbol(SymbolKind::builtin, "SUM"));
  sum->arguments = context.build.arena().list({context.build.duplicate(*value)});
  context.diagnostics.add(DiagnosticId::division_scale, node.span);
  return context.build.phrase(node, Phrase::divide_safely, {value, sum});
}

}  // namespace

extern const Rule ratio_to_report_rule{"ratio_to_report", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
