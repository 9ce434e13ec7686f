// @total -> v_total, p_total
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& name = static_cast<Name&>(node);
  if (!name.variable || name.parts.empty()) return nullptr;
  const bool parameter = context.bindings.symbol(name).kind == SymbolKind::parameter;
  Name* copy = context.build.edit(name);
  Identifier part = name.parts[0];
  part.text = context.build.arena().text(variable_name(part.text, parameter));
  copy->parts = context.build.arena().identifiers({part});
  copy->variable = false;
  return copy;
}

}  // namespace

extern const Rule tsql_variable_rule{"tsql_variable", Phase::target, Kind::name, apply};

}  // namespace talora::translators::tsql
