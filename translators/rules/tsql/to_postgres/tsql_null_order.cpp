// ORDER BY x -> ORDER BY x NULLS FIRST: NULL is the lowest value in T-SQL
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<OrderItem&>(node);
  if (item.nulls != NullsOrder::unsaid || item.expression == nullptr) return nullptr;
  const Type type = tsql_type(context, *item.expression);
  if (type.kind == TypeKind::guid && !is<CreateIndex>(context.parent)) {
    OrderItem* by_bytes = context.build.edit(item);
    Type bytes;
    bytes.kind = TypeKind::raw;
    by_bytes->expression = typed_target(context, *item.expression, bytes, "talora.guid_order($1)",
                                        {item.expression}, Binding::primary, "guid_order");
    by_bytes->nulls = item.descending ? NullsOrder::last : NullsOrder::first;
    return by_bytes;
  }
  if (context.bindings.nullability(*item.expression) == Nullability::never_null) return nullptr;
  if (is<Literal>(item.expression)) {
    // ORDER BY 2: a place in the list.
    OrderItem* by_place = context.build.edit(item);
    by_place->nulls = item.descending ? NullsOrder::last : NullsOrder::first;
    return by_place;
  }
  OrderItem* copy = context.build.edit(item);
  copy->nulls = item.descending ? NullsOrder::last : NullsOrder::first;
  return copy;
}

}  // namespace

extern const Rule tsql_null_order_rule{"tsql_null_order", Phase::target, Kind::order_item, apply};

}  // namespace talora::translators::tsql
