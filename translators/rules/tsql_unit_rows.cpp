// Declarations, temporary tables, rows for the caller, cursors, identity values.
#include "model/tree/walk.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/tsql_into.hpp"
#include "translators/rules/tsql_unit.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool rolls_back(const Node& root) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* end = as<TransactionStatement>(&node);
    found = found || (end != nullptr && end->action != TransactionAction::commit);
    return !found;
  });
  return found;
}

std::string lower(std::string_view text) {
  return variable_name(text, false).substr(2);
}

}  // namespace

void UnitWriter::declare(DeclareStatement& statement, const Frame& frame, Nodes& out) {
  for (Node* node : statement.declarations) {
    if (const auto* cursor = as<CursorDecl>(node)) {
      const std::string name = lower(cursor->name.text) + "_rows";
      need(name, "refcursor");
      std::erase_if(cursors_, [&](const auto& known) { return known.first == name; });
      cursors_.emplace_back(name, node);
      assignments_at_cursor_ = assignments_;
      const bool still = cursor->options.find("FAST_FORWARD") != std::string_view::npos ||
                         cursor->options.find("STATIC") != std::string_view::npos ||
                         cursor->options.find("READ_ONLY") != std::string_view::npos;
      if (!still)
        context_.diagnostics.add(DiagnosticId::tsql_cursor_snapshot, node->span,
                                 {std::string(cursor->name.text)});
      continue;
    }
    auto* variable = as<VariableDecl>(node);
    if (variable == nullptr) {
      refuse_code(*node, "this declaration");
      continue;
    }
    if (const auto* type = as<TableType>(variable->type)) {
      auto* made = context_.build.arena().make<CreateTable>(node->span);
      made->columns = type->columns;
      made->constraints = type->constraints;
      table(*node, std::string(variable->name.text), made, out);
      continue;
    }
    const Type type = tsql_type(context_, *variable);
    if (type.kind == TypeKind::table_value) {
      refuse_code(*node, "a variable of a table type");
      continue;
    }
    if (type.kind == TypeKind::ref_cursor) {
      refuse_code(*node, "a cursor variable");
      continue;
    }
    VariableDecl* own = context_.build.edit(*variable);
    const std::string name = variable_name(variable->name.text, false);
    own->name.text = context_.build.arena().text(name);
    if (Node* words = variable_type(context_, *variable, type)) own->type = words;
    own->default_value = nullptr;
    if (declared_.insert(name).second) locals_.push_back(own);
    if (variable->default_value == nullptr) continue;
    bind_caught(*variable->default_value, frame);
    ++assignments_;
    Node* target = context_.build.name(*variable, {own->name.text});
    out.push_back(assign(context_, *variable, target,
                         tsql_convert(context_, variable->default_value, type, true)));
  }
}

// A temporary table, also for a table variable: made anew, dropped when the routine ends.
void UnitWriter::table(Node& node, const std::string& name, CreateTable* made, Nodes& out) {
  const bool variable = name.starts_with('@');
  if (!variable && made->temporary.empty()) {
    out.push_back(made);
    return;
  }
  if (name.starts_with("##")) return refuse_code(node, "a global temporary table");
  if (variable && rolls_back(block_)) return refuse_code(node, "a table variable beside ROLLBACK");
  CreateTable* copy = context_.build.edit(*made);
  const std::string target = variable ? variable_name(name, false) : lower(name);
  if (variable) copy->name = context_.build.name(node, {context_.build.arena().text(target)});
  copy->temporary = "LOCAL TEMPORARY";
  copy->on_commit_preserve = true;
  context_.diagnostics.add(
      variable ? DiagnosticId::tsql_table_variable : DiagnosticId::tsql_temporary_table, node.span,
      {name});
  if (form_ != UnitForm::batch || loops_ > 0 || variable)
    out.push_back(
        raw(node, "PERFORM talora.drop_temporary('" + target + "')", {}, "drop_temporary"));
  if (std::find(dropped_.begin(), dropped_.end(), target) == dropped_.end())
    dropped_.push_back(target);
  out.push_back(copy);
}

