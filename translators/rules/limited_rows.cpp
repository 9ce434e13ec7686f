// ROWNUM in UPDATE and DELETE: the rows by their place.
#include "translators/rules/limited_rows.hpp"

#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators {

namespace {

Node* place_column(RuleContext& context, const Node& like, std::string_view text) {
  Node* column = context.build.name(like, {text});
  context.bindings.set_symbol(*column, simple_symbol(SymbolKind::column));
  return column;
}

}  // namespace

Node* limited_rows(RuleContext& context, Node& target, const RownumLimit& limit) {
  std::vector<Node*> conditions = limit.others;
  if (limit.never) conditions.push_back(context.build.boolean(target, false));
  Node* where = conjunction(context, conditions);
  if (limit.limit == nullptr) return where;
  Arena& arena = context.build.arena();
  auto* row = arena.make<RowValue>(target.span);
  row->items = arena.list(
      {place_column(context, target, "tableoid"), place_column(context, target, "ctid")});
  std::vector<Node*> items;
  for (std::string_view text : {"tableoid", "ctid"}) {
    auto* item = arena.make<SelectItem>(target.span);
    item->expression = place_column(context, target, text);
    items.push_back(item);
  }
  auto* select = arena.make<Select>(target.span);
  select->items = arena.list(items);
  select->from = arena.list({context.build.duplicate(target)});
  select->where = where;
  Query* query = query_of(context, select);
  query->fetch = fetch_first(context, target, limit.limit);
  auto* in = arena.make<InQuery>(target.span);
  in->operand = row;
  in->query = query;
  context.bindings.set_type(*in, simple_type(TypeKind::boolean));
  return in;
}

}  // namespace talora::translators
