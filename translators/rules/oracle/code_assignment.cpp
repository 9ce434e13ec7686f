// text_variable := number -> text_variable := talora.to_char_number(number)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& assignment = static_cast<Assignment&>(node);
  Node* value = assigned(context, assignment.value, kind_of(context, assignment.target));
  if (value == assignment.value) return nullptr;
  Assignment* copy = context.build.edit(assignment);
  copy->value = value;
  return copy;
}

}  // namespace

extern const Rule code_assignment_rule{"code_assignment", Phase::value, Kind::assignment, apply};

}  // namespace talora::translators::oracle
