// :x -> refused: a script has no host variables
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& variable = static_cast<BindVariable&>(node);
  context.diagnostics.add(DiagnosticId::bind_variable_in_script, node.span,
                          {std::string(variable.name)});
  return nullptr;
}

}  // namespace

extern const Rule bind_variable_rule{"bind_variable", Phase::target, Kind::bind_variable, apply};

}  // namespace talora::translators::oracle
