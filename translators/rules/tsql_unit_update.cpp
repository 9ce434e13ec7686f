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
    found =
        found || (is_column(context, node) && names.contains(context.bindings.symbol(node).name));
    return !found;
  });
  return found;
}

}  // namespace

bool UnitWriter::assigns_variable(const Update& update) const {
  return std::any_of(update.assignments.begin(), update.assignments.end(),
                     [](const Node* node) { return is<VariableAssignment>(node); });
}

namespace {

const Node& table_of(const Update& update) {
  const auto* ref = as<TableRef>(update.target);
  return ref != nullptr ? *ref->name : *update.target;
}

std::set<std::string> changed_columns(const RuleContext& context, const Update& update) {
  std::set<std::string> changed;
  for (const Node* node : update.assignments) {
    const auto* item = as<AssignmentItem>(node);
    const auto* variable = as<VariableAssignment>(node);
    const Node* column = variable != nullptr                         ? variable->column
                         : item != nullptr && !item->columns.empty() ? item->columns[0]
                                                                     : nullptr;
    if (column != nullptr) changed.insert(context.bindings.symbol(*column).name);
  }
  return changed;
}

}  // namespace

void UnitWriter::take_assignments(const Update& update, AssigningUpdate& parts) {
  Arena& arena = context_.build.arena();
  const std::set<std::string> changed = changed_columns(context_, update);
  for (Node* node : update.assignments) {
    const auto* variable = as<VariableAssignment>(node);
    if (variable == nullptr) {
      parts.assignments.push_back(node);
      continue;
    }
    Node* value = variable->value;
    if (variable->column != nullptr) {
      auto* item = arena.make<AssignmentItem>(node->span);
      item->columns = arena.list({variable->column});
      item->value = value;
      parts.assignments.push_back(item);
      value = context_.build.duplicate(*variable->column);
    } else if (reads_any(context_, *value, changed)) {
      parts.old = true;
      value = qualified(context_, value, old_alias);
    }
    auto* item = arena.make<SelectItem>(node->span);
    const std::string field = "c" + std::to_string(parts.items.size() + 1);
    item->expression = tsql_convert(context_, value, tsql_type(context_, *variable->target), true);
    item->alias = {arena.text(field), false, node->span};
    parts.items.push_back(item);
    parts.targets.push_back(variable->target);
    parts.steps += "  $" + std::to_string(parts.targets.size() + 1) +
                   " := " + std::string(row_variable) + "." + field + ";\n";
  }
}

// The version of the row before the change stands beside the new one.
void UnitWriter::join_old_version(const Update& update, Update& copy, AssigningUpdate& parts) {
  Arena& arena = context_.build.arena();
  const Node& table = table_of(update);
  const std::string_view name = as<Name>(&table)->parts.back().text;
  auto* other = arena.make<TableRef>(update.span);
  other->name = context_.build.duplicate(table);
  other->alias = {old_alias, false, update.span};
  copy.from = arena.list({other});
  for (Node* node : parts.assignments) {
    auto* item = static_cast<AssignmentItem*>(node);
    item->value = qualified(context_, item->value, name);
  }
  for (Node* node : parts.items) {
    auto* item = static_cast<SelectItem*>(node);
    item->expression = qualified(context_, item->expression, name);
  }
  const std::string same =
      "$1.ctid = " + std::string(old_alias) + ".ctid" + (update.where == nullptr ? "" : " AND $2");
  Nodes operands{context_.build.name(update, {name})};
  if (update.where != nullptr) operands.push_back(qualified(context_, update.where, name));
  copy.where = context_.build.target(update, arena.text(same), operands, Binding::logical);
}

void UnitWriter::assign_in_update(const Update& update, Nodes& out) {
  Arena& arena = context_.build.arena();
  Update* copy = context_.build.edit(update);
  const auto* ref = as<TableRef>(update.target);
  const bool alone = update.from.empty() && update.with == nullptr && update.top == nullptr &&
                     (ref == nullptr || ref->alias.text.empty()) && is<Name>(&table_of(update));
  AssigningUpdate parts;
  take_assignments(update, parts);
  if (parts.old && !alone)
    return refuse_code(update, "UPDATE that assigns the old value of a column");
  if (parts.old) join_old_version(update, *copy, parts);
  auto* returning = arena.make<Returning>(update.span);
  returning->expressions = arena.list(parts.items);
  copy->assignments = arena.list(parts.assignments);
  copy->returning = returning;
  Nodes arguments{copy};
  arguments.insert(arguments.end(), parts.targets.begin(), parts.targets.end());
  need(row_variable, "record");
  const std::string row(row_variable);
  auto* loop = static_cast<TargetStatement*>(
      raw(update, "FOR " + row + " IN $1 LOOP\n" + parts.steps + "END LOOP", arguments));
  if (counts_) out.push_back(raw(update, std::string(rowcount_variable) + " := 0"));
  out.push_back(counts_ ? counted(*loop) : loop);
}

}  // namespace talora::translators
