// v VARCHAR2(10) := 0.5 -> v varchar(10) := talora.to_char_number(0.5)
#include "translators/bind/bind.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& variable = static_cast<VariableDecl&>(node);
  const auto* type = as<TypeName>(variable.type);
  if (type == nullptr || variable.default_value == nullptr) return nullptr;
  const TypeKind kind = resolve_type(*type, context.catalog).kind;
  Node* value = assigned(context, variable.default_value, kind);
  if (value == variable.default_value) return nullptr;
  VariableDecl* copy = context.build.edit(variable);
  copy->default_value = value;
  return copy;
}

}  // namespace

extern const Rule variable_default_rule{"variable_default", Phase::value, Kind::variable_decl,
                                        apply};

}  // namespace talora::translators::oracle
