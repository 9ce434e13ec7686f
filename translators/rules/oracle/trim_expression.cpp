// TRIM(LEADING '0' FROM x) -> NULLIF(ltrim(x, '0'), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Phrase phrase_of(TrimSide side, bool characters) {
  switch (side) {
    case TrimSide::leading:
      return characters ? Phrase::trim_left_of : Phrase::trim_left;
    case TrimSide::trailing:
      return characters ? Phrase::trim_right_of : Phrase::trim_right;
    case TrimSide::both:
      break;
  }
  return characters ? Phrase::trim_both_of : Phrase::trim_both;
}

Node* apply(RuleContext& context, Node& node) {
  auto& trim = static_cast<Trim&>(node);
  std::vector<Node*> arguments = {convert(context, trim.operand, Want::text)};
  if (trim.characters != nullptr)
    arguments.push_back(convert(context, trim.characters, Want::text));
  return context.build.phrase(node, phrase_of(trim.side, arguments.size() > 1), arguments);
}

}  // namespace

extern const Rule trim_expression_rule{"trim_expression", Phase::value, Kind::trim, apply};

}  // namespace talora::translators::oracle
