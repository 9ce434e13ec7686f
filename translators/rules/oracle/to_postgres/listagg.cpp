// LISTAGG(x, ',') WITHIN GROUP (ORDER BY y) -> string_agg(x, ',' ORDER BY y); OVER (PARTITION BY p)
// -> string_agg(x, ',') OVER (PARTITION BY p ORDER BY y ROWS BETWEEN UNBOUNDED PRECEDING AND
// UNBOUNDED FOLLOWING)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// The order of the window is the order of the list: every row's frame is the whole partition.
Node* ordered_window(RuleContext& context, const Call& call) {
  const auto* window = as<WindowSpec>(call.over);
  if (window == nullptr || !window->name.text.empty() || !window->order_by.empty() ||
      call.distinct) {
    context.diagnostics.add(DiagnosticId::function_refused, call.span,
                            {"LISTAGG", "this form cannot be a window function"});
    return nullptr;
  }
  WindowSpec* copy = context.build.edit(*window);
  auto* frame = context.build.arena().make<WindowFrame>(window->span);
  frame->unit = FrameUnit::rows;
  frame->start = FrameBound::unbounded_preceding;
  frame->end = FrameBound::unbounded_following;
  copy->order_by = call.order_by;
  copy->frame = frame;
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "LISTAGG" || call.arguments.empty()) return nullptr;
  Node* over = call.over == nullptr ? nullptr : ordered_window(context, call);
  if (call.over != nullptr && over == nullptr) return nullptr;
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
  if (over != nullptr) {
    copy->order_by = {};
    copy->over = over;
  }
  return copy;
}

}  // namespace

extern const Rule listagg_rule{"listagg", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
