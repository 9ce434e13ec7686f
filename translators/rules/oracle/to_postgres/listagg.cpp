// LISTAGG(x, ',') WITHIN GROUP (ORDER BY y) -> string_agg(x, ',' ORDER BY y)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "LISTAGG" || call.arguments.empty()) return nullptr;
  if (call.over != nullptr) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {"LISTAGG", "an ordered aggregate cannot be a window function"});
    return nullptr;
  }
  if (call.overflow.find("TRUNCATE") != std::string_view::npos) {
    context.diagnostics.add(DiagnosticId::listagg_overflow, node.span);
  }
  Call* copy = context.build.edit(call);
  copy->callee = context.build.name(node, {"string_agg"});
  context.bindings.set_symbol(*copy->callee, simple_symbol(SymbolKind::builtin, "STRING_AGG"));
  Node* value = convert(context, call.arguments[0], Want::text);
  Node* separator = call.arguments.size() > 1 ? call.arguments[1] : nullptr;
  if (separator == nullptr || is_null_literal(separator)) {
    separator = context.build.target(node, "''", {});
  }
  // string_agg has no varchar form: every operand is text there.
  copy->arguments = context.build.arena().list({value, separator});
  copy->within_group = false;
  copy->overflow = {};
  return copy;
}

}  // namespace

extern const Rule listagg_rule{"listagg", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
