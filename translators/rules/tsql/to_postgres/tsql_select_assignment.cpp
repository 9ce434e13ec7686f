// SELECT @a = x FROM t -> FOR row IN SELECT x FROM t LOOP a := row.x: the last row wins, none
// changes nothing
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

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

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  const auto* select = as<Select>(query.body);
  if (select == nullptr || !assigns(*select)) return nullptr;
  if (select->from.empty() && select->where == nullptr)
    return plain_assignments(context, node, *select);
  if (reads_itself(*select) || select->items.size() > 8) {
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
