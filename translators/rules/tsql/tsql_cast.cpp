// CAST(x AS int): the conversion that the two types ask for
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& cast = static_cast<Cast&>(node);
  Type to = tsql_type(context, node);
  if (to.kind == TypeKind::unknown) return nullptr;
  // Without a length CAST takes 30 characters.
  const auto* name = as<TypeName>(cast.type);
  const bool plain = name != nullptr && name->arguments.empty();
  const bool sized = to.kind == TypeKind::character || to.kind == TypeKind::varchar;
  if (plain && sized && to.length == 1) to.length = 30;
  Node* value = tsql_convert(context, cast.operand, to, true);
  if (is<Literal>(value) && tsql_type(context, *value).kind == TypeKind::null_value)
    return typed_target(context, node, to, "CAST(NULL AS " + postgres_type_words(context, to) + ")",
                        {});
  if (value == &node) return nullptr;
  // A column of a recursive query gets its width from the first SELECT.
  const bool widens = value == cast.operand && is_text(to) && to.length > 0 &&
                      context.profile.family == TargetFamily::mysql;
  if (widens)
    return typed_target(context, node, to, "CAST($1 AS char(" + std::to_string(to.length) + "))",
                        {value});
  if (value == cast.operand && is<TargetExpression>(value)) return value;
  // A second use of the operand must not be mistaken for the cast itself.
  return value == cast.operand ? typed_target(context, node, to, "$1", {value}) : value;
}

}  // namespace

extern const Rule tsql_cast_rule{"tsql_cast", Phase::value, Kind::cast, apply};

}  // namespace talora::translators::tsql
