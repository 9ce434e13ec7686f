// calls of supplied packages without a counterpart are refused by name
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& statement = static_cast<CallStatement&>(node);
  const auto* call = as<Call>(statement.call);
  const Node* callee = call != nullptr ? call->callee : statement.call;
  if (called_routine(context, call) != nullptr) return nullptr;
  const Symbol& symbol = context.bindings.symbol(*callee);
  if (symbol.kind == SymbolKind::none && is<Name>(callee))
    return nullptr;  // unknown: said by the binder
  std::string name = folded_name(callee);
  refuse(context, node, DiagnosticId::plsql_refused,
         {"the call of " + (name.empty() ? "a member" : name)});
  return nullptr;
}

}  // namespace

extern const Rule plsql_call_statement_rule{"plsql_call_statement", Phase::target,
                                            Kind::call_statement, apply};

}  // namespace talora::translators::oracle
