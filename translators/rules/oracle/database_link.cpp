// t@remote -> refused
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& name = static_cast<Name&>(node);
  if (!name.link.empty()) {
    context.diagnostics.add(DiagnosticId::database_link, node.span, {std::string(name.link)});
  }
  return nullptr;
}

}  // namespace

extern const Rule database_link_rule{"database_link", Phase::shape, Kind::name, apply};

}  // namespace talora::translators::oracle
