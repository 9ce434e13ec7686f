// NVL(a, b) -> coalesce(a, b), b converted to the type of a
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "NVL" || call.arguments.size() != 2) return nullptr;
  Node* first = call.arguments[0];
  const TypeKind kind = kind_of(context, first);
  Node* second = call.arguments[1];
  // NVL(NULL, x) has the type of x.
  if (kind != TypeKind::null_value && kind != TypeKind::unknown) {
    second = convert(context, second, want_of(kind));
  }
  return context.build.phrase(node, Phrase::coalesce, {first, second});
}

}  // namespace

extern const Rule nvl_rule{"nvl", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
