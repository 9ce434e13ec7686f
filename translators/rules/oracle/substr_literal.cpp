// SUBSTR(s, 1, 3) -> nullif(substr(s, 1, 3), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "SUBSTR" || call.arguments.size() < 2 ||
      call.arguments.size() > 3) {
    return nullptr;
  }
  Node* start = call.arguments[1];
  const int position = whole_literal(start);
  if (position < 0 || kind_of(context, call.arguments[0]) == TypeKind::unknown) return nullptr;
  if (position == 0) start = context.build.number(*start, "1");
  Node* text = convert(context, call.arguments[0], Want::text);
  if (call.arguments.size() == 2) {
    return context.build.phrase(node, Phrase::substr_from, {text, start});
  }
  if (whole_literal(call.arguments[2]) < 1) return nullptr;
  return context.build.phrase(node, Phrase::substr_part, {text, start, call.arguments[2]});
}

}  // namespace

extern const Rule substr_literal_rule{"substr_literal", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
