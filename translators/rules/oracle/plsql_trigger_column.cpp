// UPDATING('C') -> talora.updated(…): statement triggers note the SET list; elsewhere it is refused
#include "model/postgres_text.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (!inside_trigger(context) || folded_name(call.callee) != "UPDATING") return nullptr;
  const auto* column = call.arguments.size() == 1 ? as<Literal>(call.arguments[0]) : nullptr;
  if (context.profile.family != TargetFamily::postgres || column == nullptr ||
      !is_string_literal(column)) {
    refuse(context, node, DiagnosticId::trigger_refused, {"UPDATING with a column"});
    return nullptr;
  }
  const std::string name = postgres_name(fold_oracle(column->text, false));
  Node* made = context.build.target(
      node,
      context.build.arena().text("TG_OP = 'UPDATE' AND talora.updated(TG_OP, TG_RELID, " +
                                 postgres::quote_literal(name) + ")"),
      std::vector<Node*>{}, Binding::logical, "updated");
  context.bindings.set_type(*made, simple_type(TypeKind::boolean));
  return made;
}

}  // namespace

extern const Rule plsql_trigger_column_rule{"plsql_trigger_column", Phase::shape, Kind::call,
                                            apply};

}  // namespace talora::translators::oracle
