// ORDER BY g -> ORDER BY talora.guid_order(g): a uniqueidentifier sorts by its last bytes first
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& item = static_cast<OrderItem&>(node);
  if (item.expression == nullptr || is<CreateIndex>(context.parent)) return nullptr;
  if (tsql_type(context, *item.expression).kind != TypeKind::guid) return nullptr;
  OrderItem* copy = context.build.edit(item);
  Type bytes;
  bytes.kind = TypeKind::raw;
  copy->expression = typed_target(context, *item.expression, bytes, "talora.guid_order($1)",
                                  {item.expression}, Binding::primary, "guid_order");
  return copy;
}

}  // namespace

extern const Rule mysql_guid_order_rule{"mysql_guid_order", Phase::target, Kind::order_item, apply};

}  // namespace talora::translators::tsql
