// ORDER BY d RANGE 7 PRECEDING (d a DATE) -> ORDER BY d RANGE 7 * interval '1 day' PRECEDING
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// A number added to a date counts days (Oracle SQL Language Reference, "Analytic Functions",
// windowing_clause: value_expr with a date in ORDER BY).
Node* in_days(RuleContext& context, Node* offset) {
  if (offset == nullptr || !is_numeric(kind_of(context, offset))) return offset;
  return context.build.phrase(*offset, Phrase::interval_of, {offset}, {"day"});
}

Node* apply(RuleContext& context, Node& node) {
  const auto& window = static_cast<WindowSpec&>(node);
  const auto* frame = as<WindowFrame>(window.frame);
  if (frame == nullptr || frame->unit != FrameUnit::range || window.order_by.size() != 1)
    return nullptr;
  const auto* item = as<OrderItem>(window.order_by[0]);
  const TypeKind kind = item == nullptr ? TypeKind::unknown : kind_of(context, item->expression);
  if (kind != TypeKind::date && kind != TypeKind::timestamp && kind != TypeKind::timestamp_tz)
    return nullptr;
  Node* start = in_days(context, frame->start_offset);
  Node* end = in_days(context, frame->end_offset);
  if (start == frame->start_offset && end == frame->end_offset) return nullptr;
  WindowFrame* changed = context.build.edit(*frame);
  changed->start_offset = start;
  changed->end_offset = end;
  WindowSpec* copy = context.build.edit(window);
  copy->frame = changed;
  return copy;
}

}  // namespace

extern const Rule frame_of_days_rule{"frame_of_days", Phase::shape, Kind::window_spec, apply};

}  // namespace talora::translators::oracle
