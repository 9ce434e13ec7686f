// BEGIN TRY … END TRY BEGIN CATCH … END CATCH -> BEGIN … EXCEPTION WHEN OTHERS THEN … END
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

bool writes(const Node& root) {
  bool found = false;
  walk(root, [&](const Node& node) {
    found = found || changes_rows(node) || is<Execute>(&node) || is<BeginTransaction>(&node) ||
            is<TransactionStatement>(&node) || is<ExecuteImmediate>(&node);
    return !found;
  });
  return found;
}

bool is_one_change(const Node& statement) {
  return changes_rows(statement);
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<TryCatch&>(node);
  // What the target undoes is what the source undoes: the last statement, if it fails.
  for (std::size_t i = 0; i < block.statements.size(); ++i) {
    const bool last = i + 1 == block.statements.size();
    if (!writes(*block.statements[i]) || (last && is_one_change(*block.statements[i]))) continue;
    context.diagnostics.add(DiagnosticId::tsql_try_refused, node.span);
    return nullptr;
  }
  auto* handler = context.build.arena().make<Handler>(node.span);
  handler->statements = block.handler;
  if (handler->statements.empty()) {
    std::vector<Node*> nothing{context.build.arena().make<NullStatement>(node.span)};
    handler->statements = context.build.arena().list(nothing);
  }
  auto* result = context.build.arena().make<Block>(node.span);
  result->statements = block.statements;
  std::vector<Node*> handlers{handler};
  result->handlers = context.build.arena().list(handlers);
  return result;
}

}  // namespace

extern const Rule tsql_try_rule{"tsql_try", Phase::shape, Kind::try_catch, apply};

}  // namespace talora::translators::tsql
