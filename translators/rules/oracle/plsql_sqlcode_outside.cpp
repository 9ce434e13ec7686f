// SQLCODE, SQLERRM outside of handlers -> 0, 'ORA-0000: normal, successful completion'
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& name = static_cast<Name&>(node);
  if (name.parts.size() != 1 || context.bindings.symbol(node).kind != SymbolKind::builtin)
    return nullptr;
  const auto* call = as<Call>(context.parent);
  if (call != nullptr && call->callee == &node) return nullptr;
  const std::string key = folded_name(&node);
  if (key == "SQLCODE") return context.build.number(node, "0");
  if (key == "SQLERRM")
    return context.build.string(node, "ORA-0000: normal, successful completion");
  return nullptr;
}

}  // namespace

extern const Rule plsql_sqlcode_outside_rule{"plsql_sqlcode_outside", Phase::target, Kind::name,
                                             apply};

}  // namespace talora::translators::oracle
