// CREATE BITMAP INDEX i … TABLESPACE x -> CREATE INDEX i …
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& index = static_cast<CreateIndex&>(node);
  if (!index.bitmap && !index.reverse && !index.invisible && index.properties.empty()) {
    return nullptr;
  }
  CreateIndex* copy = context.build.edit(index);
  if (index.bitmap) context.diagnostics.add(DiagnosticId::index_kind, node.span, {"bitmap"});
  if (index.reverse) context.diagnostics.add(DiagnosticId::index_kind, node.span, {"reverse"});
  if (index.invisible) {
    context.diagnostics.add(DiagnosticId::invisible_object, node.span, {describe(*index.name)});
  }
  for (const Node* property : index.properties) {
    context.diagnostics.add(DiagnosticId::storage_dropped, property->span);
  }
  copy->bitmap = copy->reverse = copy->invisible = false;
  copy->properties = {};
  return copy;
}

}  // namespace

extern const Rule index_options_rule{"index_options", Phase::shape, Kind::create_index, apply};

}  // namespace talora::translators::oracle
