// FROM a, b WHERE a.x = b.x(+) -> FROM a LEFT JOIN b ON a.x = b.x
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// One FROM item and what the marked predicates say of it.
struct Item {
  Node* node = nullptr;
  std::vector<Node*> on;
  std::set<std::size_t> needs;
  bool placed = false;
};

struct Predicate {
  std::set<std::size_t> marked;
  std::set<std::size_t> all;
  bool has_mark = false;
  bool unknown_owner = false;
};

bool has_mark(const Node& node) {
  bool found = false;
  walk(node, [&](const Node& part) {
    found = found || is<OuterJoinMark>(&part);
    return !found && !is<Query>(&part);
  });
  return found;
}

void note_owner(const RuleContext& context, const Name& name, const List& from, bool in_mark,
                Predicate& predicate) {
  const int owner = owner_of(context, name, from);
  if (owner >= 0) {
    predicate.all.insert(static_cast<std::size_t>(owner));
    if (in_mark) predicate.marked.insert(static_cast<std::size_t>(owner));
    return;
  }
  const SymbolKind kind = context.bindings.symbol(name).kind;
  // A column of an outer query is a constant here; what is not known at all may be anything.
  if (in_mark || (kind == SymbolKind::none && name.parts.size() == 1)) {
    predicate.unknown_owner = true;
  }
}

void look_at(const RuleContext& context, const Node& node, const List& from, bool in_mark,
             Predicate& predicate) {
  if (const auto* mark = as<OuterJoinMark>(&node)) {
    predicate.has_mark = true;
    look_at(context, *mark->operand, from, true, predicate);
    return;
  }
  if (const auto* name = as<Name>(&node)) {
    const SymbolKind kind = context.bindings.symbol(*name).kind;
    if (kind == SymbolKind::column || kind == SymbolKind::none) {
      note_owner(context, *name, from, in_mark, predicate);
    }
    return;
  }
  if (const auto* call = as<Call>(&node)) {
    for (const Node* argument : call->arguments)
      look_at(context, *argument, from, in_mark, predicate);
    return;
  }
  for_each_child(node,
                 [&](const Node* child) { look_at(context, *child, from, in_mark, predicate); });
}

Node* unmarked(Node* node) {
  if (auto* mark = as<OuterJoinMark>(node)) return mark->operand;
  for_each_child(*node, [&](Node*& child) { child = unmarked(child); });
  return node;
}

Node* refuse(RuleContext& context, const Node& at, std::string reason) {
  context.diagnostics.add(DiagnosticId::outer_join_refused, at.span, {std::move(reason)});
  return nullptr;
}

bool sort_predicates(RuleContext& context, const Select& select, std::vector<Item>& items,
                     std::vector<Node*>& rest) {
  for (Node* condition : conjuncts(select.where)) {
    Predicate predicate;
    look_at(context, *condition, select.from, false, predicate);
    if (!predicate.has_mark) {
      rest.push_back(condition);
      continue;
    }
    if (predicate.unknown_owner) {
      refuse(context, *condition, "the table of a column is not known");
      return false;
    }
    if (predicate.marked.size() != 1) {
      refuse(context, *condition, "one predicate marks two tables");
      return false;
    }
    const std::size_t owner = *predicate.marked.begin();
    items[owner].on.push_back(condition);
    for (std::size_t other : predicate.all) {
      if (other != owner) items[owner].needs.insert(other);
    }
  }
  return true;
}

Node* join(RuleContext& context, JoinKind kind, Node* left, Node* right, Node* condition) {
  auto* made = context.build.arena().make<Join>(right->span);
  made->join_kind = kind;
  made->left = left;
  made->right = right;
  made->condition = condition;
  return made;
}

// Joins the groups of the driving tables, then the outer table to them.
void place(RuleContext& context, std::vector<Item>& items, std::vector<std::size_t>& group,
           std::vector<Node*>& trees, std::size_t index) {
  Item& item = items[index];
  std::set<std::size_t> groups;
  for (std::size_t need : item.needs)
    groups.insert(group[need]);
  const std::size_t first = *groups.begin();
  for (std::size_t other : groups) {
    if (other == first) continue;
    trees[first] = join(context, JoinKind::cross, trees[first], trees[other], nullptr);
    trees[other] = nullptr;
    for (std::size_t& member : group) {
      if (member == other) member = first;
    }
  }
  for (Node*& condition : item.on)
    condition = unmarked(condition);
  trees[first] =
      join(context, JoinKind::left, trees[first], item.node, conjunction(context, item.on));
  trees[index] = nullptr;
  group[index] = first;
  item.placed = true;
}

bool is_ready(const std::vector<Item>& items, const Item& item) {
  return std::all_of(item.needs.begin(), item.needs.end(),
                     [&](std::size_t need) { return items[need].placed; });
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.where == nullptr || !has_mark(*select.where)) return nullptr;
  std::vector<Item> items;
  for (Node* item : select.from) {
    if (is<Join>(item)) return refuse(context, *item, "mixed with ANSI joins");
    items.push_back({item, {}, {}, false});
  }
  std::vector<Node*> rest;
  if (!sort_predicates(context, select, items, rest)) return nullptr;
  std::vector<std::size_t> group;
  std::vector<Node*> trees;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].on.empty() && items[i].needs.empty()) {
      return refuse(context, *items[i].on[0], "no predicate joins the marked table to another");
    }
    items[i].placed = items[i].on.empty();
    group.push_back(i);
    trees.push_back(items[i].node);
  }
  for (std::size_t round = 0; round < items.size(); ++round) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!items[i].placed && is_ready(items, items[i])) place(context, items, group, trees, i);
    }
  }
  for (const Item& item : items) {
    if (!item.placed)
      return refuse(context, *item.on[0], "two tables are outer joined to each other");
  }
  Select* copy = context.build.edit(select);
  std::vector<Node*> from;
  std::copy_if(trees.begin(), trees.end(), std::back_inserter(from),
               [](Node* tree) { return tree; });
  copy->from = context.build.arena().list(from);
  copy->where = conjunction(context, rest);
  return copy;
}

}  // namespace

extern const Rule outer_join_mark_rule{"outer_join_mark", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::oracle
