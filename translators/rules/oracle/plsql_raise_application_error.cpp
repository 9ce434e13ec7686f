// RAISE_APPLICATION_ERROR(code, text) -> PERFORM talora.raise_application_error(code, text), on
// MySQL CALL
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& statement = static_cast<CallStatement&>(node);
  const auto* call = as<Call>(statement.call);
  if (call == nullptr || call->arguments.size() < 2 || call->arguments.size() > 3) return nullptr;
  if (!folded_name(call->callee).ends_with("RAISE_APPLICATION_ERROR") ||
      called_routine(context, call) != nullptr)
    return nullptr;
  std::vector<Node*> arguments;
  for (Node* argument : call->arguments) {
    if (is<NamedArgument>(argument)) return nullptr;
    arguments.push_back(argument);
  }
  arguments[1] = convert(context, arguments[1], Want::text);
  // There is no stack of errors on MySQL.
  if (context.profile.family == TargetFamily::mysql) arguments.resize(2);
  return call_helper(context, node, "raise_application_error", arguments);
}

}  // namespace

extern const Rule plsql_raise_application_error_rule{"plsql_raise_application_error", Phase::value,
                                                     Kind::call_statement, apply};

}  // namespace talora::translators::oracle
