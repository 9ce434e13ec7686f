// SYS_EXTRACT_UTC(SYSTIMESTAMP) -> utc_timestamp(6): of the present time alone the zone is known
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// SYSTIMESTAMP and CURRENT_TIMESTAMP stand without parentheses.
bool is_now(const RuleContext& context, const Node* node) {
  const auto* name = as<Name>(node);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return false;
  const SymbolKind kind = context.bindings.symbol(*name).kind;
  if (kind != SymbolKind::none && kind != SymbolKind::builtin) return false;
  const std::string word = fold_oracle(name->parts[0].text, false);
  return word == "SYSTIMESTAMP" || word == "CURRENT_TIMESTAMP";
}

// MySQL 8.0 Reference Manual, "Date and Time Functions": UTC_TIMESTAMP is the time of the
// statement, as SYSTIMESTAMP is in a query.
Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (call.arguments.size() != 1 || builtin_name(context, call) != "SYS_EXTRACT_UTC")
    return nullptr;
  const auto* now = as<Call>(call.arguments[0]);
  const bool called = now != nullptr && now->arguments.empty() && is_now(context, now->callee);
  if (!called && !is_now(context, call.arguments[0])) return nullptr;
  Node* made = context.build.target(node, "utc_timestamp(6)", {});
  context.bindings.set_type(*made, simple_type(TypeKind::timestamp));
  return made;
}

}  // namespace

extern const Rule utc_now_rule{"utc_now", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
