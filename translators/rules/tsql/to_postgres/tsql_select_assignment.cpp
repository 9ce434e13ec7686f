// SELECT @a = x FROM t -> FOR row IN SELECT x FROM t LOOP a := row.x: the last row wins, none
// changes nothing
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

namespace talora::translators::tsql {

namespace {

bool assigns(const Select& select) {
  const auto* item = select.items.empty() ? nullptr : as<SelectItem>(select.items[0]);
  return item != nullptr && is<VariableAssignment>(item->expression);
}

bool reads_itself(const Select& select) {
  for (const Node* each : select.items) {
    const auto* assignment = as<VariableAssignment>(as<SelectItem>(each)->expression);
    if (assignment == nullptr) continue;
    const std::string target = folded_name(assignment->target);
    bool found = false;
    walk(*assignment->value, [&](const Node& node) {
      found = found || (is<Name>(&node) && folded_name(&node) == target);
      return !found;
    });
    if (found) return true;
  }
  return false;
}

Node* converted(RuleContext& context, const VariableAssignment& assignment) {
  return tsql_convert(context, assignment.value, tsql_type(context, *assignment.target), true);
}

Node* plain_assignments(RuleContext& context, const Node& like, const Select& select) {
  std::vector<Node*> out;
  for (const Node* each : select.items) {
    const auto* assignment = as<VariableAssignment>(as<SelectItem>(each)->expression);
    out.push_back(
        assign(context, *assignment, assignment->target, converted(context, *assignment)));
  }
  return out.size() == 1 ? out[0] : nested_block(context, like, {}, out);
}

Node* row_loop(RuleContext& context, Query& query, const Select& select) {
  Select* body = context.build.edit(select);
  std::vector<Node*> items;
  std::vector<Node*> arguments(1);
  std::string steps;
  for (Node* each : select.items) {
    auto* item = as<SelectItem>(each);
    const auto* assignment = as<VariableAssignment>(item->expression);
    SelectItem* column = context.build.edit(*item);
    column->expression = converted(context, *assignment);
    const std::string name = "c" + std::to_string(items.size() + 1);
    column->alias = {context.build.arena().text(name), false, item->span};
    items.push_back(column);
    arguments.push_back(assignment->target);
    steps += "  $" + std::to_string(arguments.size()) + " := " + std::string(row_variable) + "." +
             name + ";\n";
  }
  body->items = context.build.arena().list(items);
  Query* rows = context.build.edit(query);
  rows->body = body;
  auto* subquery = context.build.arena().make<Subquery>(query.span);
  subquery->query = rows;
  arguments[0] = subquery;
  const std::string row(row_variable);
  const std::string pattern = "FOR " + row + " IN $1 LOOP\n" + steps + "END LOOP";
  return context.build.target_statement(query, context.build.arena().text(pattern), arguments);
}

bool has_aggregate(const Node& root) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* call = as<Call>(&node);
    const auto* target = as<TargetExpression>(&node);
    const std::string name = call != nullptr ? folded_name(call->callee) : std::string();
    for (const std::string_view word : {"COUNT", "SUM", "MIN", "MAX", "AVG", "STRING_AGG"}) {
      std::string words(word);
      for (char& c : words)
        c = c == '_' ? c : static_cast<char>(c - 'A' + 'a');
      found = found || name == word ||
              (target != nullptr && target->pattern.find(words + "(") != std::string_view::npos);
    }
    return !found;
  });
  return found;
}

// The columns of a value become fields of the row of a loop.
class RowFields {
 public:
  explicit RowFields(RuleContext& context) : context_(context) {}

  Node* value(Node* value) {
    if (Node* field = field_of(*value)) return field;
    replace_below(*value, [&](Node& node) { return field_of(node); });
    return value;
  }

  const std::vector<Node*>& items() const { return items_; }

 private:
  Node* field_of(Node& node) {
    auto* name = as<Name>(&node);
    if (name == nullptr || context_.bindings.symbol(node).kind != SymbolKind::column)
      return nullptr;
    auto* item = context_.build.arena().make<SelectItem>(node.span);
    const std::string field = "c" + std::to_string(items_.size() + 1);
    item->expression = context_.build.duplicate(node);
    item->alias = {context_.build.arena().text(field), false, node.span};
    items_.push_back(item);
    return typed_target(context_, node, tsql_type(context_, node),
                        std::string(row_variable) + "." + field, {});
  }

  RuleContext& context_;
  std::vector<Node*> items_;
};

// SELECT @s = @s + c FROM t: one assignment after the other for each row.
Node* running_loop(RuleContext& context, Query& query, const Select& select) {
  RowFields fields(context);
  std::vector<Node*> arguments(1);
  std::string steps;
  for (Node* each : select.items) {
    const auto* assignment = as<VariableAssignment>(as<SelectItem>(each)->expression);
    Node* value = fields.value(converted(context, *assignment));
    arguments.push_back(assignment->target);
    arguments.push_back(value);
    steps += "  $" + std::to_string(arguments.size() - 1) + " := $" +
             std::to_string(arguments.size()) + ";\n";
  }
  if (fields.items().empty()) return nullptr;
  Select* body = context.build.edit(select);
  body->items = context.build.arena().list(fields.items());
  Query* rows = context.build.edit(query);
  rows->body = body;
  auto* subquery = context.build.arena().make<Subquery>(query.span);
  subquery->query = rows;
  arguments[0] = subquery;
  const std::string pattern =
      "FOR " + std::string(row_variable) + " IN $1 LOOP\n" + steps + "END LOOP";
  return context.build.target_statement(query, context.build.arena().text(pattern), arguments);
}

bool has_query(const Select& select) {
  bool found = false;
  for (const Node* item : select.items)
    walk(*item, [&](const Node& node) {
      found = found || is<Query>(&node);
      return !found;
    });
  return found;
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  const auto* select = as<Select>(query.body);
  if (select == nullptr || !assigns(*select)) return nullptr;
  if (select->from.empty() && select->where == nullptr)
    return plain_assignments(context, node, *select);
  const bool aggregates = std::any_of(select->items.begin(), select->items.end(),
                                      [](const Node* item) { return has_aggregate(*item); });
  const bool itself = reads_itself(*select) && !aggregates;
  if (itself && !has_query(*select)) {
    if (Node* loop = running_loop(context, query, *select)) return loop;
  }
  if (itself) {
    context.diagnostics.add(DiagnosticId::tsql_code_refused, node.span,
                            {"SELECT that adds row after row to a variable"});
    return nullptr;
  }
  return row_loop(context, query, *select);
}

}  // namespace

extern const Rule tsql_select_assignment_rule{"tsql_select_assignment", Phase::target, Kind::query,
                                              apply};

}  // namespace talora::translators::tsql
