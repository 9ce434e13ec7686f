// SYSDATE -> date_trunc('second', statement_timestamp())::timestamp, clock_timestamp() in code
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/tables/oracle_functions.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_callee(const Node* parent, const Node& node) {
  const auto* call = as<Call>(parent);
  return call != nullptr && call->callee == &node;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& name = static_cast<Name&>(node);
  if (name.parts.size() != 1 || name.parts[0].quoted || is_callee(context.parent, node)) {
    return nullptr;
  }
  if (context.bindings.symbol(node).kind != SymbolKind::builtin) return nullptr;
  const std::string folded = fold_oracle(name.parts[0].text, false);
  for (const FunctionRow& row : find_function_rows(context.profile.family, folded)) {
    if (!row.signature.empty()) continue;
    if (row.finding)
      context.diagnostics.add(*row.finding, node.span, {folded, std::string(row.note)});
    if (row.pattern.empty()) return nullptr;
    std::string_view pattern = row.pattern;
    if (!row.in_code.empty()) {
      if (!context.in_sql) {
        pattern = row.in_code;
      } else if (context.in_routine) {
        context.diagnostics.add(DiagnosticId::statement_time_in_code, node.span);
      }
    }
    Node* result =
        context.build.target(node, pattern, std::vector<Node*>{}, row.binding, row.helper);
    static_cast<TargetExpression*>(result)->traits = row.traits;
    context.bindings.set_nullability(*result, Nullability::never_null);
    return result;
  }
  return nullptr;
}

}  // namespace

extern const Rule bare_functions_rule{"bare_functions", Phase::value, Kind::name, apply};

}  // namespace talora::translators::oracle
