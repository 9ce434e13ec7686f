// SELECT … INTO v -> SELECT … INTO STRICT v; MySQL needs code for it, so not where a row is sure
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.into.empty() || select.bulk_collect || select.strict) return nullptr;
  if (context.profile.family == TargetFamily::mysql && always_gives_row(context, select))
    return nullptr;
  Select* copy = context.build.edit(select);
  copy->strict = true;
  return copy;
}

}  // namespace

extern const Rule plsql_select_into_rule{"plsql_select_into", Phase::target, Kind::select, apply};

}  // namespace talora::translators::oracle
