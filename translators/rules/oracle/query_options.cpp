// MODEL clause -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& select = static_cast<Select&>(node);
  if (select.model != nullptr) {
    context.diagnostics.add(DiagnosticId::construct_refused, select.model->span, {"MODEL"});
  }
  return nullptr;
}

}  // namespace

extern const Rule query_options_rule{"query_options", Phase::target, Kind::select, apply};

}  // namespace talora::translators::oracle
