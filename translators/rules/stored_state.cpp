// Reads and writes of session variables.
#include "translators/rules/stored_state.hpp"

#include "model/types/type_rows.hpp"
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

// A session variable holds texts, numbers and bytes; moments are texts there.
Node* read_state(RuleContext& context, const Node& like, const std::string& variable,
                 const Type& type) {
  const auto target = target_type(type, context.profile, TypePlace::cast, {}, context.source);
  if (!target) return nullptr;
  const std::string text = is_string(type.kind) || type.kind == TypeKind::clob
                               ? variable
                               : "CAST(" + variable + " AS " + target->text + ")";
  Node* value = context.build.target(like, context.build.arena().text(text), std::vector<Node*>{});
  static_cast<TargetExpression*>(value)->traits = TargetTrait::changes;
  context.bindings.set_type(*value, type);
  return value;
}

Node* write_state(RuleContext& context, const Node& like, const std::string& variable,
                  const Type& type, Node* value) {
  Builder& build = context.build;
  const std::string words = target_type_words(context, type, true);
  if (words.empty()) return nullptr;
  const std::string_view pattern = build.arena().text("SET " + variable + " = $1");
  if (!has_limit(type)) return build.target_statement(like, pattern, {value});
  Node* checked = declare_local(context, like, "TALORA_VALUE", words, value);
  Node* stored = key_name(context, like, {"TALORA_VALUE"});
  stored->span = Span{};
  Node* set = build.target_statement(like, pattern, {stored});
  set->span = Span{};
  return nested_block(context, like, {checked}, {set});
}

}  // namespace talora::translators
