// Counts the uses of each sequence in one statement.
#include "translators/rules/sequence_draws.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"

#include <map>
#include <string>

namespace talora::translators {
namespace {

struct Uses {
  int all = 0;
  int next = 0;
};

}  // namespace

Node* refuse_drawn_twice(RuleContext& context, Node& node) {
  std::map<std::string, Uses> uses;
  walk(node, [&](const Node& part) {
    if (const auto* value = as<SequenceValue>(&part)) {
      Uses& use = uses[describe(*value->sequence)];
      ++use.all;
      use.next += value->next ? 1 : 0;
    }
    return &part == &node || !is<Query>(&part);
  });
  for (const auto& [name, use] : uses) {
    if (use.all > 1 && use.next > 0)
      context.diagnostics.add(DiagnosticId::sequence_refused, node.span, {name});
  }
  return nullptr;
}

}  // namespace talora::translators
