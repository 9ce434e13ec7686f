// WITH FUNCTION f … SELECT f(x) -> the same with pg_temp.f, which the expansion creates first
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

std::string folded_last(const Node* node) {
  const auto* name = as<Name>(node);
  return name == nullptr || name->parts.empty()
             ? std::string()
             : fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

// The name in the session's own schema.
Node* temporary(RuleContext& context, const Node& name) {
  auto* made = context.build.edit(static_cast<const Name&>(name));
  made->parts = context.build.arena().identifiers(
      {{"pg_temp", false, name.span}, static_cast<const Name&>(name).parts.back()});
  return made;
}

void rename_calls(RuleContext& context, Node& query, const std::string& routine) {
  walk(query, [&](Node& node) {
    auto* call = as<Call>(&node);
    auto* name = call == nullptr ? nullptr : as<Name>(call->callee);
    if (name != nullptr && name->parts.size() == 1 && folded_last(name) == routine)
      call->callee = temporary(context, *name);
    return true;
  });
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  const auto* with = as<WithClause>(query.with);
  if (with == nullptr || context.parent != nullptr) return nullptr;
  bool changed = false;
  for (Node* item : with->items) {
    auto* routine = as<Routine>(item);
    if (routine == nullptr || !routine->is_function) continue;
    const auto* name = as<Name>(routine->name);
    if (name == nullptr || name->parts.size() != 1) continue;
    context.diagnostics.add(DiagnosticId::query_function, routine->name->span,
                            {std::string(name->parts[0].text)});
    rename_calls(context, query, folded_last(name));
    routine->name = temporary(context, *name);
    changed = true;
  }
  return changed ? context.build.edit(query) : nullptr;
}

}  // namespace

extern const Rule with_function_rule{"with_function", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
