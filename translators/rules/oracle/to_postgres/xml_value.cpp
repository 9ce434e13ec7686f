// EXTRACTVALUE(d, '/a/b') -> (SELECT v FROM xmltable('/' PASSING d COLUMNS v text PATH '/a/b'))
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  const bool exists = name == "EXISTSNODE";
  if ((!exists && name != "EXTRACTVALUE") || call.arguments.size() != 2) return nullptr;
  context.diagnostics.add(DiagnosticId::xml_by_target, call.span, {name});
  Node* made = context.build.target(node,
                                    exists ? "CAST(xmlexists($2 PASSING $1) AS integer)"
                                           : "(SELECT nullif(found.v, '') FROM xmltable('/' "
                                             "PASSING $1 COLUMNS v text PATH $2) AS found)",
                                    {call.arguments[0], call.arguments[1]});
  context.bindings.set_type(*made, simple_type(exists ? TypeKind::number : TypeKind::varchar));
  return made;
}

}  // namespace

extern const Rule xml_value_rule{"xml_value", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
