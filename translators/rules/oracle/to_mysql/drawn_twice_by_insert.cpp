// INSERT … VALUES (s.NEXTVAL, s.NEXTVAL) -> held: Oracle draws one number a row, the target one a
// call
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <map>
#include <string>

namespace talora::translators::oracle {

namespace {

struct Uses {
  int all = 0;
  int next = 0;
};

Node* apply(RuleContext& context, Node& node) {
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

}  // namespace

extern const Rule drawn_twice_by_insert_rule{"drawn_twice_by_insert", Phase::shape, Kind::insert,
                                             apply};

}  // namespace talora::translators::oracle
