// WHEN VALUE_ERROR over INSERT, UPDATE or MERGE: a finding, because errors of columns match it too
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool writes_rows(const Block& block) {
  bool writes = false;
  for (const Node* statement : block.statements) {
    walk(*statement, [&](const Node& node) {
      writes = writes || (is_dml(node) && node.kind != Kind::delete_statement);
      return !writes;
    });
  }
  return writes;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& block = static_cast<const Block&>(node);
  for (const Node* each : block.handlers) {
    for (const Node* exception : static_cast<const Handler*>(each)->exceptions) {
      const Symbol& symbol = context.bindings.symbol(*exception);
      if (symbol.exception == nullptr || symbol.exception->ora_code != -6502) continue;
      if (writes_rows(block))
        context.diagnostics.add(DiagnosticId::value_error_of_sql, exception->span);
    }
  }
  return nullptr;
}

}  // namespace

extern const Rule plsql_value_error_rule{"plsql_value_error", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
