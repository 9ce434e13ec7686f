// pkg.v := x -> SET @pkg.v = x, through a variable of the declared type where that has a limit
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/stored_names.hpp"
#include "translators/rules/stored_state.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& assignment = static_cast<Assignment&>(node);
  const Symbol symbol = context.bindings.symbol(*assignment.target);
  if (!is_package_value(context, *assignment.target, symbol)) return nullptr;
  Node* set = write_state(context, node, state_variable(*symbol.package, symbol.name),
                          context.bindings.type(*assignment.target), assignment.value);
  if (set == nullptr) {
    refuse(context, node, DiagnosticId::package_state_refused,
           {folded_name(assignment.target), "a record or collection"});
    return nullptr;
  }
  if (inside_package(context, *symbol.package)) return set;
  const std::string name = symbol.package->name + "__TALORA_INIT";
  Node* init = context.build.target_statement(node, "CALL $1()", {key_name(context, node, {name})});
  init->span = Span{};
  return nested_block(context, node, {}, {init, set});
}

}  // namespace

extern const Rule stored_package_assignment_rule{"stored_package_assignment", Phase::target,
                                                 Kind::assignment, apply};

}  // namespace talora::translators::oracle