// RETURNS @t TABLE (…)
void UnitWriter::filled_table(const TableType& shape) {
  filled_ = variable_name(shape.variable.text, false);
  auto* made = context_.build.arena().make<CreateTable>(shape.span);
  made->columns = shape.columns;
  made->constraints = shape.constraints;
  table(*made, std::string(shape.variable.text), made, first_);
}

// SELECT … INTO t
void UnitWriter::select_into(Query& query, const Frame& frame, Nodes& out) {
  (void)frame;
  Select* select = context_.build.edit(*as<Select>(query.body));
  const auto* made = as<NewTable>(select->into[0]);
  if (made == nullptr) return refuse_code(query, "SELECT INTO");
  if (const std::string identity = copied_identity(context_, *select); !identity.empty())
    return refuse_code(query, "SELECT INTO that copies IDENTITY column " + identity);
  select->into = {};
  Query* rows = context_.build.edit(query);
  rows->body = select;
  const std::string name(as<Name>(made->name)->parts.back().text);
  if (name.starts_with("##")) return refuse_code(query, "a global temporary table");
  const bool temporary = name.starts_with('#');
  if (temporary) {
    context_.diagnostics.add(DiagnosticId::tsql_temporary_table, query.span, {name});
    if (form_ != UnitForm::batch)
      out.push_back(
          raw(query, "PERFORM talora.drop_temporary('" + lower(name) + "')", {}, "drop_temporary"));
    dropped_.push_back(lower(name));
  } else {
    context_.diagnostics.add(DiagnosticId::tsql_into_table, query.span, {name});
  }
  const std::string start =
      temporary ? "CREATE TEMPORARY TABLE $1 AS\n$2" : "CREATE TABLE $1 AS\n$2";
  out.push_back(raw(query, start, {made->name, rows}));
  if (counts_)
    out.push_back(raw(query, "GET DIAGNOSTICS " + std::string(rowcount_variable) + " = ROW_COUNT"));
}

// Rows for the client.
void UnitWriter::result_set(Query& query, Nodes& out) {
  const CatalogRoutine* entry =
      routine_ == nullptr ? nullptr : routine_named(context_.catalog, routine_->name);
  if (entry == nullptr || !shape_.rows)
    return refuse_code(query, "a statement in code that returns rows");
  out.push_back(raw(query, "RETURN QUERY $1", {cast_rows(context_, &query, entry->return_type)}));
  if (counts_)
    out.push_back(raw(query, "GET DIAGNOSTICS " + std::string(rowcount_variable) + " = ROW_COUNT"));
}

bool UnitWriter::cursor(Node& node, Nodes& out) {
  if (is<DeallocateCursor>(&node)) return true;
  const Node* which = nullptr;
  if (const auto* open = as<OpenCursor>(&node)) which = open->cursor;
  if (const auto* fetched = as<FetchCursor>(&node)) which = fetched->cursor;
  if (const auto* closed = as<CloseCursor>(&node)) which = closed->cursor;
  if (which == nullptr) return false;
  const auto* name = as<Name>(which);
  const std::string target = name == nullptr ? "" : lower(name->parts.back().text) + "_rows";
  const auto known = std::find_if(cursors_.begin(), cursors_.end(),
                                  [&](const auto& each) { return each.first == target; });
  if (known == cursors_.end()) {
    context_.diagnostics.add(DiagnosticId::tsql_cursor_refused, node.span,
                             {"one that is not declared in the same unit"});
    return true;
  }
  if (is<OpenCursor>(&node)) {
    auto* open = context_.build.arena().make<OpenCursor>(node.span);
    open->cursor = target_name(node, target);
    open->source = static_cast<CursorDecl*>(known->second)->query;
    if (assignments_ != assignments_at_cursor_ && (mentions_variable(*open->source)))
      context_.diagnostics.add(DiagnosticId::tsql_cursor_refused, node.span,
                               {"variables that change between DECLARE CURSOR and OPEN"});
    out.push_back(open);
  } else if (is<CloseCursor>(&node)) {
    out.push_back(raw(node, "CLOSE " + target));
  } else {
    fetch(static_cast<const FetchCursor&>(node), target, out);
  }
  return true;
}

