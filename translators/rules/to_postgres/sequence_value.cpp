// seq.NEXTVAL -> nextval('seq')
#include "model/postgres_text.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::to_postgres {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& value = static_cast<SequenceValue&>(node);
  const auto* name = as<Name>(value.sequence);
  if (name == nullptr) return nullptr;
  // The text inside the literal is read like an identifier: the printer writes it as one.
  std::string text;
  for (const Identifier& part : name->parts) {
    if (!text.empty()) text += '.';
    text += postgres::quote_identifier(postgres_name(part));
  }
  Node* literal = context.build.string(node, text);
  Node* made = context.build.target(node, value.next ? "nextval($1)" : "currval($1)", {literal});
  const Type type = context.bindings.type(node);
  context.bindings.set_type(*made,
                            type.kind == TypeKind::unknown ? simple_type(TypeKind::number) : type);
  return made;
}

}  // namespace

extern const Rule sequence_value_rule{"sequence_value", Phase::target, Kind::sequence_value, apply};

}  // namespace talora::translators::to_postgres
