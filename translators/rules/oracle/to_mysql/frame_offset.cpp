// ORDER BY n RANGE 2 PRECEDING -> held: the order there has a second key that places NULLs
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& frame = static_cast<WindowFrame&>(node);
  const bool offset = frame.start_offset != nullptr || frame.end_offset != nullptr;
  if (frame.unit == FrameUnit::range && offset)
    context.diagnostics.add(DiagnosticId::construct_refused, node.span, {"RANGE with an offset"});
  return nullptr;
}

}  // namespace

extern const Rule frame_offset_rule{"frame_offset", Phase::target, Kind::window_frame, apply};

}  // namespace talora::translators::oracle
