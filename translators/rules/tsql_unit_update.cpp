// UPDATE t SET @v = c = x: the variable takes what the statement returns.
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_unit.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr std::string_view old_alias = "talora_old";

bool is_column(const RuleContext& context, const Node& node) {
  return is<Name>(&node) && context.bindings.symbol(node).kind == SymbolKind::column;
}

// Names of one part get a qualifier: two versions of the table stand side by side.
Node* qualified(RuleContext& context, Node* root, std::string_view table) {
  const auto qualify = [&](Node& node) -> Node* {
    auto* name = as<Name>(&node);
    if (name == nullptr || name->parts.size() != 1 || !is_column(context, node)) return nullptr;
    Name* copy = context.build.edit(*name);
    copy->parts = context.build.arena().identifiers(
        {{context.build.arena().text(table), false, name->span}, name->parts[0]});
    return copy;
  };
  if (root == nullptr) return nullptr;
  if (Node* whole = qualify(*root)) return whole;
  replace_below(*root, qualify);
  return root;
}

bool reads_any(const RuleContext& context, const Node& value, const std::set<std::string>& names) {
  bool found = false;
  walk(value, [&](const Node& node) {
    found = found || (is_column(context, node) && names.contains(context.bindings.symbol(node).name));
    return !found;
  });
  return found;
}

}  // namespace

bool UnitWriter::assigns_variable(const Update& update) const {
  return std::any_of(update.assignments.begin(), update.assignments.end(),
                     [](const Node* node) { return is<VariableAssignment>(node); });
}

void UnitWriter::assign_in_update(const Update& update, Nodes& out) {
  Arena& arena = context_.build.arena();
  Update* copy = context_.build.edit(update);
  const auto* ref = as<TableRef>(update.target);
  const Node* table = ref != nullptr ? ref->name : update.target;
  std::set<std::string> changed;
  for (const Node* node : update.assignments) {
    const auto* item = as<AssignmentItem>(node);
    const auto* variable = as<VariableAssignment>(node);
    const Node* column = variable != nullptr                         ? variable->column
                         : item != nullptr && !item->columns.empty() ? item->columns[0]
                                                                     : nullptr;
    if (column != nullptr) changed.insert(context_.bindings.symbol(*column).name);
  }
  const bool plain = update.from.empty() && update.with == nullptr && update.top == nullptr &&
                     (ref == nullptr || ref->alias.text.empty());
  const std::string_view name = as<Name>(table) == nullptr ? std::string_view()
                                                           : as<Name>(table)->parts.back().text;
  Nodes items, assignments, arguments(1);
  bool old = false;
  std::string steps;
  for (Node* node : update.assignments) {
    const auto* variable = as<VariableAssignment>(node);
    if (variable == nullptr) {
      assignments.push_back(node);
      continue;
    }
    Node* value = variable->value;
    if (variable->column != nullptr) {
      auto* item = arena.make<AssignmentItem>(node->span);
      item->columns = arena.list({variable->column});
      item->value = value;
      assignments.push_back(item);
      value = context_.build.duplicate(*variable->column);
    } else if (reads_any(context_, *value, changed)) {
      // The variable takes the value from before the change.
      old = true;
      value = qualified(context_, value, old_alias);
    }
    auto* item = arena.make<SelectItem>(node->span);
    const std::string field = "c" + std::to_string(items.size() + 1);
    item->expression =
        tsql_convert(context_, value, tsql_type(context_, *variable->target), true);
    item->alias = {arena.text(field), false, node->span};
    items.push_back(item);
    arguments.push_back(variable->target);
    steps += "  $" + std::to_string(arguments.size()) + " := " + std::string(row_variable) + "." +
             field + ";\n";
  }
  if (old && !plain) return refuse_code(update, "UPDATE that assigns the old value of a column");
  if (old) {
    auto* other = arena.make<TableRef>(update.span);
    other->name = context_.build.duplicate(*table);
    other->alias = {old_alias, false, update.span};
    copy->from = arena.list({other});
    for (Node* node : assignments) {
      auto* item = static_cast<AssignmentItem*>(node);
      item->value = qualified(context_, item->value, name);
    }
    for (Node* node : items) {
      auto* item = static_cast<SelectItem*>(node);
      item->expression = qualified(context_, item->expression, name);
    }
    const std::string same =
        "$1.ctid = " + std::string(old_alias) + ".ctid" + (update.where == nullptr ? "" : " AND $2");
    Nodes parts{context_.build.name(update, {name})};
    if (update.where != nullptr) parts.push_back(qualified(context_, update.where, name));
    copy->where = context_.build.target(update, arena.text(same), parts, Binding::logical);
  }
  auto* returning = arena.make<Returning>(update.span);
  returning->expressions = arena.list(items);
  copy->assignments = arena.list(assignments);
  copy->returning = returning;
  arguments[0] = copy;
  need(row_variable, "record");
  TargetStatement* loop = static_cast<TargetStatement*>(
      raw(update, "FOR " + std::string(row_variable) + " IN $1 LOOP\n" + steps + "END LOOP",
          arguments));
  if (counts_) out.push_back(raw(update, std::string(rowcount_variable) + " := 0"));
  out.push_back(counts_ ? counted(*loop) : loop);
}

}  // namespace talora::translators
