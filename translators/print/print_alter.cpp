// ALTER TABLE and its actions.
#include "translators/bind/constraint_state.hpp"
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::print(const AlterTable& node) {
  Docs actions;
  const bool outer = in_alter_;
  in_alter_ = true;
  altered_ = node.name;
  table_ = node.name;
  for (const Node* action : node.actions) {
    const auto* typed = as<AlterAction>(action);
    const auto* constraint = typed != nullptr ? as<Constraint>(typed->payload) : nullptr;
    if (constraint != nullptr && is_left_out(*constraint)) continue;
    // The constraint is made as the scripts leave it.
    if (typed != nullptr && options_.catalog != nullptr &&
        is_settled_switch(node, *typed, *options_.catalog))
      continue;
    actions.push_back(anchored(*action, this->node(*action)));
  }
  in_alter_ = outer;
  altered_ = nullptr;
  table_ = nullptr;
  if (actions.empty()) return foreign(node, "ALTER TABLE without an action");
  Doc* head = docs_.sequence({text("ALTER TABLE "), this->node(*node.name)});
  return docs_.group({head, docs_.indent({docs_.line(), comma_joined(actions)})});
}

Doc* Printer::added_column(const Node& column) {
  return docs_.sequence({text("ADD COLUMN "), node(column)});
}

Doc* Printer::print(const AlterAction& node) {
  const std::string_view cascade = node.cascade ? " CASCADE" : "";
  const auto named = [&](std::string_view words) {
    Docs parts;
    for (const Identifier& name : node.names)
      parts.push_back(text(std::string(words) + identifier(name) + std::string(cascade)));
    return parts.empty() ? foreign(node, "ALTER TABLE without a name") : comma_joined(parts);
  };
  switch (node.action) {
    case AlterKind::add_column:
      return added_column(*node.payload);
    case AlterKind::add_constraint:
      return docs_.sequence({text("ADD "), this->node(*node.payload)});
    case AlterKind::modify_column: {
      const auto* column = as<ColumnDef>(node.payload);
      if (column == nullptr) return foreign(node, "MODIFY");
      Docs parts;
      modify_column(*column, parts);
      return parts.empty() ? foreign(node, "MODIFY without a change") : comma_joined(parts);
    }
    case AlterKind::drop_column:
      return named("DROP COLUMN ");
    case AlterKind::drop_constraint:
      return named("DROP CONSTRAINT ");
    case AlterKind::rename_column:
      if (node.names.size() != 1) return foreign(node, "RENAME");
      return text("RENAME COLUMN " + identifier(node.names[0]) + " TO " +
                  identifier(node.new_name));
    case AlterKind::rename_table:
      return text("RENAME TO " + identifier(node.new_name));
    case AlterKind::rename_constraint:
      if (node.names.size() != 1) return foreign(node, "RENAME");
      return rename_constraint(node);
    case AlterKind::enable_constraint:
      return foreign(node, "ENABLE CONSTRAINT");
    case AlterKind::disable_constraint:
      return foreign(node, "DISABLE CONSTRAINT");
    case AlterKind::storage:
      return foreign(node.payload != nullptr ? *node.payload : static_cast<const Node&>(node),
                     "storage change");
  }
  return foreign(node);
}

}  // namespace talora::translators
