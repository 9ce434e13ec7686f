// SYSDATE -> date_trunc('second', statement_timestamp())::timestamp, clock_timestamp() in code
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/tables/oracle_functions_postgres.hpp"

#include <string>

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
  for (const FunctionRow& row : find_function_rows(folded)) {
    if (!row.signature.empty()) continue;
    if (row.finding)
      context.diagnostics.add(*row.finding, node.span, {folded, std::string(row.note)});
    if (row.pattern.empty()) return nullptr;
    std::string pattern(row.pattern);
    if (const auto at = pattern.find("statement_timestamp"); at != std::string::npos) {
      if (!context.in_sql) {
        pattern.replace(at, 9, "clock");
      } else if (context.in_routine) {
        context.diagnostics.add(DiagnosticId::statement_time_in_code, node.span);
      }
    }
    const bool cast = pattern.find("::") != std::string::npos;
    Node* result = context.build.target(node, context.build.arena().text(pattern), {},
                                        cast ? Binding::cast : Binding::primary, row.helper);
    context.bindings.set_nullability(*result, Nullability::never_null);
    return result;
  }
  return nullptr;
}

}  // namespace

extern const Rule bare_functions_rule{"bare_functions", Phase::value, Kind::name, apply};

}  // namespace talora::translators::oracle