bool UnitWriter::mentions_variable(const Node& root) const {
  bool found = false;
  walk(root, [&](const Node& node) {
    const SymbolKind kind = context_.bindings.symbol(node).kind;
    found = found || kind == SymbolKind::variable || kind == SymbolKind::parameter;
    return !found;
  });
  return found;
}

// FETCH past the end leaves its targets alone.
void UnitWriter::fetch(const FetchCursor& node, const std::string& target, Nodes& out) {
  const auto* direction = as<FetchDirection>(node.direction);
  if ((direction != nullptr && direction->word != "NEXT") || node.into.empty()) {
    context_.diagnostics.add(
        DiagnosticId::tsql_cursor_refused, node.span,
        {node.into.empty() ? "FETCH without INTO" : "FETCH " + std::string(direction->word)});
    return;
  }
  Arena& arena = context_.build.arena();
  std::string names;
  Nodes steps;
  for (Node* into : node.into) {
    Type type = tsql_type(context_, *into);
    const Type wanted = type;
    if (is_text(type)) type = Type{TypeKind::clob, -1, -1, -1, type.byte_length, {}};
    const auto* name = as<Name>(into);
    const std::string local =
        "fetched_" + std::string(name == nullptr ? "" : name->parts[0].text).substr(2);
    need(local, target_type_words(context_, type, false));
    names += (names.empty() ? "" : ", ") + local;
    Node* value = target_name(*into, local);
    context_.bindings.set_type(*value, type);
    steps.push_back(assign(context_, *into, into, tsql_convert(context_, value, wanted, true)));
  }
  need(fetch_variable, "integer");
  steps.push_back(raw(node, std::string(fetch_variable) + " := 0"));
  out.push_back(raw(node, "FETCH " + target + " INTO " + names));
  auto* branch = arena.make<Branch>(Span{});
  branch->condition = target_name(node, "FOUND");
  branch->statements = arena.list(steps);
  auto* test = arena.make<IfStatement>(Span{});
  test->branches = arena.list({branch});
  test->otherwise = arena.list({raw(node, std::string(fetch_variable) + " := -1")});
  out.push_back(test);
}

// The number that an INSERT took from the table's identity column.
void UnitWriter::insert_identity(Node& node, Nodes& out) {
  const auto* insert = as<Insert>(&node);
  if (insert == nullptr) return;
  const auto* ref = as<TableRef>(insert->target);
  const Node* name = ref != nullptr ? ref->name : insert->target;
  const CatalogRelation* relation = context_.bindings.symbol(*name).relation;
  if (relation == nullptr)
    return refuse_code(node, "SCOPE_IDENTITY() after INSERT into a table that is not known");
  for (const CatalogColumn& column : relation->columns) {
    if (!column.is_identity) continue;
    const bool variable = relation->name.starts_with('@');
    std::string table = variable ? variable_name(relation->name, false)
                                 : postgres_name(Identifier{relation->name, false, {}});
    if (table.find('#') != std::string::npos) table = '"' + table + '"';
    if (!relation->schema.empty())
      table = postgres_name(Identifier{relation->schema, false, {}}) + "." + table;
    out.push_back(raw(node, "IF FOUND THEN\n  " + std::string(identity_variable) +
                                " := currval(pg_get_serial_sequence('" + table + "', '" +
                                postgres_name(Identifier{column.name, false, {}}) +
                                "'));\nEND IF;"));
    return;
  }
}

}  // namespace talora::translators
