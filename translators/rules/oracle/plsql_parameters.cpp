// parameters that no target has: OUT of functions, declared record and collection types
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

void check_parameters(RuleContext& context, const Routine& routine) {
  for (const Node* node : routine.parameters) {
    const auto* parameter = as<Parameter>(node);
    if (parameter == nullptr) continue;
    if (routine.is_function && parameter->mode != ParameterMode::in) {
      refuse(context, *node, DiagnosticId::plsql_refused, {"a function with an OUT parameter"});
    }
    const auto* type = as<TypeName>(parameter->type);
    if (is<TargetExpression>(parameter->type)) continue;  // a declared type that has words
    const TypeKind kind = context.bindings.type(*parameter->type).kind;
    const bool record =
        kind == TypeKind::record && type != nullptr && type->attribute == TypeAttribute::none;
    const bool object =
        kind == TypeKind::object && context.profile.family != TargetFamily::postgres;
    if (record || kind == TypeKind::collection || object) {
      refuse(context, *node, DiagnosticId::plsql_refused,
             {"a parameter of a declared record or collection type"});
    }
  }
}

Node* apply(RuleContext& context, Node& node) {
  const auto& routine = static_cast<const Routine&>(node);
  if (is<Block>(routine.body) && !is<Block>(context.parent)) check_parameters(context, routine);
  return nullptr;
}

}  // namespace

extern const Rule plsql_parameters_rule{"plsql_parameters", Phase::target, Kind::routine, apply};

}  // namespace talora::translators::oracle
