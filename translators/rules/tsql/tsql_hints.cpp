// WITH (NOLOCK), OPTION (RECOMPILE): left out and said
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool asks_for_locks(std::string_view words) {
  return words == "UPDLOCK" || words == "XLOCK" || words == "TABLOCKX" || words == "TABLOCK" ||
         words == "HOLDLOCK" || words == "SERIALIZABLE" || words == "READPAST" ||
         words == "REPEATABLEREAD";
}

Node* apply(RuleContext& context, Node& node) {
  auto& ref = static_cast<TableRef&>(node);
  if (ref.hints.empty()) return nullptr;
  for (const Node* each : ref.hints) {
    const std::string words(as<Hint>(each)->words);
    const DiagnosticId id =
        asks_for_locks(words) ? DiagnosticId::tsql_lock_hint : DiagnosticId::tsql_hint_dropped;
    context.diagnostics.add(id, each->span, {words});
  }
  TableRef* copy = context.build.edit(ref);
  copy->hints = {};
  return copy;
}

}  // namespace

extern const Rule tsql_hints_rule{"tsql_hints", Phase::shape, Kind::table_ref, apply};

}  // namespace talora::translators::tsql
