// EXECUTE IMMEDIATE that is still there is refused by name: parsing settled what it could
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& statement = static_cast<const ExecuteImmediate&>(node);
  const bool constant = is_string_literal(statement.text);
  refuse(context, node, DiagnosticId::dynamic_text_refused,
         {constant ? "EXECUTE IMMEDIATE of a constant text that cannot stand as a statement"
                   : "EXECUTE IMMEDIATE of a text that is known only when it runs"});
  return nullptr;
}

}  // namespace

extern const Rule plsql_dynamic_rule{"plsql_dynamic", Phase::shape, Kind::execute_immediate, apply};

}  // namespace talora::translators::oracle
