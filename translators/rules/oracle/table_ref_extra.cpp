// t SAMPLE (10), t AS OF … -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& table = static_cast<TableRef&>(node);
  if (table.extra == nullptr || is<TablePartition>(table.extra)) return nullptr;
  const auto* verbatim = as<Verbatim>(table.extra);
  context.diagnostics.add(
      DiagnosticId::construct_refused, table.extra->span,
      {verbatim == nullptr ? "a clause of the table" : std::string(verbatim->what)});
  return nullptr;
}

}  // namespace

extern const Rule table_ref_extra_rule{"table_ref_extra", Phase::target, Kind::table_ref, apply};

}  // namespace talora::translators::oracle
