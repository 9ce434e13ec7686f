// n SIMPLE_INTEGER -> refused: its values wrap around, those of the target raise
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

// 2147483647 + 1 is -2147483648 (PL/SQL Language Reference 19c, "SIMPLE_INTEGER Subtype of
// PLS_INTEGER").
Node* apply(RuleContext& context, Node& node) {
  const auto* name = as<Name>(static_cast<const TypeName&>(node).name);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted ||
      fold_oracle(name->parts[0].text, false) != "SIMPLE_INTEGER")
    return nullptr;
  refuse(context, node, DiagnosticId::plsql_refused, {"SIMPLE_INTEGER, which wraps around,"});
  return nullptr;
}

}  // namespace

extern const Rule simple_integer_rule{"simple_integer", Phase::shape, Kind::type_name, apply};

}  // namespace talora::translators::oracle
