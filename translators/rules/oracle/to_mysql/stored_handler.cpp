// WHEN NO_DATA_FOUND -> DECLARE EXIT HANDLER FOR SQLSTATE 'P0002'; the first handler of a condition
// has it
#include "translators/rules/plsql_parts.hpp"
#include "translators/tables/plsql_conditions_mysql.hpp"

#include <set>

namespace talora::translators::oracle {

namespace {

bool is_others(const Handler& handler) {
  return handler.exceptions.empty() ||
         (handler.exceptions.size() == 1 && folded_name(handler.exceptions[0]) == "OTHERS");
}

// The conditions of one handler that no earlier one has; false with a finding when an exception has
// none.
bool settle(RuleContext& context, Handler& handler, std::set<std::string>& taken) {
  std::vector<Node*> conditions;
  for (Node* exception : handler.exceptions) {
    const Symbol& symbol = context.bindings.symbol(*exception);
    const auto found = symbol.exception == nullptr ? std::vector<std::string>{}
                                                   : mysql_conditions(*symbol.exception);
    if (found.empty()) {
      refuse(context, *exception, DiagnosticId::exception_refused, {folded_name(exception)});
      return false;
    }
    for (const std::string& condition : found) {
      if (!taken.insert(condition).second) continue;
      conditions.push_back(context.build.target(*exception, context.build.arena().text(condition),
                                                std::vector<Node*>{}));
    }
  }
  handler.exceptions = context.build.arena().list(conditions);
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<Block&>(node);
  if (block.handlers.empty()) return nullptr;
  std::set<std::string> taken;
  std::vector<Node*> handlers;
  for (Node* each : block.handlers) {
    Handler* handler = context.build.edit(static_cast<Handler&>(*each));
    if (is_others(*handler)) {
      handler->exceptions = {};
      handlers.push_back(handler);
      continue;
    }
    if (!settle(context, *handler, taken)) return nullptr;
    if (!handler->exceptions.empty()) handlers.push_back(handler);
  }
  Block* copy = context.build.edit(block);
  copy->handlers = context.build.arena().list(handlers);
  return copy;
}

}  // namespace

extern const Rule stored_handler_rule{"stored_handler", Phase::target, Kind::block, apply};

}  // namespace talora::translators::oracle
