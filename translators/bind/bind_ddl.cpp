// DDL: names of objects, column expressions, views, indexes, triggers.
#include "translators/bind/binder.hpp"

namespace talora::translators {

bool Binder::ddl_statement(const Node& node) {
  switch (node.kind) {
    case Kind::create_table:
      create_table(static_cast<const CreateTable&>(node));
      return true;
    case Kind::alter_table:
      alter_table(static_cast<const AlterTable&>(node));
      return true;
    case Kind::create_index:
      create_index(static_cast<const CreateIndex&>(node));
      return true;
    case Kind::create_view:
      create_view(static_cast<const CreateView&>(node));
      return true;
    case Kind::comment_on:
      comment_on(static_cast<const CommentOn&>(node));
      return true;
    case Kind::create_routine:
      if (const auto* own = as<Routine>(static_cast<const CreateRoutine&>(node).routine))
        routine(*own);
      return true;
    case Kind::create_package:
      create_package(static_cast<const CreatePackage&>(node));
      return true;
    case Kind::create_trigger:
      create_trigger(static_cast<const CreateTrigger&>(node));
      return true;
    case Kind::create_type:
      create_type(static_cast<const CreateType&>(node));
      return true;
    case Kind::drop_object:
      relation_of(static_cast<const DropObject&>(node).name, false);
      return true;
    case Kind::truncate:
      relation_of(static_cast<const Truncate&>(node).name, true);
      return true;
    case Kind::grant: {
      const Node* object = static_cast<const Grant&>(node).object;
      if (const auto* name = as<Name>(object)) granted_object(*name);
      return true;
    }
    case Kind::routine:
      routine(static_cast<const Routine&>(node));
      return true;
    default:
      return false;
  }
}

void Binder::granted_object(const Name& name) {
  if (relation_of(&name, false) != nullptr) return;
  const std::vector<std::string> parts = folded(name);
  if (parts.empty()) return;
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  Symbol symbol;
  symbol.name = parts.back();
  symbol.schema = schema;
  if (const CatalogSequence* sequence = catalog_.find_sequence(schema, parts.back())) {
    symbol.kind = SymbolKind::sequence;
    symbol.schema = sequence->schema;
  } else if (const auto routines = catalog_.find_routines(schema, parts.back());
             !routines.empty()) {
    symbol.kind = SymbolKind::routine;
    symbol.routine = routines.front();
    symbol.schema = routines.front()->schema;
  } else if (const CatalogPackage* package = catalog_.find_package(schema, parts.back())) {
    symbol.package = package;
    symbol.schema = package->schema;
  } else if (catalog_.find_type(schema, parts.back()) != nullptr) {
    symbol.kind = SymbolKind::type;
  }
  bindings_.set_symbol(name, std::move(symbol));
}

void Binder::table_scope(const Node* name) {
  push(ScopeKind::query);
  Source source;
  source.node = name;
  source.known = false;
  if (const CatalogRelation* relation = relation_of(name, false))
    source = relation_source(*relation, *name);
  query_scope().sources.push_back(std::move(source));
}

void Binder::create_table(const CreateTable& table) {
  // A temporary table of a routine or batch: known from here on.
  if (dialect_.variables_are_marked && !table.temporary.empty() &&
      relation_of(table.name, false) == nullptr)
    local_table(name_parts(table.name).back(), table.columns, table);
  table_scope(table.name);
  for (const Node* node : table.columns) {
    if (const auto* column = as<ColumnDef>(node)) column_def(*column);
  }
  for (const Node* node : table.constraints)
    constraint(node);
  pop();
  query(table.query);
}

void Binder::column_def(const ColumnDef& column) {
  Value value = type_name(column.type);
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  expression(column.default_value);
  const Value computed = expression(column.computed);
  in_sql_ = outer_sql;
  if (column.type == nullptr) value = computed;
  for (const Node* node : column.constraints)
    constraint(node);
  record(column, value);
}

void Binder::constraint(const Node* node) {
  const auto* clause = as<Constraint>(node);
  if (clause == nullptr) return;
  relation_of(clause->referenced_table, true);
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  expression(clause->condition);
  in_sql_ = outer_sql;
}

void Binder::alter_table(const AlterTable& table) {
  relation_of(table.name, true);
  table_scope(table.name);
  for (const Node* node : table.actions) {
    if (const auto* action = as<AlterAction>(node)) alter_action(*action);
  }
  pop();
}

void Binder::alter_action(const AlterAction& action) {
  if (const auto* column = as<ColumnDef>(action.payload)) {
    column_def(*column);
  } else {
    constraint(action.payload);
  }
}

void Binder::create_index(const CreateIndex& index) {
  relation_of(index.table, true);
  table_scope(index.table);
  in_sql_ = true;
  expressions(index.columns);
  expression(index.where);
  in_sql_ = false;
  pop();
}

void Binder::create_view(const CreateView& view) {
  relation_of(view.name, false);
  query(view.query);
}

void Binder::comment_on(const CommentOn& comment) {
  const auto* name = as<Name>(comment.name);
  if (name == nullptr) return;
  if (comment.commented != CommentedKind::column) {
    relation_of(name, false);
    return;
  }
  const std::vector<std::string> parts = folded(*name);
  if (parts.size() < 2) return;
  const std::string schema = parts.size() > 2 ? parts[parts.size() - 3] : std::string();
  const CatalogRelation* relation = catalog_.find_relation(schema, parts[parts.size() - 2]);
  Symbol symbol;
  symbol.kind = SymbolKind::column;
  symbol.relation = relation;
  symbol.column = relation == nullptr ? nullptr : relation->find_column(parts.back());
  symbol.name = parts.back();
  if (relation != nullptr) symbol.schema = relation->schema;
  if (relation == nullptr || (symbol.column == nullptr && relation->columns_known)) {
    unknown(*name, parts);
    return;
  }
  bindings_.set_symbol(*name, std::move(symbol));
}

void Binder::trigger_versions(const CreateTrigger& trigger, const CatalogRelation* relation) {
  const auto add = [&](const Identifier& alias, const char* plain) {
    Declared declared;
    declared.kind = SymbolKind::variable;
    declared.node = &trigger;
    declared.value.type.kind = TypeKind::record;
    if (relation != nullptr) declared.value.shape = relation_shape(*relation);
    declare(alias.text.empty() ? std::string(plain) : fold_oracle(alias.text, alias.quoted),
            std::move(declared));
  };
  add(trigger.new_name, "NEW");
  add(trigger.old_name, "OLD");
}

void Binder::create_trigger(const CreateTrigger& trigger) {
  const CatalogRelation* relation =
      trigger.table == nullptr ? nullptr : relation_of(trigger.table, true);
  trigger_relation_ = relation;
  push(ScopeKind::block);
  if (dialect_.variables_are_marked) trigger_tables(relation);
  if (trigger.when != nullptr) {
    // WHEN writes NEW and OLD without the colon.
    push(ScopeKind::block);
    trigger_versions(trigger, relation);
    expression(trigger.when);
    pop();
  }
  if (const auto* body = as<Block>(trigger.body)) block(*body);
  pop();
  trigger_relation_ = nullptr;
}

void Binder::create_type(const CreateType& type) {
  if (const auto* methods = as<CreatePackage>(type.definition)) return type_body(*methods);
  if (const auto* declared = as<TypeDecl>(type.definition)) {
    push(ScopeKind::block);
    declare_type(*declared);
    pop();
  }
}

// Methods name the attributes of their object without SELF.
void Binder::type_body(const CreatePackage& methods) {
  const ObjectName object = object_name(methods.name, catalog_);
  push(ScopeKind::block);
  if (const CatalogType* type = catalog_.find_type(object.schema, object.name)) {
    const Value self = settle(type->type);
    for (const Column& attribute :
         self.shape == nullptr ? std::vector<Column>{} : self.shape->columns) {
      Declared declared;
      declared.kind = SymbolKind::record_field;
      declared.node = &methods;
      declared.value = attribute.value;
      declared.value.nulls = Nullability::may_be_null;
      declare(attribute.name, std::move(declared));
    }
  }
  create_package(methods);
  pop();
}

}  // namespace talora::translators
