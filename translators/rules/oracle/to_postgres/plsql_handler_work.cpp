// a handler keeps earlier work: only the failing statement stands in the protected block; COMMIT at
// the end moves behind it
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_work.hpp"

namespace talora::translators::oracle {

namespace {

constexpr std::size_t most_segments = 6;
constexpr std::size_t most_handler_statements = 6;

const Handler& handler_of(const Node* node) {
  return *static_cast<const Handler*>(node);
}

bool is_commit(const Node* node) {
  const auto* transaction = as<TransactionStatement>(node);
  return transaction != nullptr && transaction->action == TransactionAction::commit;
}

// BEGIN …; COMMIT; EXCEPTION … END: COMMIT may not stand under a handler.
Node* commit_behind(RuleContext& context, const Block& block) {
  if (block.statements.size() < 2 || !is_commit(block.statements.back())) return nullptr;
  for (const Node* node : block.handlers) {
    if (!ends_in_exit(handler_of(node)) && !ends_rolled_back(handler_of(node))) return nullptr;
  }
  Arena& arena = context.build.arena();
  std::vector<Node*> body(block.statements.begin(), block.statements.end() - 1);
  Block* inner = arena.make<Block>(cover(body.front()->span, block.handlers.back()->span));
  inner->statements = arena.list(body);
  inner->handlers = block.handlers;
  Block* outer = context.build.edit(block);
  outer->statements = arena.list({inner, block.statements.back()});
  outer->handlers = {};
  return outer;
}

// Cuts the statements where the next one could fail after a write; empty when that is not enough.
std::vector<std::vector<Node*>> segments(RuleContext& context, const Block& block,
                                         const Caught& caught) {
  std::vector<std::vector<Node*>> out(1);
  WorkAnalysis analysis(context, caught);
  bool written = false;
  for (Node* statement : block.statements) {
    bool with_earlier = written;
    if (analysis.loses_work(*statement, with_earlier)) {
      bool alone = false;
      if (analysis.loses_work(*statement, alone) || analysis.trusted_procedure() != nullptr)
        return {};
      out.emplace_back();
      with_earlier = alone;
    }
    out.back().push_back(statement);
    written = with_earlier;
  }
  if (analysis.trusted_procedure() != nullptr) return {};
  return out;
}

std::vector<Node*> leaving_handlers(RuleContext& context, const Block& block,
                                    const Identifier& label, bool first) {
  Arena& arena = context.build.arena();
  std::vector<Node*> handlers;
  for (Node* node : block.handlers) {
    auto* handler = static_cast<Handler*>(first ? node : context.build.duplicate(*node));
    if (!ends_in_exit(*handler)) {
      auto* leave = arena.make<ExitStatement>(Span{});
      leave->label = label;
      std::vector<Node*> statements(handler->statements.begin(), handler->statements.end());
      statements.push_back(leave);
      handler = context.build.edit(*handler);
      handler->statements = arena.list(statements);
    }
    handlers.push_back(handler);
  }
  return handlers;
}

Node* split(RuleContext& context, const Block& block, const Caught& caught) {
  std::size_t handler_size = 0;
  for (const Node* node : block.handlers)
    handler_size += handler_of(node).statements.size();
  const auto parts = segments(context, block, caught);
  if (parts.size() < 2 || parts.size() > most_segments || handler_size > most_handler_statements)
    return nullptr;
  Arena& arena = context.build.arena();
  Block* outer = context.build.edit(block);
  if (outer->label.text.empty()) {
    outer->label = {arena.text(unused_name(*context.tree.root, "TALORA_BLOCK")), true, {}};
  }
  std::vector<Node*> statements;
  for (const auto& part : parts) {
    auto* inner = arena.make<Block>(cover(part.front()->span, part.back()->span));
    inner->statements = arena.list(part);
    inner->handlers =
        arena.list(leaving_handlers(context, block, outer->label, &part == &parts.front()));
    statements.push_back(inner);
  }
  outer->statements = arena.list(statements);
  outer->handlers = {};
  return outer;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& block = static_cast<Block&>(node);
  if (block.handlers.empty()) return nullptr;
  if (Node* moved = commit_behind(context, block)) return moved;
  bool reraised = false;
  bool kept = false;
  Caught caught;
  const Node* trusted = nullptr;
  const Node* procedure = nullptr;
  for (const Node* each : block.handlers) {
    const Handler& handler = handler_of(each);
    if (starts_with_rollback(handler)) continue;
    const Caught own = caught_by(context, handler);
    caught = caught | own;
    WorkAnalysis analysis(context, own);
    if (!analysis.loses_work(block.statements)) {
      if (!ends_in_raise(handler) && analysis.trusted_function() != nullptr)
        trusted = analysis.trusted_function();
      if (!ends_in_raise(handler) && analysis.trusted_procedure() != nullptr)
        procedure = analysis.trusted_procedure();
      continue;
    }
    (ends_in_raise(handler) ? reraised : kept) = true;
  }
  if (trusted != nullptr) refuse(context, *trusted, DiagnosticId::handler_function_work);
  if (procedure != nullptr) refuse(context, *procedure, DiagnosticId::handler_procedure_work);
  if (!kept && !reraised) return nullptr;
  if (!kept) {
    refuse(context, *block.handlers.front(), DiagnosticId::handler_work_reraised);
    return nullptr;
  }
  if (Node* replacement = split(context, block, caught)) return replacement;
  refuse(context, *block.handlers.front(), DiagnosticId::handler_keeps_work);
  return nullptr;
}

}  // namespace

extern const Rule plsql_handler_work_rule{"plsql_handler_work", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
