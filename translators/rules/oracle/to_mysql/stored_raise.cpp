// RAISE e -> SIGNAL SQLSTATE 'TU…' SET MESSAGE_TEXT = …, with the error's number where it has one
#include "translators/rules/plsql_parts.hpp"
#include "translators/tables/plsql_conditions_mysql.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& raise = static_cast<RaiseStatement&>(node);
  if (raise.exception == nullptr || !is<Name>(raise.exception)) return nullptr;
  const Symbol& symbol = context.bindings.symbol(*raise.exception);
  const SignalledError error =
      symbol.exception == nullptr ? SignalledError{} : signalled_error(*symbol.exception);
  if (error.sqlstate.empty()) {
    refuse(context, node, DiagnosticId::exception_refused, {folded_name(raise.exception)});
    return nullptr;
  }
  Builder& build = context.build;
  std::vector<Node*> arguments{build.string(node, error.sqlstate),
                               build.string(node, error.message)};
  if (error.number == 0)
    return build.target_statement(node, "SIGNAL SQLSTATE $1 SET MESSAGE_TEXT = $2", arguments);
  arguments.push_back(build.number(node, build.arena().text(std::to_string(error.number))));
  return build.target_statement(node, "SIGNAL SQLSTATE $1 SET MYSQL_ERRNO = $3, MESSAGE_TEXT = $2",
                                arguments);
}

}  // namespace

extern const Rule stored_raise_rule{"stored_raise", Phase::target, Kind::raise_statement, apply};

}  // namespace talora::translators::oracle
