// JSON_VALUE(…), XMLELEMENT(…) and their like that no rule took -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<ClauseCall&>(node);
  context.diagnostics.add(DiagnosticId::function_refused, node.span,
                          {std::string(call.function), "no counterpart in this form"});
  return nullptr;
}

}  // namespace

extern const Rule clause_call_refused_rule{"clause_call_refused", Phase::target, Kind::clause_call,
                                           apply};

}  // namespace talora::translators::oracle
