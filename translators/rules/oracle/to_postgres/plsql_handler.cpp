// WHEN NO_DATA_FOUND -> WHEN no_data_found; user exceptions by their SQLSTATE
#include "translators/rules/plsql_parts.hpp"
#include "translators/tables/plsql_conditions.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& handler = static_cast<Handler&>(node);
  std::vector<Node*> conditions;
  bool changed = false;
  for (Node* exception : handler.exceptions) {
    const Symbol& symbol = context.bindings.symbol(*exception);
    if (!is<Name>(exception) || folded_name(exception) == "OTHERS") {
      conditions.push_back(exception);
      continue;
    }
    const std::string condition =
        symbol.exception == nullptr ? std::string() : condition_of(*symbol.exception);
    if (condition.empty()) {
      refuse(context, *exception, DiagnosticId::exception_refused, {folded_name(exception)});
      return nullptr;
    }
    changed = true;
    conditions.push_back(context.build.target(*exception, context.build.arena().text(condition),
                                              std::vector<Node*>{}));
  }
  if (!changed) return nullptr;
  Handler* copy = context.build.edit(handler);
  copy->exceptions = context.build.arena().list(conditions);
  return copy;
}

}  // namespace

extern const Rule plsql_handler_rule{"plsql_handler", Phase::target, Kind::handler, apply};

}  // namespace talora::translators::oracle
