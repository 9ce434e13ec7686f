// WITH t AS (SELECT name … UNION ALL SELECT CAST(path + … AS varchar(50)) …): both parts of a
// recursion have one type to the letter
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool needs_length(const Type& type) {
  return (type.kind == TypeKind::varchar && type.length > 0) ||
         (type.kind == TypeKind::number && type.scale >= 0);
}

void cast_items(RuleContext& context, Node* body) {
  while (auto* whole = as<Query>(body))
    body = whole->body;
  if (auto* operation = as<SetOperation>(body)) {
    cast_items(context, operation->left);
    cast_items(context, operation->right);
    return;
  }
  auto* select = as<Select>(body);
  if (select == nullptr) return;
  for (Node* node : select->items) {
    auto* item = as<SelectItem>(node);
    if (item == nullptr || is<Star>(item->expression)) continue;
    const Type type = tsql_type(context, *item->expression);
    if (!needs_length(type)) continue;
    const std::string pattern = "CAST($1 AS " + postgres_type_words(context, type) + ")";
    const auto* made = as<TargetExpression>(item->expression);
    if (made != nullptr && made->pattern == pattern) continue;
    const auto* name = as<Name>(item->expression);
    if (item->alias.text.empty() && name != nullptr) item->alias = name->parts.back();
    item->expression = typed_target(context, *item->expression, type, pattern, {item->expression});
  }
}

Node* apply(RuleContext& context, Node& node) {
  const auto& with = static_cast<const WithClause&>(node);
  if (!with.recursive) return nullptr;
  for (Node* item : with.items) {
    auto* cte = as<Cte>(item);
    Node* body = cte == nullptr ? nullptr : cte->query;
    while (auto* whole = as<Query>(body))
      body = whole->body;
    if (is<SetOperation>(body)) cast_items(context, body);
  }
  return nullptr;
}

}  // namespace

extern const Rule tsql_recursive_types_rule{"tsql_recursive_types", Phase::target,
                                            Kind::with_clause, apply};

}  // namespace talora::translators::tsql
