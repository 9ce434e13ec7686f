// Declarations, SELECT into variables, rows for the client and identity values in a stored program
// of MySQL.
#include "model/tree/walk.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_stored.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool assigns(const Select& select) {
  const auto* item = select.items.empty() ? nullptr : as<SelectItem>(select.items[0]);
  return item != nullptr && is<VariableAssignment>(item->expression);
}

const VariableAssignment& assignment_of(const Node* item) {
  return *as<VariableAssignment>(as<SelectItem>(item)->expression);
}

// SELECT @s = @s + c: each row adds to what the one before it left.
bool reads_a_target(const Select& select) {
  for (const Node* each : select.items) {
    bool found = false;
    walk(*assignment_of(each).value, [&](const Node& node) {
      for (const Node* other : select.items)
        found = found ||
                (is<Name>(&node) && folded_name(&node) == folded_name(assignment_of(other).target));
      return !found;
    });
    if (found) return true;
  }
  return false;
}

}  // namespace

void StoredWriter::declare(DeclareStatement& statement, Nodes& out) {
  for (Node* node : statement.declarations) {
    auto* variable = as<VariableDecl>(node);
    if (variable == nullptr) {
      refuse_code(*node, is<CursorDecl>(node) ? "a cursor" : "this declaration");
      continue;
    }
    const Type type = tsql_type(context_, *variable);
    const std::string words = target_type_words(context_, type, true);
    if (is<TableType>(variable->type) || words.empty()) {
      refuse_code(*node, "a variable of this type");
      continue;
    }
    const std::string name = fold_oracle(variable_name(variable->name.text, false), false);
    need(name, words);
    if (variable->default_value != nullptr)
      out.push_back(assign(context_, *variable, key_name(context_, *variable, {name}),
                           tsql_convert(context_, variable->default_value, type, true)));
  }
}

// The last row wins, no row changes nothing.
void StoredWriter::select_values(Query& query, Nodes& out) {
  const auto* select = as<Select>(query.body);
  if (select != nullptr && !select->into.empty()) return refuse_code(query, "SELECT INTO");
  if (select == nullptr || !assigns(*select)) {
    if (form_ == Form::function || form_ == Form::trigger)
      return refuse_code(query, "rows for the client");
    out.push_back(&query);
    if (counts_)
      out.push_back(raw(query, "SET " + std::string(rowcount_variable) + " = found_rows()"));
    return;
  }
  if (select->from.empty() && select->where == nullptr) {
    for (const Node* each : select->items) {
      const VariableAssignment& item = assignment_of(each);
      out.push_back(
          assign(context_, item, item.target,
                 tsql_convert(context_, item.value, tsql_type(context_, *item.target), true)));
    }
    if (counts_) out.push_back(raw(query, "SET " + std::string(rowcount_variable) + " = 1"));
    return;
  }
  if (always_gives_row(context_, *select) && query.order_by.empty())
    return assign_one_row(query, *select, out);
  if (reads_a_target(*select))
    return refuse_code(query, "SELECT that adds row after row to a variable");
  assign_each_row(query, *select, out);
}

void StoredWriter::assign_one_row(Query& query, const Select& select, Nodes& out) {
  Select* body = context_.build.edit(select);
  Nodes items, targets;
  for (const Node* each : select.items) {
    const VariableAssignment& item = assignment_of(each);
    SelectItem* copy = context_.build.edit(*as<SelectItem>(each));
    copy->expression = tsql_convert(context_, item.value, tsql_type(context_, *item.target), true);
    items.push_back(copy);
    targets.push_back(item.target);
  }
  body->items = context_.build.arena().list(items);
  body->into = context_.build.arena().list(targets);
  Query* copy = context_.build.edit(query);
  copy->body = body;
  out.push_back(copy);
  if (counts_) out.push_back(raw(query, "SET " + std::string(rowcount_variable) + " = 1"));
}

// A loop over the rows, taken apart into a cursor by the expansion.
void StoredWriter::assign_each_row(Query& query, const Select& select, Nodes& out) {
  Arena& arena = context_.build.arena();
  const std::string row = "TALORA_ROW_" + std::to_string(++arguments_);
  Select* body = context_.build.edit(select);
  Nodes items, steps;
  for (const Node* each : select.items) {
    const VariableAssignment& item = assignment_of(each);
    const Type type = tsql_type(context_, *item.target);
    SelectItem* column = context_.build.edit(*as<SelectItem>(each));
    column->expression = tsql_convert(context_, item.value, type, true);
    context_.bindings.set_type(*column->expression, type);
    const std::string key = "C" + std::to_string(items.size() + 1);
    column->alias = key_identifier(context_, item, key);
    items.push_back(column);
    Node* field = key_name(context_, item, {row, key});
    context_.bindings.set_type(*field, type);
    Symbol symbol;
    symbol.kind = SymbolKind::record_field;
    context_.bindings.set_symbol(*field, std::move(symbol));
    steps.push_back(assign(context_, item, item.target, field));
  }
  const std::string count(rowcount_variable);
  if (counts_) {
    out.push_back(raw(query, "SET " + count + " = 0"));
    steps.push_back(raw(query, "SET " + count + " = " + count + " + 1"));
  }
  body->items = arena.list(items);
  Query* rows = context_.build.edit(query);
  rows->body = body;
  auto* source = arena.make<Subquery>(query.span);
  source->query = rows;
  auto* loop = arena.make<ForCursor>(query.span);
  loop->variable = key_identifier(context_, query, row);
  loop->source = source;
  loop->statements = arena.list(steps);
  out.push_back(loop);
}

// The number that an INSERT took from the table's identity column: the server gives that of the
// first row, and rows whose count it knows before have consecutive ones.
void StoredWriter::insert_identity(const Insert& insert, Nodes& out) {
  if (!identity_) return;
  const auto* ref = as<TableRef>(insert.target);
  const Node* name = ref != nullptr ? ref->name : insert.target;
  const CatalogRelation* relation = context_.bindings.symbol(*name).relation;
  if (relation == nullptr)
    return refuse_code(insert, "SCOPE_IDENTITY() after INSERT into a table that is not known");
  const bool has_identity =
      std::any_of(relation->columns.begin(), relation->columns.end(),
                  [](const CatalogColumn& column) { return column.is_identity; });
  if (!has_identity) return;
  if (!is<ValuesRows>(insert.source))
    return refuse_code(insert, "SCOPE_IDENTITY() after INSERT of a query");
  const bool one = as<ValuesRows>(insert.source)->rows.size() == 1;
  out.push_back(raw(insert, one ? "SET talora_identity = last_insert_id()"
                                : "SET talora_identity = last_insert_id() + row_count() - 1"));
}

}  // namespace talora::translators
