// INSERT, UPDATE, DELETE and RETURNING.
#include "translators/bind/binder.hpp"

namespace talora::translators {

void Binder::dml_target(const Node* node) {
  if (const auto* name = as<Name>(node)) {
    Source source;
    // T-SQL changes rows through a query of WITH.
    if (common_source(*name, source)) {
      query_scope().sources.push_back(std::move(source));
      return;
    }
    const CatalogRelation* relation = relation_of(node, true);
    if (relation != nullptr) {
      source = relation_source(*relation, *node);
    } else {
      source.known = false;
      source.node = node;
      const std::vector<std::string> parts = name_parts(node);
      if (!parts.empty()) source.name = parts.back();
    }
    query_scope().sources.push_back(std::move(source));
    return;
  }
  from_item(node);
}

void Binder::insert_columns(const Identifiers& columns) {
  if (query_scope().sources.empty()) return;
  const Source& source = query_scope().sources.front();
  if (!source.known) return;
  for (const Identifier& column : columns) {
    const std::string name = fold_oracle(column.text, column.quoted);
    if (find_column(source.columns, name) == nullptr)
      unknown(column.span, source.name + "." + name);
  }
}

void Binder::insert(const Insert& insert) {
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  if (const auto* with = as<WithClause>(insert.with)) {
    push(ScopeKind::query);
    with_clause(*with);
  }
  expression(insert.top);
  if (is<Execute>(insert.source) || is<ExecuteImmediate>(insert.source)) {
    statement(insert.source);
  } else if (const auto* name = as<Name>(insert.source)) {
    procedural_name(*name);  // VALUES record
  } else if (const auto* values = as<ValuesRows>(insert.source)) {
    push(ScopeKind::query);
    values_rows(*values);
    pop();
  } else if (insert.source != nullptr) {
    query_body(insert.source);
  }
  push(ScopeKind::query);
  dml_target(insert.target);
  insert_columns(insert.columns);
  returning(insert.returning);
  output_clauses(insert.outputs, relation_of(insert.target, false), false);
  pop();
  if (insert.with != nullptr) pop();
  in_sql_ = outer_sql;
}

void Binder::insert_all(const InsertAll& insert) {
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  Source source;
  source.node = &insert;
  source.columns = query_body(insert.query);
  for (const Column& column : source.columns) {
    if (column.name == "*") source.known = false;
  }
  push(ScopeKind::query).sources.push_back(std::move(source));
  for (const Node* node : insert.branches) {
    const auto* branch = as<InsertBranch>(node);
    if (branch == nullptr) continue;
    expression(branch->condition);
    for (const Node* each : branch->inserts) {
      const auto* one = as<Insert>(each);
      if (one == nullptr) continue;
      if (const auto* values = as<ValuesRows>(one->source)) values_rows(*values);
      push(ScopeKind::query);
      dml_target(one->target);
      insert_columns(one->columns);
      pop();
    }
  }
  pop();
  in_sql_ = outer_sql;
}

void Binder::assignment_items(const List& items) {
  for (const Node* node : items) {
    const auto* item = as<AssignmentItem>(node);
    if (item == nullptr) {
      expression(node);
      continue;
    }
    for (const Node* column : item->columns)
      expression(column);
    expression(item->value);
  }
}

namespace {

// SET c = x: a bare column is the target's, whatever the other tables have.
void settle_targets(Bindings& bindings, const List& items, const CatalogRelation* target) {
  if (target == nullptr) return;
  for (const Node* node : items) {
    const auto* item = as<AssignmentItem>(node);
    if (item == nullptr) continue;
    for (const Node* written : item->columns) {
      const auto* name = as<Name>(written);
      if (name == nullptr || name->parts.size() != 1) continue;
      const CatalogColumn* column =
          target->find_column(fold_oracle(name->parts[0].text, name->parts[0].quoted));
      if (column == nullptr) continue;
      Symbol symbol = bindings.symbol(*name);
      symbol.kind = SymbolKind::column;
      symbol.relation = target;
      symbol.column = column;
      symbol.name = column->name;
      bindings.set_symbol(*name, std::move(symbol));
      bindings.set_type(*name, column->type);
    }
  }
}

}  // namespace

void Binder::returning(const Node* node) {
  const auto* clause = as<Returning>(node);
  if (clause == nullptr) return;
  expressions(clause->expressions);
  targets(clause->into);
}

void Binder::update(const Update& update) {
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  push(ScopeKind::query);
  if (const auto* with = as<WithClause>(update.with)) with_clause(*with);
  from_list(update.from);
  const CatalogRelation* target = aliased_target(update.target);
  expression(update.top);
  assignment_items(update.assignments);
  if (dialect_.variables_are_marked) settle_targets(bindings_, update.assignments, target);
  expression(update.where);
  returning(update.returning);
  output_clauses(update.outputs, target, true);
  pop();
  in_sql_ = outer_sql;
}

void Binder::delete_rows(const Delete& statement) {
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  push(ScopeKind::query);
  if (const auto* with = as<WithClause>(statement.with)) with_clause(*with);
  from_list(statement.using_tables);
  const CatalogRelation* target = aliased_target(statement.target);
  expression(statement.top);
  expression(statement.where);
  returning(statement.returning);
  output_clauses(statement.outputs, target, true);
  pop();
  in_sql_ = outer_sql;
}

void Binder::merge(const Merge& merge) {
  const bool outer_sql = in_sql_;
  in_sql_ = true;
  push(ScopeKind::query);
  if (const auto* with = as<WithClause>(merge.with)) with_clause(*with);
  dml_target(merge.target);
  const CatalogRelation* target = relation_of(merge.target, false);
  from_item(merge.source);
  expression(merge.condition);
  for (const Node* node : merge.branches) {
    const auto* branch = as<MergeBranch>(node);
    if (branch == nullptr) continue;
    merge_branch(*branch);
    if (dialect_.variables_are_marked) settle_targets(bindings_, branch->assignments, target);
  }
  output_clauses(merge.outputs, target, true);
  pop();
  in_sql_ = outer_sql;
}

void Binder::merge_branch(const MergeBranch& branch) {
  expression(branch.condition);
  assignment_items(branch.assignments);
  insert_columns(branch.columns);
  expressions(branch.values);
  expression(branch.delete_where);
}

void Binder::targets(const List& list) {
  for (const Node* node : list) {
    // INTO targets are PL/SQL variables, never columns.
    if (const auto* name = as<Name>(node)) {
      procedural_name(*name);
      continue;
    }
    std::deque<Scope> whole;
    while (!scopes_.empty() && scopes_.back().kind == ScopeKind::query) {
      whole.push_front(std::move(scopes_.back()));
      scopes_.pop_back();
    }
    expression(node);
    for (Scope& scope : whole)
      scopes_.push_back(std::move(scope));
  }
}

}  // namespace talora::translators
