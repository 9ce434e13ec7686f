// PARTITION BY n -> PARTITION BY CAST(n AS bpchar)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& window = static_cast<WindowSpec&>(node);
  std::vector<Node*> parts;
  bool same = true;
  for (Node* part : window.partition_by) {
    parts.push_back(compared_text(context, part));
    same = same && parts.back() == part;
  }
  if (same) return nullptr;
  WindowSpec* copy = context.build.edit(window);
  copy->partition_by = context.build.arena().list(parts);
  return copy;
}

}  // namespace

extern const Rule tsql_partition_text_rule{"tsql_partition_text", Phase::target, Kind::window_spec,
                                           apply};

}  // namespace talora::translators::tsql
