// LPAD(s, 3, '0') -> lpad(s, 3, '0')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if ((name != "LPAD" && name != "RPAD") || call.arguments.size() < 2 ||
      call.arguments.size() > 3 || whole_literal(call.arguments[1]) < 1) {
    return nullptr;
  }
  if (kind_of(context, call.arguments[0]) == TypeKind::unknown) return nullptr;
  const bool filled = call.arguments.size() == 3;
  if (filled && (!is_string_literal(call.arguments[2]) || is_null_literal(call.arguments[2]))) {
    return nullptr;
  }
  std::vector<Node*> arguments(call.arguments.begin(), call.arguments.end());
  arguments[0] = convert(context, arguments[0], Want::text);
  const bool left = name == "LPAD";
  const Phrase phrase = filled ? (left ? Phrase::pad_left_with : Phrase::pad_right_with)
                               : (left ? Phrase::pad_left : Phrase::pad_right);
  return context.build.phrase(node, phrase, arguments);
}

}  // namespace

extern const Rule pad_literal_rule{"pad_literal", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
