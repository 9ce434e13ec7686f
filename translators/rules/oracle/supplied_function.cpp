// UTL_RAW.REVERSE(x) -> held: what is left of the calls of Oracle's supplied packages has no rule
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>

namespace talora::translators::oracle {

namespace {

bool is_supplied(std::string_view package) {
  return package.starts_with("DBMS_") || package.starts_with("UTL_");
}

// Calls that are statements have findings of their own.
Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  const auto* name = as<Name>(call.callee);
  if (is<CallStatement>(context.parent) || name == nullptr || name->parts.size() < 2)
    return nullptr;
  const Identifier& part = name->parts[name->parts.size() - 2];
  const std::string package = fold_oracle(part.text, part.quoted);
  const bool own = std::ranges::any_of(
      context.catalog.packages, [&](const auto& entry) { return entry.second.name == package; });
  if (!is_supplied(package) || own) return nullptr;
  context.diagnostics.add(DiagnosticId::function_refused, call.span,
                          {describe(*name), "a package that Oracle supplies"});
  return nullptr;
}

}  // namespace

extern const Rule supplied_function_rule{"supplied_function", Phase::target, Kind::call, apply};

}  // namespace talora::translators::oracle
