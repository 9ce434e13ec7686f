// d.address.city -> (d.address).city
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

// Oracle wants the alias before a column whose attribute is meant (Object-Relational Developer's
// Guide 19c, "Requirements for Name Resolution"): the third part is the attribute.
Node* apply(RuleContext& context, Node& node) {
  const auto& name = static_cast<const Name&>(node);
  constexpr std::size_t column_parts = 2;
  const Symbol& symbol = context.bindings.symbol(node);
  if (symbol.kind != SymbolKind::record_field || name.parts.size() <= column_parts ||
      !is<TableRef>(symbol.declaration)) {
    return nullptr;
  }
  Arena& arena = context.build.arena();
  auto* column = arena.make<Name>(node.span);
  column->parts = arena.identifiers({name.parts[0], name.parts[1]});
  Symbol of_column = symbol;
  of_column.kind = SymbolKind::column;
  of_column.name = fold_oracle(name.parts[1].text, name.parts[1].quoted);
  context.bindings.set_symbol(*column, std::move(of_column));
  Node* value = column;
  for (std::size_t i = column_parts; i < name.parts.size(); ++i) {
    auto* access = arena.make<MemberAccess>(node.span);
    access->operand = value;
    access->member = name.parts[i];
    value = access;
  }
  context.bindings.set_type(*value, context.bindings.type(node));
  context.bindings.set_nullability(*value, context.bindings.nullability(node));
  return value;
}

}  // namespace

extern const Rule object_path_rule{"object_path", Phase::target, Kind::name, apply};

}  // namespace talora::translators::oracle
