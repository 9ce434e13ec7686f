// TRY and CATCH, transactions: statements cut where an error must not undo what came before.
#include "model/tree/walk.hpp"
#include "translators/rules/tsql_unit.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool is_compound(const Node& node) {
  return is<IfStatement>(&node) || is<WhileLoop>(&node) || is<Block>(&node) || is<TryCatch>(&node);
}

// Names, constants and what compares them.
bool is_simple(const Node& root) {
  bool simple = true;
  walk(root, [&](const Node& node) {
    const auto* binary = as<Binary>(&node);
    const auto* target = as<TargetExpression>(&node);
    const bool helper = target != nullptr && target->pattern.find("talora.") != std::string::npos &&
                        target->pattern.find("talora.trancount") == std::string_view::npos;
    const bool divides = binary != nullptr && (binary->op == BinaryOperator::divide ||
                                               binary->op == BinaryOperator::modulo);
    simple =
        simple && !is<Query>(&node) && !is<Call>(&node) && !is<Cast>(&node) && !helper && !divides;
    return simple;
  });
  return simple;
}

bool cannot_fail(const Node& node) {
  if (is<ExitStatement>(&node) || is<NullStatement>(&node) || is<SetOption>(&node)) return true;
  if (const auto* result = as<ReturnStatement>(&node))
    return result->value == nullptr || is_simple(*result->value);
  if (const auto* assignment = as<Assignment>(&node))
    return is<Literal>(assignment->value) || is<Name>(assignment->value);
  if (const auto* declared = as<DeclareStatement>(&node)) {
    return std::all_of(
        declared->declarations.begin(), declared->declarations.end(), [](const Node* each) {
          const auto* variable = as<VariableDecl>(each);
          return variable != nullptr &&
                 (variable->default_value == nullptr || is<Literal>(variable->default_value));
        });
  }
  const auto* target = as<TargetStatement>(&node);
  if (target == nullptr) return false;
  if (target->pattern.starts_with("GET DIAGNOSTICS")) return true;
  return target->pattern.starts_with("RAISE NOTICE") &&
         std::all_of(target->arguments.begin(), target->arguments.end(),
                     [](const Node* argument) { return is_simple(*argument); });
}

// Follows the statements: true when one may fail after rows were changed.
bool loses_work(const List& list, bool& written);

bool loses_work(const Node& node, bool& written) {
  if (const auto* test = as<IfStatement>(&node)) {
    const bool before = written;
    bool after = before;
    for (const Node* each : test->branches) {
      const auto* branch = static_cast<const Branch*>(each);
      if (before && !is_simple(*branch->condition)) return true;
      written = before;
      if (loses_work(branch->statements, written)) return true;
      after = after || written;
    }
    written = before;
    if (loses_work(test->otherwise, written)) return true;
    written = written || after;
    return false;
  }
  if (const auto* block = as<Block>(&node)) return loses_work(block->statements, written);
  if (is<WhileLoop>(&node) || is<TryCatch>(&node)) {
    if (written) return true;
    written = deep(node, may_change_rows);
    return written;
  }
  if (written && !cannot_fail(node)) return true;
  written = written || may_change_rows(node);
  return false;
}

bool loses_work(const List& list, bool& written) {
  return std::any_of(list.begin(), list.end(),
                     [&](const Node* node) { return loses_work(*node, written); });
}

}  // namespace

bool UnitWriter::calls_keeper(const Node& root) const {
  bool found = false;
  walk(root, [&](const Node& node) {
    if (const auto* call = as<Execute>(&node)) {
      const CatalogRoutine* routine = context_.bindings.symbol(*call->procedure).routine;
      found = found || (routine != nullptr && shape_of(context_.catalog, *routine).keeps_work);
    }
    return !found;
  });
  return found;
}

