// a function that NO_DATA_FOUND may leave: a finding, because Oracle's queries see NULL then
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool holds_select_into(const RuleContext& context, const Node& body) {
  bool found = false;
  walk(body, [&](const Node& node) {
    const auto* select = as<Select>(&node);
    found = found ||
            (select != nullptr && !select->into.empty() && !always_gives_row(context, *select));
    return !found;
  });
  return found;
}

bool handles_missing_rows(const Block& body) {
  for (const Node* node : body.handlers) {
    const auto* handler = static_cast<const Handler*>(node);
    if (handler->exceptions.empty()) return true;
    for (const Node* exception : handler->exceptions) {
      const std::string name = folded_name(exception);
      if (name == "NO_DATA_FOUND" || name == "OTHERS") return true;
    }
  }
  return false;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& routine = static_cast<const Routine&>(node);
  const auto* body = as<Block>(routine.body);
  if (body == nullptr || !routine.is_function || is<Block>(context.parent)) return nullptr;
  if (holds_select_into(context, *body) && !handles_missing_rows(*body))
    refuse(context, *routine.name, DiagnosticId::missing_row_in_query, {folded_name(routine.name)});
  return nullptr;
}

}  // namespace

extern const Rule plsql_missing_row_rule{"plsql_missing_row", Phase::shape, Kind::routine, apply};

}  // namespace talora::translators::oracle
