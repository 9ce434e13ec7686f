// BEGIN, COMMIT, ROLLBACK, SAVE TRANSACTION of a T-SQL unit.
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_unit.hpp"

#include <algorithm>

namespace talora::translators {

bool deep(const Node& root, bool (*test)(const Node&)) {
  bool found = false;
  walk(root, [&](const Node& node) {
    found = found || test(node);
    return !found;
  });
  return found;
}

bool ends_transaction(const Node& node) {
  return is<BeginTransaction>(&node) || is<TransactionStatement>(&node);
}

void UnitWriter::transaction(const Node& node, Frame& frame, Nodes& out) {
  if (form_ == UnitForm::function || form_ == UnitForm::trigger) {
    context_.diagnostics.add(DiagnosticId::tsql_transaction_refused, node.span,
                             {"a transaction in a function or trigger"});
    return;
  }
  if (frame.in_handler || (frame.label.empty() && frame.in_try)) {
    context_.diagnostics.add(DiagnosticId::tsql_transaction_refused, node.span,
                             {"the end of a transaction inside a protected statement"});
    return;
  }
  if (const auto* begin = as<BeginTransaction>(&node)) {
    if (begin->distributed) return refuse_code(node, "BEGIN DISTRIBUTED TRANSACTION");
    frame.open = true;
    out.push_back(raw(node,
                      "IF talora.trancount() = 0 THEN\n  COMMIT;\nEND IF;\n"
                      "PERFORM talora.begin_transaction();",
                      {}, "begin_transaction"));
    return;
  }
  const auto& end = static_cast<const TransactionStatement&>(node);
  if (end.action == TransactionAction::commit) {
    frame.open = false;
    out.push_back(raw(node, "IF talora.commit_transaction() THEN\n  COMMIT;\nEND IF;", {},
                      "commit_transaction"));
  } else if (end.action == TransactionAction::rollback) {
    frame.open = false;
    out.push_back(
        raw(node, "PERFORM talora.rollback_transaction();\nROLLBACK;", {}, "rollback_transaction"));
  } else {
    context_.diagnostics.add(DiagnosticId::tsql_transaction_refused, node.span,
                             {"ROLLBACK to a savepoint that is not set in the same statements"});
  }
}

namespace {

// The statement of the list that rolls back to `name`, itself or behind a condition; its place or
// the size of the list.
std::size_t rollback_place(const List& rest, std::string_view name) {
  const auto here = [&](const Node* node) {
    const auto* end = as<TransactionStatement>(node);
    return end != nullptr && end->action == TransactionAction::rollback_to &&
           fold_oracle(end->name.text, false) == fold_oracle(name, false);
  };
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (here(rest[i])) return i;
    const auto* test = as<IfStatement>(rest[i]);
    if (test == nullptr || test->branches.size() != 1) continue;
    const auto* branch = static_cast<const Branch*>(test->branches[0]);
    if (!branch->statements.empty() && here(branch->statements[0])) return i;
  }
  return rest.size();
}

}  // namespace

// SAVE TRANSACTION s; …; ROLLBACK TRANSACTION s: a block that ends in an error of its own.
void UnitWriter::savepoint_block(const List& rest, const Frame& frame, Nodes& out) {
  Arena& arena = context_.build.arena();
  const auto& point = static_cast<const TransactionStatement&>(*rest[0]);
  const std::size_t end = rollback_place(rest, point.name.text);
  const bool unused = end == rest.size();
  const List middle = rest.subspan(1, unused ? 0 : end - 1);
  const bool inner = std::any_of(middle.begin(), middle.end(), [&](const Node* each) {
    return deep(*each, ends_transaction) || calls_keeper(*each);
  });
  if (inner || (unused && deep(block_, [](const Node& node) {
                  const auto* other = as<TransactionStatement>(&node);
                  return other != nullptr && other->action == TransactionAction::rollback_to;
                }))) {
    context_.diagnostics.add(DiagnosticId::tsql_transaction_refused, point.span,
                             {"SAVE TRANSACTION " + std::string(point.name.text)});
    return;
  }
  if (unused) return list(rest.subspan(1), frame, out);
  context_.diagnostics.add(DiagnosticId::tsql_savepoint, point.span,
                           {std::string(point.name.text)});
  Frame inside = frame;
  inside.label.clear();
  Nodes steps, after;
  list(middle, inside, steps);
  const std::string raise = "RAISE EXCEPTION USING ERRCODE = 'TSP00'";
  auto* handler = arena.make<Handler>(Span{});
  if (const auto* test = as<IfStatement>(rest[end])) {
    auto* branch = static_cast<Branch*>(test->branches[0]);
    bind_caught(*branch->condition, frame);
    steps.push_back(raw(*rest[end], "IF $1 THEN\n  " + raise + ";\nEND IF;", {branch->condition}));
    list(branch->statements.subspan(1), inside, after);
  } else {
    steps.push_back(raw(*rest[end], raise));
  }
  if (after.empty()) after.push_back(arena.make<NullStatement>(Span{}));
  handler->exceptions = arena.list({target_name(point, "SQLSTATE 'TSP00'")});
  handler->statements = arena.list(after);
  Block* block = nested_block(context_, point, {}, steps);
  block->handlers = arena.list({handler});
  Nodes all{block};
  if (!frame.label.empty()) all = {segment(all, frame)};
  out.insert(out.end(), all.begin(), all.end());
  list(rest.subspan(end + 1), frame, out);
}

}  // namespace talora::translators
