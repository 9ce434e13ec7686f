// Routines and packages.
#include "translators/bind/binder.hpp"

namespace talora::translators {

void Binder::declare_parameters(const List& parameters) {
  for (const Node* node : parameters) {
    const auto* parameter = as<Parameter>(node);
    if (parameter == nullptr) continue;
    Declared declared;
    declared.kind = SymbolKind::parameter;
    declared.node = parameter;
    declared.value = type_name(parameter->type);
    declared.value.nulls = Nullability::may_be_null;
    expression(parameter->default_value);
    record(*parameter, declared.value);
    declare(fold_oracle(parameter->name.text, parameter->name.quoted), std::move(declared));
  }
}

void Binder::routine(const Routine& routine) {
  const std::vector<std::string> parts = name_parts(routine.name);
  Scope& scope = push(ScopeKind::block);
  if (!parts.empty()) scope.name = parts.back();
  declare_parameters(routine.parameters);
  type_name(routine.return_type);
  if (const auto* rows = as<TableType>(routine.return_type);
      rows != nullptr && !rows->variable.text.empty())
    local_table(fold_oracle(rows->variable.text, false), rows->columns, *rows);
  const bool outer_sql = in_sql_;
  in_sql_ = false;
  if (const auto* body = as<Block>(routine.body)) {
    // The routine's name qualifies its locals as it does its parameters: one scope.
    if (body->label.text.empty()) {
      block_contents(*body);
    } else {
      block(*body);
    }
  }
  in_sql_ = outer_sql;
  pop();
}

void Binder::create_package(const CreatePackage& package) {
  const ObjectName object = object_name(package.name, catalog_);
  context_ = {object.schema, object.name};
  Scope& scope = push(ScopeKind::block);
  scope.name = object.name;
  scope.schema = object.schema;
  scope.package = catalog_.find_package(object.schema, object.name);
  declarations(package.declarations);
  if (const auto* body = as<Block>(package.initialization)) block(*body);
  pop();
  context_ = {};
}

}  // namespace talora::translators