// The statement has places where a transaction may end, or segments of its own.
bool UnitWriter::stands_alone(const Node& node, const Frame& frame) const {
  if (deep(node, ends_transaction) || calls_keeper(node)) return true;
  if (!is_compound(node)) return false;
  const auto told = [](const Node& part) { return raises_error(part) && goes_on_after(part); };
  if (!frame.in_try && deep(node, told)) return true;
  if (frame.open && !frame.work_counts) return false;
  if (is<TryCatch>(&node)) return deep(node, may_change_rows);
  bool written = false;
  return loses_work(node, written);
}

Nodes UnitWriter::capture(const Node& like, const std::string& variable) {
  need("talora_detail", "text");
  need("talora_constraint", "text");
  need("talora_context", "text");
  return {raw(like,
              "GET STACKED DIAGNOSTICS talora_detail = PG_EXCEPTION_DETAIL,\n"
              "  talora_constraint = CONSTRAINT_NAME, talora_context = PG_EXCEPTION_CONTEXT"),
          raw(like,
              variable +
                  " := talora.caught_error(SQLSTATE, SQLERRM, talora_detail,\n"
                  "  talora_constraint, talora_context, " +
                  (abort_ ? "true" : "false") + ")",
              {}, "caught_error")};
}

Node* UnitWriter::segment(const Nodes& statements, const Frame& frame) {
  Arena& arena = context_.build.arena();
  auto* handler = arena.make<Handler>(Span{});
  Nodes steps = capture(*statements.front(), frame.error);
  steps.push_back(raw(*statements.front(), "EXIT " + frame.label));
  handler->statements = arena.list(steps);
  Block* block = nested_block(context_, *statements.front(), {}, statements);
  block->handlers = arena.list({handler});
  block->span = Span{};
  return block;
}

void UnitWriter::protected_list(const List& statements, Frame frame, Nodes& out) {
  Nodes pending;
  bool fails = false;
  const auto flush = [&] {
    if (!pending.empty() && fails) {
      out.push_back(segment(pending, frame));
    } else {
      out.insert(out.end(), pending.begin(), pending.end());
    }
    pending.clear();
    fails = false;
  };
  for (std::size_t i = 0; i < statements.size(); ++i) {
    Node& node = *statements[i];
    const auto* point = as<TransactionStatement>(&node);
    if (point != nullptr && point->action == TransactionAction::savepoint) {
      flush();
      return savepoint_block(statements.subspan(i), frame, out);
    }
    const bool raises = raises_error(node) && goes_on_after(node) && !frame.in_try;
    if (raises || is<RaiseStatement>(&node) || stands_alone(node, frame)) {
      flush();
      if (raises) {
        raise_and_go_on(node, frame, out);
      } else if (ends_transaction(node)) {
        transaction(node, frame, out);
      } else {
        statement(node, frame, out);
      }
      continue;
    }
    Frame inside = frame;
    inside.label.clear();
    statement(node, inside, pending);
    if (i + 1 < statements.size()) count_before(*statements[i + 1], node, pending);
    fails = fails || !cannot_fail(node);
    if (deep(node, may_change_rows) && (frame.work_counts || !frame.open)) flush();
  }
  flush();
}

// A condition that can fail is tried on its own.
Node* UnitWriter::guarded(Node& condition, const Frame& frame, Nodes& out) {
  if (frame.label.empty() || is_simple(condition)) return &condition;
  need("talora_condition", "boolean");
  out.push_back(segment({raw(condition, "talora_condition := $1", {&condition})}, frame));
  return target_name(condition, "talora_condition");
}

