// a.seq.NEXTVAL -> talora.next_number('a.seq')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/rules/sequence_key.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& value = static_cast<SequenceValue&>(node);
  const auto* name = as<Name>(value.sequence);
  if (name == nullptr) return nullptr;
  Node* literal = context.build.string(node, sequence_key(context, *name));
  Node* made =
      context.build.target(node, value.next ? "talora.next_number($1)" : "talora.currval($1)",
                           {literal}, Binding::primary, value.next ? "next_number" : "currval");
  static_cast<TargetExpression*>(made)->traits = TargetTrait::changes;
  context.bindings.set_type(*made, simple_type(TypeKind::number));
  return made;
}

}  // namespace

extern const Rule drawn_number_rule{"drawn_number", Phase::target, Kind::sequence_value, apply};

}  // namespace talora::translators::oracle
