// RAISE e -> RAISE EXCEPTION USING ERRCODE = its SQLSTATE
#include "translators/rules/plsql_parts.hpp"
#include "translators/tables/plsql_conditions.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& raise = static_cast<RaiseStatement&>(node);
  if (raise.exception == nullptr || !is<Name>(raise.exception)) return nullptr;
  const Symbol& symbol = context.bindings.symbol(*raise.exception);
  const RaisedError error =
      symbol.exception == nullptr ? RaisedError{} : raised_error(*symbol.exception);
  if (error.sqlstate.empty()) {
    refuse(context, node, DiagnosticId::exception_refused, {folded_name(raise.exception)});
    return nullptr;
  }
  Builder& build = context.build;
  return build.target_statement(
      node, "RAISE EXCEPTION USING ERRCODE = $1, MESSAGE = $2",
      {build.string(node, error.sqlstate), build.string(node, error.message)});
}

}  // namespace

extern const Rule plsql_raise_rule{"plsql_raise", Phase::target, Kind::raise_statement, apply};

}  // namespace talora::translators::oracle
