// Procedures that change no rows: what they did before an error needs no keeping.
#include "model/tree/walk.hpp"
#include "translators/bind/oracle_routine_body.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_work.hpp"

namespace talora::translators {

namespace {

constexpr int deepest_call = 8;

bool computes(const RuleContext& context, const std::string& name, int depth);

bool body_computes(const RuleContext& context, const Node& body, int depth) {
  bool harmless = true;
  walk(body, [&](const Node& part) {
    if (is_row_change(part.kind)) harmless = false;
    const auto* called = as<Name>(&part);
    if (harmless && called != nullptr &&
        context.bindings.symbol(part).kind == SymbolKind::routine) {
      harmless = computes(context, folded_name(called), depth + 1);
    }
    return harmless;
  });
  return harmless;
}

// Every routine of that name must have a body in this statement that changes nothing.
bool computes(const RuleContext& context, const std::string& name, int depth) {
  if (depth > deepest_call) return false;
  bool found = false;
  bool harmless = true;
  walk(*static_cast<const Node*>(context.tree.root), [&](const Node& part) {
    const auto* routine = as<Routine>(&part);
    if (routine == nullptr || routine->body == nullptr || folded_name(routine->name) != name)
      return harmless;
    found = true;
    harmless = harmless && body_computes(context, *routine->body, depth);
    return harmless;
  });
  return found && harmless;
}

}  // namespace

bool only_computes(const RuleContext& context, const Node& call) {
  const auto* typed = as<Call>(&call);
  const Node* name = typed != nullptr ? typed->callee : &call;
  if (!is<Name>(name)) return false;
  const CatalogRoutine* routine = context.bindings.symbol(*name).routine;
  return computes(context, folded_name(name), 0) ||
         (routine != nullptr && only_reads(context.catalog, *routine));
}

}  // namespace talora::translators
