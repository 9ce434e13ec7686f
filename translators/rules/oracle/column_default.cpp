// v VARCHAR2(10) DEFAULT 0.5 -> DEFAULT talora.to_char_number(0.5)
#include "translators/bind/bind.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& column = static_cast<ColumnDef&>(node);
  const auto* type = as<TypeName>(column.type);
  if (type == nullptr || column.default_value == nullptr) return nullptr;
  const TypeKind kind = resolve_type(*type, context.catalog).kind;
  Node* value = assigned(context, column.default_value, kind);
  if (value == column.default_value) return nullptr;
  ColumnDef* copy = context.build.edit(column);
  copy->default_value = value;
  return copy;
}

}  // namespace

extern const Rule column_default_rule{"column_default", Phase::value, Kind::column_def, apply};

}  // namespace talora::translators::oracle
