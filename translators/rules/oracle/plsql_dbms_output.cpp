// DBMS_OUTPUT.PUT_LINE(x) -> PERFORM talora.dbms_output_put_line(x), on MySQL CALL
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& statement = static_cast<CallStatement&>(node);
  const auto* call = as<Call>(statement.call);
  std::string name = folded_name(call != nullptr ? call->callee : statement.call);
  if (name.starts_with("SYS.")) name.erase(0, 4);
  if (!name.starts_with("DBMS_OUTPUT.")) return nullptr;
  std::vector<Node*> arguments;
  if (call != nullptr && !call->arguments.empty()) {
    Node* item = call->arguments[0];
    if (auto* named = as<NamedArgument>(item)) item = named->value;
    arguments.push_back(convert(context, item, Want::text));
  }
  if (context.profile.family == TargetFamily::mysql &&
      !context.diagnostics.has(DiagnosticId::output_lines))
    context.diagnostics.add(DiagnosticId::output_lines, node.span);
  if (name == "DBMS_OUTPUT.PUT_LINE" && arguments.size() == 1)
    return call_helper(context, node, "dbms_output_put_line", arguments);
  if (name == "DBMS_OUTPUT.PUT" && arguments.size() == 1)
    return call_helper(context, node, "dbms_output_put", arguments);
  if (name == "DBMS_OUTPUT.NEW_LINE") return call_helper(context, node, "dbms_output_new_line", {});
  // The lines leave at once: there is no buffer to switch on.
  if (name == "DBMS_OUTPUT.ENABLE" || name == "DBMS_OUTPUT.DISABLE")
    return context.build.arena().make<NullStatement>(node.span);
  return nullptr;
}

}  // namespace

extern const Rule plsql_dbms_output_rule{"plsql_dbms_output", Phase::value, Kind::call_statement,
                                         apply};

}  // namespace talora::translators::oracle
