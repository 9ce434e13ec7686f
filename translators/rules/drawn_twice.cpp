// Sequences that one row of a statement uses more than once.
#include "translators/rules/drawn_twice.hpp"

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

void refuse_drawn_twice(RuleContext& context, const Node& statement) {
  std::map<std::string, Uses> uses;
  walk(statement, [&](const Node& part) {
    if (const auto* value = as<SequenceValue>(&part)) {
      Uses& use = uses[describe(*value->sequence)];
      ++use.all;
      use.next += value->next ? 1 : 0;
    }
    return &part == &statement || !is<Query>(&part);
  });
  for (const auto& [name, use] : uses) {
    if (use.all > 1 && use.next > 0)
      context.diagnostics.add(DiagnosticId::sequence_refused, statement.span, {name});
  }
}

}  // namespace talora::translators
