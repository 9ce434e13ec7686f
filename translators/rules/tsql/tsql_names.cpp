// db.schema.t -> schema.t; other servers are refused
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& name = static_cast<Name&>(node);
  const bool table = is<TableRef>(context.parent) || is<Execute>(context.parent);
  if (name.parts.size() > 2 && table) {
    const Symbol& symbol = context.bindings.symbol(name);
    const bool known = symbol.relation != nullptr || symbol.routine != nullptr;
    if (!known || name.parts.size() > 3) {
      std::string words;
      for (const Identifier& part : name.parts)
        words += (words.empty() ? "" : ".") + std::string(part.text);
      context.diagnostics.add(DiagnosticId::tsql_foreign_name, name.span, {words});
      return nullptr;
    }
    Name* copy = context.build.edit(name);
    const bool schema = !name.parts[1].text.empty();
    copy->parts = name.parts.subspan(schema ? 1 : 2);
    return copy;
  }
  return nullptr;
}

}  // namespace

extern const Rule tsql_names_rule{"tsql_names", Phase::shape, Kind::name, apply};

}  // namespace talora::translators::tsql
