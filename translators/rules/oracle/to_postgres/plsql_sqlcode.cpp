// SQLCODE, SQLERRM in a handler -> talora.sqlcode(SQLSTATE, SQLERRM), talora.sqlerrm(SQLSTATE,
// SQLERRM)
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  bool changed = false;
  replace_below(node, [&](Node& part) -> Node* {
    const auto* name = as<Name>(&part);
    if (name == nullptr || name->parts.size() != 1 ||
        context.bindings.symbol(part).kind != SymbolKind::builtin)
      return nullptr;
    const std::string key = folded_name(name);
    if (key != "SQLCODE" && key != "SQLERRM") return nullptr;
    changed = true;
    const bool code = key == "SQLCODE";
    return context.build.target(
        part, code ? "talora.sqlcode(SQLSTATE, SQLERRM)" : "talora.sqlerrm(SQLSTATE, SQLERRM)",
        std::vector<Node*>{}, Binding::primary, code ? "sqlcode" : "sqlerrm");
  });
  return changed ? context.build.edit(static_cast<Handler&>(node)) : nullptr;
}

}  // namespace

extern const Rule plsql_sqlcode_rule{"plsql_sqlcode", Phase::shape, Kind::handler, apply};

}  // namespace talora::translators::oracle
