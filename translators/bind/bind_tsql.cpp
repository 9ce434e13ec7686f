// T-SQL: batch statements, declarations anywhere, table variables, EXEC, OUTPUT.
#include "translators/bind/binder.hpp"
#include "translators/bind/collect.hpp"
#include "translators/bind/tsql_dialect.hpp"

namespace talora::translators {

void Binder::declare_statement(const DeclareStatement& statement) {
  if (scopes_.empty()) push(ScopeKind::block);  // a batch that is nothing but this statement
  for (const Node* node : statement.declarations) {
    const auto* variable = as<VariableDecl>(node);
    const auto* table = variable == nullptr ? nullptr : as<TableType>(variable->type);
    if (table != nullptr) {
      local_table(fold_oracle(variable->name.text, variable->name.quoted), table->columns, *node);
    } else if (node != nullptr) {
      declaration(*node, statement.declarations);
    }
    if (variable == nullptr || table != nullptr) continue;
    // A variable of a user's table type is a table, too.
    const Type& type = bindings_.type(*variable);
    if (const CatalogRelation* shape = find_relation_by_key(catalog_, type.name);
        type.kind == TypeKind::table_value && shape != nullptr)
      local_relations_[fold_oracle(variable->name.text, variable->name.quoted)] = shape;
  }
}

void Binder::local_table(const std::string& name, const List& columns, const Node& node) {
  CatalogRelation relation;
  relation.name = name;
  relation.kind = RelationKind::temporary_table;
  relation.span = node.span;
  for (const Node* each : columns) {
    const auto* column = as<ColumnDef>(each);
    if (column == nullptr) continue;
    relation.columns.push_back(catalog_column(*column, catalog_));
    apply_column_constraints(*column, catalog_, relation);
  }
  local_relations_[name] = bindings_.keep(std::move(relation));
  push(ScopeKind::query);
  query_scope().sources.push_back(relation_source(*local_relations_[name], node));
  for (const Node* each : columns) {
    if (const auto* column = as<ColumnDef>(each)) column_def(*column);
  }
  pop();
}

// SELECT … INTO name
void Binder::new_table(const NewTable& table, const std::vector<Column>& columns) {
  const std::vector<std::string> parts = name_parts(table.name);
  if (parts.empty() || relation_of(table.name, false) != nullptr) return;
  CatalogRelation relation;
  relation.name = parts.back();
  for (const Column& column : columns) {
    if (column.name == "*") relation.columns_known = false;
    CatalogColumn entry;
    entry.name = column.name;
    entry.type = column.value.type;
    entry.nullable = column.value.nulls != Nullability::never_null;
    relation.columns.push_back(std::move(entry));
  }
  local_relations_[parts.back()] = bindings_.keep(std::move(relation));
  relation_of(table.name, false);
}

void Binder::trigger_tables(const CatalogRelation* relation) {
  if (relation == nullptr) return;
  local_relations_["INSERTED"] = relation;
  local_relations_["DELETED"] = relation;
}

// UPDATE e … FROM emp AS e: the target is a FROM item by its name there; else a table of its own.
const CatalogRelation* Binder::aliased_target(const Node* target) {
  const std::vector<std::string> parts = name_parts(target);
  for (const Source& source : query_scope().sources) {
    if (parts.empty() || source.name != parts.back()) continue;
    const auto* ref = as<TableRef>(target);
    const Node* name = ref != nullptr ? ref->name : target;
    Symbol symbol;
    symbol.kind = source.kind;
    symbol.relation = source.relation;
    symbol.declaration = source.node;
    symbol.name = source.relation != nullptr ? source.relation->name : source.name;
    if (source.relation != nullptr) symbol.schema = source.relation->schema;
    bindings_.set_symbol(*name, symbol);
    bindings_.set_symbol(*target, std::move(symbol));
    return source.relation;
  }
  std::vector<Source> others;
  others.swap(query_scope().sources);
  dml_target(target);
  for (Source& source : others)
    query_scope().sources.push_back(std::move(source));
  return query_scope().sources.front().relation;
}

void Binder::output_clauses(const List& outputs, const CatalogRelation* target,
                            bool source_visible) {
  for (const Node* node : outputs) {
    const auto* clause = as<OutputClause>(node);
    if (clause == nullptr) continue;
    push(ScopeKind::query);
    for (const char* version : {"INSERTED", "DELETED"}) {
      Source source;
      if (target != nullptr) {
        source = relation_source(*target, *clause);
      } else {
        source.known = false;
      }
      source.node = clause;
      source.name = version;
      source.schema.clear();
      query_scope().sources.push_back(std::move(source));
    }
    (void)source_visible;
    for (const Node* item : clause->items) {
      const auto* selected = as<SelectItem>(item);
      const Node* written = selected != nullptr ? selected->expression : item;
      if (is<Star>(written)) continue;
      const std::vector<std::string> parts = name_parts(written);
      if (parts.size() == 1 && parts[0] == "$ACTION") continue;
      const Value value = expression(written);
      if (selected != nullptr) record(*selected, value);
    }
    pop();
    if (clause->into != nullptr) relation_of(clause->into, true);
  }
}

void Binder::execute(const Execute& statement) {
  if (statement.result != nullptr) expression(statement.result);
  if (const auto* name = as<Name>(statement.procedure); name != nullptr && !name->variable) {
    const std::vector<std::string> parts = folded(*name);
    const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
    const auto routines =
        parts.empty() ? std::vector<const CatalogRoutine*>{}
                      : catalog_.find_routines(schema == "" ? std::string() : schema, parts.back());
    if (!routines.empty()) {
      Symbol symbol;
      symbol.kind = SymbolKind::routine;
      symbol.routine = routines.front();
      symbol.name = routines.front()->name;
      symbol.schema = routines.front()->schema;
      bindings_.set_symbol(*name, std::move(symbol));
    } else if (!parts.empty() && !parts.back().starts_with("SP_")) {
      unknown(*name, parts);
    }
  }
  for (const Node* node : statement.arguments) {
    if (const auto* argument = as<ExecuteArgument>(node)) {
      // A bare word is text: EXEC p abc.
      const auto* word = as<Name>(argument->value);
      if (word == nullptr || word->variable) record(*argument, expression(argument->value));
    }
  }
}

bool Binder::tsql_statement(const Node& node) {
  switch (node.kind) {
    case Kind::declare_statement:
      declare_statement(static_cast<const DeclareStatement&>(node));
      return true;
    case Kind::try_catch:
      statements(static_cast<const TryCatch&>(node).statements);
      statements(static_cast<const TryCatch&>(node).handler);
      return true;
    case Kind::execute:
      execute(static_cast<const Execute&>(node));
      return true;
    default:
      return batch_statement(node);
  }
}

bool Binder::batch_statement(const Node& node) {
  switch (node.kind) {
    case Kind::throw_statement: {
      const auto& thrown = static_cast<const ThrowStatement&>(node);
      expression(thrown.number);
      expression(thrown.message);
      expression(thrown.state);
      return true;
    }
    case Kind::raise_error: {
      const auto& raised = static_cast<const RaiseError&>(node);
      expression(raised.message);
      expression(raised.severity);
      expression(raised.state);
      expressions(raised.arguments);
      return true;
    }
    case Kind::print_statement:
      expression(static_cast<const PrintStatement&>(node).value);
      return true;
    case Kind::set_option: {
      const auto& option = static_cast<const SetOption&>(node);
      if (option.object != nullptr) relation_of(option.object, true);
      expression(option.argument);
      return true;
    }
    case Kind::waitfor:
      expression(static_cast<const Waitfor&>(node).value);
      return true;
    case Kind::deallocate_cursor:
      cursor_value(static_cast<const DeallocateCursor&>(node).cursor);
      return true;
    case Kind::trigger_state:
      relation_of(static_cast<const TriggerState&>(node).table, true);
      return true;
    case Kind::begin_transaction:
    case Kind::label_statement:
    case Kind::create_schema:
      return true;
    default:
      return false;
  }
}

std::vector<Column> Binder::table_function_row(const Routine& routine) {
  push(ScopeKind::block);
  declare_parameters(routine.parameters);
  std::vector<Column> columns;
  const auto* body = as<Block>(routine.body);
  if (body != nullptr && !routine.is_function) {
    block_contents(*body);
    pop();
    return rows_;
  }
  const Node* last =
      body == nullptr || body->statements.empty() ? nullptr : body->statements.back();
  if (const auto* result = as<ReturnStatement>(last)) {
    const auto* subquery = as<Subquery>(result->value);
    columns = query(subquery != nullptr ? subquery->query : result->value);
  }
  pop();
  return columns;
}

}  // namespace talora::translators
