// VALUES (s.NEXTVAL, s.NEXTVAL) -> SELECT s.NEXTVAL, s.NEXTVAL FROM dual, where one number serves
// both
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::to_postgres {

namespace {

int drawn(const Node& node) {
  int count = 0;
  walk(node, [&](const Node& part) {
    count += is<SequenceValue>(&part) ? 1 : 0;
    return !is<Query>(&part);
  });
  return count;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& insert = static_cast<Insert&>(node);
  const auto* rows = as<ValuesRows>(insert.source);
  if (rows == nullptr || rows->rows.size() != 1 || drawn(*rows) < 2) return nullptr;
  const auto* row = as<RowValue>(rows->rows[0]);
  if (row == nullptr) return nullptr;
  std::vector<Node*> items;
  for (Node* value : row->items) {
    const auto* name = as<Name>(value);
    if (name != nullptr && describe(*name) == "DEFAULT") return nullptr;
    auto* item = context.build.arena().make<SelectItem>(value->span);
    item->expression = value;
    items.push_back(item);
  }
  auto* select = context.build.arena().make<Select>(rows->span);
  select->items = context.build.arena().list(items);
  Insert* copy = context.build.edit(insert);
  copy->source = query_of(context, select);
  return copy;
}

}  // namespace

extern const Rule insert_sequence_values_rule{"insert_sequence_values", Phase::shape, Kind::insert,
                                              apply};

}  // namespace talora::translators::to_postgres
