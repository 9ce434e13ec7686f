// n IN (SELECT code …): text without trailing blanks, the lower type converted
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& test = static_cast<InQuery&>(node);
  const Query* query = as<Query>(test.query);
  const auto* select = query == nullptr ? as<Select>(test.query) : as<Select>(query->body);
  const auto* item =
      select == nullptr || select->items.size() != 1 ? nullptr : as<SelectItem>(select->items[0]);
  if (item == nullptr || is<Star>(item->expression)) return nullptr;
  const std::vector<Node*> values{test.operand, item->expression};
  const Type type = comparison_type(context, values);
  if (type.kind == TypeKind::unknown) return nullptr;
  InQuery* copy = context.build.edit(test);
  copy->operand =
      compared(context, test.operand, type, is_text(type) && !any_collation(context, values));
  Node* value = compared(context, item->expression, type, false);
  if (value == item->expression) return copy->operand == test.operand ? nullptr : copy;
  SelectItem* changed = context.build.edit(*item);
  changed->expression = value;
  Select* body = context.build.edit(*select);
  body->items = context.build.arena().list({static_cast<Node*>(changed)});
  copy->query = body;
  if (query != nullptr) {
    Query* whole = context.build.edit(*query);
    whole->body = body;
    copy->query = whole;
  }
  return copy;
}

}  // namespace

extern const Rule tsql_in_query_rule{"tsql_in_query", Phase::value, Kind::in_query, apply};

}  // namespace talora::translators::tsql
