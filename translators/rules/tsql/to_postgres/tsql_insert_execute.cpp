// INSERT t EXEC p -> INSERT INTO t SELECT * FROM p()
#include "translators/rules/tsql_execute.hpp"
#include "translators/rules/tsql_procedure.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& insert = static_cast<Insert&>(node);
  const auto* run = as<Execute>(insert.source);
  if (run == nullptr) return nullptr;
  const CatalogRoutine* routine = context.bindings.symbol(*run->procedure).routine;
  if (routine == nullptr || !shape_of(context.catalog, *routine).rows || has_output(*run)) {
    context.diagnostics.add(DiagnosticId::tsql_code_refused, node.span,
                            {"INSERT EXEC of what is not a function on the target"});
    return nullptr;
  }
  Arena& arena = context.build.arena();
  Insert* copy = context.build.edit(insert);
  auto* query = arena.make<Query>(run->span);
  auto* select = arena.make<Select>(run->span);
  auto* rows = arena.make<TableFunction>(run->span);
  rows->call = plain_call(context, *run, *routine);
  select->items = arena.list({arena.make<Star>(run->span)});
  select->from = arena.list({rows});
  query->body = select;
  copy->source = query;
  return copy;
}

}  // namespace

extern const Rule tsql_insert_execute_rule{"tsql_insert_execute", Phase::target, Kind::insert,
                                           apply};

}  // namespace talora::translators::tsql
