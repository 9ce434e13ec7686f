// MERGE INTO t USING s ON (c) … -> UPDATE t, s SET … WHERE c; INSERT INTO t SELECT … FROM s WHERE
// NOT EXISTS (t with c), with the DELETE of updated rows between them
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/statement_list.hpp"

#include <algorithm>

namespace talora::translators::oracle {

namespace {

class Pieces {
 public:
  Pieces(RuleContext& context, const Merge& merge) : context_(context), merge_(merge) {}

  // The statements in their order; empty with a finding when MERGE means more than they do.
  std::vector<Node*> run() {
    if (const std::string reason = refusal(); !reason.empty()) {
      refuse(context_, merge_, DiagnosticId::merge_refused, {reason});
      return {};
    }
    const MergeBranch* update = branch(true);
    const MergeBranch* insert = branch(false);
    std::vector<Node*> out;
    if (update != nullptr) out.push_back(updated(*update));
    if (update != nullptr && update->delete_where != nullptr) out.push_back(deleted(*update));
    if (insert != nullptr) out.push_back(inserted(*insert));
    if (update != nullptr && !has_one_row_each()) {
      refuse(context_, merge_, DiagnosticId::merge_source_rows,
             {"MERGE raises ORA-30926 when two source rows change one target row; the UPDATE takes "
              "one of them"});
    }
    if (out.size() > 1) refuse(context_, merge_, DiagnosticId::merge_as_two);
    return out;
  }

 private:
  const MergeBranch* branch(bool matched) const {
    for (const Node* node : merge_.branches) {
      const auto* each = static_cast<const MergeBranch*>(node);
      if (each->matched == matched) return each;
    }
    return nullptr;
  }

  // The source is one row, or the condition compares a key of it.
  bool has_one_row_each() const {
    if (const auto* derived = as<DerivedTable>(merge_.source)) {
      const auto* query = as<Query>(derived->query);
      const auto* select = query == nullptr ? nullptr : as<Select>(query->body);
      return select != nullptr &&
             (select->from.empty() || (select->from.size() == 1 && is_dual(select->from[0])));
    }
    const CatalogRelation* source = relation(*merge_.source);
    if (source == nullptr) return false;
    return std::ranges::any_of(source->constraints, [&](const CatalogConstraint& key) {
      const bool unique = key.kind == CatalogConstraintKind::primary_key ||
                          key.kind == CatalogConstraintKind::unique;
      return unique && std::ranges::all_of(key.columns, [&](const std::string& column) {
               return is_compared(*source, column);
             });
    });
  }

  bool is_compared(const CatalogRelation& source, const std::string& column) const {
    for (const Node* part : conjuncts(merge_.condition)) {
      const auto* binary = as<Binary>(part);
      if (binary == nullptr || binary->op != BinaryOperator::equal) continue;
      for (const Node* side : {binary->left, binary->right}) {
        const auto* name = as<Name>(side);
        if (name == nullptr) continue;
        const Symbol& symbol = context_.bindings.symbol(*name);
        if (symbol.relation == &source && symbol.name == column) return true;
      }
    }
    return false;
  }

  bool reads_target() const {
    const CatalogRelation* target = relation(*merge_.target);
    bool found = target == nullptr;
    walk(*merge_.source, [&](const Node& node) {
      found = found || (is<TableRef>(&node) && relation(node) == target);
      return !found;
    });
    return found;
  }

  const CatalogRelation* relation(const Node& node) const {
    const auto* table = as<TableRef>(&node);
    const CatalogRelation* found = context_.bindings.symbol(node).relation;
    return found != nullptr || table == nullptr ? found
                                                : context_.bindings.symbol(*table->name).relation;
  }

  std::string refusal() const {
    const MergeBranch* update = branch(true);
    if (merge_.error_logging != nullptr) return "LOG ERRORS";
    if (!is<TableRef>(merge_.target) || is_dual(merge_.source)) return "its target or source";
    if (reads_target()) return "its source reads the table that it changes";
    if (!is_pure(*merge_.condition, context_.bindings) ||
        !is_pure(*merge_.source, context_.bindings))
      return "its source or condition must not be evaluated twice";
    if (update != nullptr && update->delete_where != nullptr && update->condition != nullptr)
      return "DELETE WHERE of rows that WHERE chose by their old values";
    bool counted = false;
    walk(*static_cast<const Node*>(context_.tree.root), [&](const Node& node) {
      const auto* attribute = as<CursorAttribute>(&node);
      counted = counted || (attribute != nullptr && folded_name(attribute->cursor) == "SQL");
      return !counted;
    });
    return counted ? "SQL%ROWCOUNT is asked for" : "";
  }

  Node* copy(const Node* node) { return unplaced_copy(context_, *node); }

  Node* both(Node* first, Node* second) {
    std::vector<Node*> parts;
    for (Node* part : {first, second}) {
      if (part != nullptr) parts.push_back(part);
    }
    return conjunction(context_, parts);
  }

  Node* updated(const MergeBranch& branch) {
    auto* made = context_.build.arena().make<Update>(merge_.span);
    made->target = merge_.target;
    made->assignments = branch.assignments;
    made->from = context_.build.arena().list({merge_.source});
    made->where = both(merge_.condition, branch.condition);
    return made;
  }

  Node* deleted(const MergeBranch& branch) {
    auto* made = context_.build.arena().make<Delete>(Span{});
    made->target = copy(merge_.target);
    made->using_tables = context_.build.arena().list({copy(merge_.source)});
    made->where = both(copy(merge_.condition), branch.delete_where);
    return made;
  }

  Node* inserted(const MergeBranch& branch) {
    Arena& arena = context_.build.arena();
    auto* there = arena.make<Select>(Span{});
    there->items = arena.list({context_.build.number(merge_, "1")});
    there->items[0]->span = Span{};
    there->from = arena.list({copy(merge_.target)});
    there->where = copy(merge_.condition);
    auto* exists = arena.make<Exists>(Span{});
    exists->query = query_of(context_, there);
    exists->query->span = Span{};
    auto* rows = arena.make<Select>(Span{});
    rows->items = branch.values;
    rows->from = arena.list({copy(merge_.source)});
    Node* absent = context_.build.logical_not(*exists, exists);
    rows->where = both(absent, branch.condition);
    auto* made = arena.make<Insert>(branch.span);
    auto* target = static_cast<TableRef*>(copy(merge_.target));
    target->alias = {};
    made->target = target;
    made->columns = branch.columns;
    made->source = query_of(context_, rows);
    made->source->span = Span{};
    return made;
  }

  RuleContext& context_;
  const Merge& merge_;
};

Node* apply(RuleContext& context, Node& node) {
  const std::vector<Node*> statements = Pieces(context, static_cast<Merge&>(node)).run();
  if (statements.empty()) return nullptr;
  if (statements.size() == 1) return statements[0];
  return context.parent == nullptr ? statement_list(context, node, statements)
                                   : nested_block(context, node, {}, statements);
}

}  // namespace

extern const Rule merge_as_two_rule{"merge_as_two", Phase::shape, Kind::merge, apply};

}  // namespace talora::translators::oracle
