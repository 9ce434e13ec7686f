// CREATE SEQUENCE s CACHE 20 ORDER -> CREATE SEQUENCE s: the target caches per session, so not at
// all
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& sequence = static_cast<CreateSequence&>(node);
  if (sequence.cache == nullptr && !sequence.no_cache && !sequence.ordered) return nullptr;
  CreateSequence* copy = context.build.edit(sequence);
  copy->cache = nullptr;
  copy->no_cache = false;
  copy->ordered = false;
  if (sequence.cache != nullptr && sequence.name != nullptr) {
    context.diagnostics.add(DiagnosticId::sequence_option, node.span,
                            {describe(*sequence.name), "CACHE is left out"});
  }
  return copy;
}

}  // namespace

extern const Rule sequence_cache_rule{"sequence_cache", Phase::shape, Kind::create_sequence, apply};

}  // namespace talora::translators::oracle
