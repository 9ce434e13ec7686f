// INNER HASH JOIN -> INNER JOIN
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& join = static_cast<Join&>(node);
  const auto* hint = as<Hint>(join.hint);
  if (hint == nullptr) return nullptr;
  context.diagnostics.add(DiagnosticId::tsql_hint_dropped, hint->span, {std::string(hint->words)});
  Join* copy = context.build.edit(join);
  copy->hint = nullptr;
  return copy;
}

}  // namespace

extern const Rule tsql_join_hint_rule{"tsql_join_hint", Phase::shape, Kind::join, apply};

}  // namespace talora::translators::tsql