bool UnitWriter::begins_with_rollback(const List& handler) const {
  for (const Node* node : handler) {
    const auto* end = as<TransactionStatement>(node);
    if (end != nullptr) return end->action == TransactionAction::rollback;
    if (const auto* test = as<IfStatement>(node)) {
      const auto* branch = static_cast<const Branch*>(test->branches[0]);
      const auto* first =
          branch->statements.empty() ? nullptr : as<TransactionStatement>(branch->statements[0]);
      const bool any = mentions(*branch->condition, "talora.trancount()") &&
                       !deep(*branch->condition, [](const Node& part) {
                         const auto* literal = as<Literal>(&part);
                         return is<Unary>(&part) || (literal != nullptr && literal->text != "0");
                       });
      return any && first != nullptr && first->action == TransactionAction::rollback;
    }
    if (may_change_rows(*node) || is_compound(*node)) return false;
  }
  return false;
}

void UnitWriter::attempt(const TryCatch& node, const Frame& frame, Nodes& out) {
  Arena& arena = context_.build.arena();
  const bool writes = deep(node, may_change_rows) || deep(node, ends_transaction);
  if (form_ == UnitForm::trigger && writes)
    return refuse_code(node, "TRY that changes rows in a trigger");
  const std::string number = std::to_string(++tries_);
  Frame inner = frame;
  inner.label = "try_" + number;
  inner.error = "try_" + number + "_error";
  inner.in_try = true;
  inner.work_counts = !begins_with_rollback(node.handler);
  inner.open = false;
  need(inner.error, "jsonb");
  Nodes body;
  protected_list(node.statements, inner, body);
  Frame outer = frame;
  outer.caught = inner.error;
  const bool alone = std::any_of(node.handler.begin(), node.handler.end(), [&](const Node* each) {
    return deep(*each, ends_transaction) || calls_keeper(*each);
  });
  auto* only = body.size() == 1 ? as<Block>(body[0]) : nullptr;
  if (only != nullptr && only->handlers.size() == 1 && frame.label.empty() && !alone) {
    auto* handler = static_cast<Handler*>(only->handlers[0]);
    outer.in_handler = true;
    Nodes steps;
    list(node.handler, outer, steps);
    Nodes all = capture(node, inner.error);
    all.insert(all.end(), steps.begin(), steps.end());
    handler->statements = arena.list(all);
    out.push_back(only);
    return;
  }
  if (loops_ > 0) out.push_back(raw(node, inner.error + " := NULL"));
  Block* whole = nested_block(context_, node, {}, body);
  whole->label = {arena.text(inner.label), true, {}};
  out.push_back(whole);
  Nodes steps;
  list(node.handler, outer, steps);
  if (steps.empty()) return;
  auto* branch = arena.make<Branch>(Span{});
  branch->condition = context_.build.target(node, arena.text(inner.error + " IS NOT NULL"), Nodes{},
                                            Binding::comparison);
  branch->statements = arena.list(steps);
  auto* test = arena.make<IfStatement>(Span{});
  test->branches = arena.list({branch});
  out.push_back(test);
}

// THROW without arguments.
void UnitWriter::raise_again(const Node& node, const Frame& frame, Nodes& out) {
  if (frame.caught.empty()) return refuse_code(node, "THROW without arguments outside of CATCH");
  if (!frame.label.empty()) {
    out.push_back(raw(node, frame.error + " := " + frame.caught + ";\nEXIT " + frame.label));
  } else if (frame.in_handler) {
    out.push_back(raw(node, "RAISE"));
  } else {
    out.push_back(raw(node, "PERFORM talora.rethrow(" + frame.caught + ")", {}, "rethrow"));
  }
}

// RAISERROR outside of TRY: the error is told when the body has ended.
void UnitWriter::raise_and_go_on(Node& node, const Frame& frame, Nodes& out) {
  bind_caught(node, frame);
  auto* block = static_cast<Block*>(segment({&node}, frame));
  auto* handler = static_cast<Handler*>(block->handlers[0]);
  Nodes steps(handler->statements.begin(), handler->statements.end() - 1);
  if (form_ == UnitForm::procedure)
    steps.push_back(raw(node, "EXIT " + frame.label + " WHEN talora_called"));
  handler->statements = context_.build.arena().list(steps);
  out.push_back(block);
}

}  // namespace talora::translators
