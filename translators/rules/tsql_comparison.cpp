// Operands of T-SQL's comparisons brought to one type ("Data type precedence", "Collation and
// Unicode support").
#include "translators/rules/tsql_comparison.hpp"

#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"

namespace talora::translators {

Type comparison_type(const RuleContext& context, const std::vector<Node*>& values) {
  Type type;
  type.kind = TypeKind::null_value;
  for (const Node* value : values) {
    const Type& next = tsql_type(context, *value);
    if (next.kind == TypeKind::unknown) return {};
    type = tsql_common_type(type, next);
  }
  return type;
}

bool any_collation(const RuleContext& context, const std::vector<Node*>& values) {
  for (const Node* value : values) {
    if (has_collation(context, *value)) return true;
  }
  return false;
}

namespace {

bool ends_in_blank(const Node& node) {
  const auto* literal = as<Literal>(&node);
  return literal == nullptr || literal->text.ends_with(' ');
}

Node* compared_as_text(RuleContext& context, Node* operand, bool collate) {
  const Type type = tsql_type(context, *operand);
  if (!is_text(type)) return operand;
  if (context.profile.family == TargetFamily::mysql) return without_blanks(context, operand);
  const bool blanks = type.kind != TypeKind::character && ends_in_blank(*operand);
  if (!blanks && !collate) return operand;
  Type result = type;
  result.kind = TypeKind::character;
  std::string pattern = blanks || collate ? "CAST($1 AS bpchar)" : "$1";
  if (type.kind == TypeKind::character) pattern = "$1";
  if (collate) pattern += " COLLATE " + std::string(tsql_collation);
  return typed_target(context, *operand, result, pattern, {operand},
                      collate ? Binding::cast : Binding::primary,
                      collate ? std::string_view("ci_as") : std::string_view{});
}

}  // namespace

Node* compared(RuleContext& context, Node* operand, const Type& type, bool collate) {
  if (is_text(type)) return compared_as_text(context, operand, collate);
  const Type& own = tsql_type(context, *operand);
  const bool exact = type.kind == TypeKind::number || type.kind == TypeKind::money;
  const bool plain =
      own.kind == TypeKind::number || own.kind == TypeKind::money || own.kind == TypeKind::integer;
  if (exact && plain) return operand;
  return tsql_convert(context, operand, type, false);
}

}  // namespace talora::translators
