// LAST_VALUE(x IGNORE NULLS) OVER (w) -> talora.last_known(x) OVER (w); LAG, LEAD, FIRST_VALUE and
// NTH_VALUE alike
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

constexpr FrameBound unbounded_before = FrameBound::unbounded_preceding;

class Known {
 public:
  Known(RuleContext& context, const Call& call) : context_(context), call_(call) {}

  // The call over its own frame.
  Node* value(bool last) { return aggregate(last, call_.over); }

  // The n-th known value before (back) or behind the row; n null: the next one.
  Node* neighbour(bool back) {
    const auto* window = as<WindowSpec>(call_.over);
    if (window == nullptr || !window->name.text.empty() || window->frame != nullptr) return nullptr;
    const Node* offset = call_.arguments.size() > 1 ? call_.arguments[1] : nullptr;
    Node* found = nullptr;
    if (offset == nullptr || whole_literal(offset) == 1) {
      found = aggregate(back, back ? framed(*window, false, unbounded_before, FrameBound::preceding)
                                   : framed(*window, false, FrameBound::following,
                                            FrameBound::unbounded_following));
    } else {
      // Nearest first: the rows before, read backwards, are the rows behind.
      Node* list =
          listed(framed(*window, back, FrameBound::following, FrameBound::unbounded_following));
      found = context_.build.target(call_, "($1)[$2]",
                                    {list, convert(context_, call_.arguments[1], Want::integer)});
    }
    if (call_.arguments.size() < 3) return found;
    return context_.build.phrase(call_, Phrase::coalesce, {found, call_.arguments[2]});
  }

  Node* nth() {
    return context_.build.target(
        call_, "($1)[$2]",
        {listed(call_.over), convert(context_, call_.arguments[1], Want::integer)});
  }

 private:
  Node* aggregate(bool last, Node* over) {
    Call* copy = only_value(over);
    const std::string_view name = last ? "last_known" : "first_known";
    copy->callee = context_.build.name(call_, {"talora", name});
    context_.bindings.set_symbol(*copy->callee, simple_symbol(SymbolKind::builtin, "TALORA"));
    return context_.build.target(call_, "$1", {copy}, Binding::primary, name);
  }

  // array_agg(x) FILTER (WHERE x IS NOT NULL) OVER (…)
  Node* listed(Node* over) {
    Call* copy = only_value(over);
    copy->callee = context_.build.name(call_, {"array_agg"});
    context_.bindings.set_symbol(*copy->callee, simple_symbol(SymbolKind::builtin, "TALORA"));
    copy->filter =
        context_.build.is_null(call_, context_.build.duplicate(*call_.arguments[0]), true);
    return copy;
  }

  Call* only_value(Node* over) {
    Call* copy = context_.build.edit(call_);
    copy->arguments = context_.build.arena().list({call_.arguments[0]});
    copy->null_treatment = NullTreatment::unsaid;
    copy->over = over;
    return copy;
  }

  Node* framed(const WindowSpec& window, bool reversed, FrameBound start, FrameBound end) {
    auto* copy = static_cast<WindowSpec*>(context_.build.duplicate(window));
    auto* frame = context_.build.arena().make<WindowFrame>(window.span);
    frame->unit = FrameUnit::rows;
    frame->start = start;
    frame->end = end;
    if (start == FrameBound::following) frame->start_offset = context_.build.number(window, "1");
    if (end == FrameBound::preceding) frame->end_offset = context_.build.number(window, "1");
    copy->frame = frame;
    for (Node* node : copy->order_by) {
      auto* item = as<OrderItem>(node);
      if (item == nullptr || !reversed) continue;
      const bool nulls_first = item->nulls == NullsOrder::first ||
                               (item->nulls == NullsOrder::unsaid && item->descending);
      item->descending = !item->descending;
      item->nulls = nulls_first ? NullsOrder::last : NullsOrder::first;
    }
    return copy;
  }

  RuleContext& context_;
  const Call& call_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (call.null_treatment != NullTreatment::ignore || call.over == nullptr || call.from_last)
    return nullptr;
  const std::string name = builtin_name(context, call);
  Known known(context, call);
  if (name == "LAST_VALUE" || name == "FIRST_VALUE") return known.value(name == "LAST_VALUE");
  if (name == "LAG" || name == "LEAD") return known.neighbour(name == "LAG");
  if (name == "NTH_VALUE" && call.arguments.size() == 2 &&
      is_pure(*call.arguments[0], context.bindings))
    return known.nth();
  return nullptr;
}

}  // namespace

extern const Rule ignored_nulls_rule{"ignored_nulls", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
