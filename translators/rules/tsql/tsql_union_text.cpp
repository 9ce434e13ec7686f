// a UNION b: text as it is compared, numbers of one type
#include "translators/rules/tsql_comparison.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

void columns_of(Node* body, std::vector<Select*>& selects) {
  if (auto* select = as<Select>(body)) selects.push_back(select);
  if (auto* query = as<Query>(body)) columns_of(query->body, selects);
  if (auto* operation = as<SetOperation>(body)) {
    columns_of(operation->left, selects);
    columns_of(operation->right, selects);
  }
}

Node* apply(RuleContext& context, Node& node) {
  auto& operation = static_cast<SetOperation&>(node);
  if (is<SetOperation>(context.parent)) return nullptr;
  std::vector<Select*> selects;
  columns_of(&operation, selects);
  bool changed = false;
  for (std::size_t column = 0; !selects.empty() && column < selects[0]->items.size(); ++column) {
    std::vector<Node*> values;
    for (Select* select : selects) {
      if (column >= select->items.size()) return nullptr;
      auto* item = as<SelectItem>(select->items[column]);
      if (item == nullptr || is<Star>(item->expression)) return nullptr;
      values.push_back(item->expression);
    }
    const Type type = comparison_type(context, values);
    for (std::size_t i = 0; i < selects.size(); ++i) {
      auto* item = as<SelectItem>(selects[i]->items[column]);
      Node* value = is_text(type) && !operation.all
                        ? compared_text(context, tsql_convert(context, values[i], type, false))
                        : tsql_convert(context, values[i], type, false);
      const auto* name = as<Name>(item->expression);
      if (value != item->expression && item->alias.text.empty() && name != nullptr)
        item->alias = name->parts.back();
      changed = changed || value != item->expression;
      item->expression = value;
    }
  }
  return changed ? context.build.edit(operation) : nullptr;
}

}  // namespace

extern const Rule tsql_union_text_rule{"tsql_union_text", Phase::target, Kind::set_operation,
                                       apply};

}  // namespace talora::translators::tsql
