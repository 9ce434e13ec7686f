// START WITH s CONNECT BY PRIOR a = b -> WITH RECURSIVE walk AS (… UNION ALL …) SELECT … FROM walk
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view walk_name = "walk";

// A value that is carried from row to row: CONNECT_BY_ROOT x, PRIOR x, SYS_CONNECT_BY_PATH(x, s).
struct Carried {
  Node* at_root = nullptr;
  Node* below = nullptr;
  std::string_view name;
};

class Walk {
 public:
  Walk(RuleContext& context, const Select& select, const TableRef& table, Identifier alias)
      : context_(context),
        select_(select),
        table_(table),
        alias_(alias) {}

  // Null when refused (with a finding).
  Node* rewrite(const Query& query);

 private:
  Builder& build() { return context_.build; }

  Node* column(const Node& like, std::string_view qualifier, Identifier name) {
    auto* node = build().arena().make<Name>(like.span);
    node->parts = build().arena().identifiers({{qualifier, false, like.span}, name});
    if (qualifier == alias_.text) node->parts[0] = alias_;
    context_.bindings.copy(like, *node);
    return node;
  }

  // The expression on a row of the table (prior false) or of its parent in the walk.
  Node* on_row(Node* node, bool prior) {
    if (auto* unary = as<Unary>(node); unary != nullptr && unary->op == UnaryOperator::prior) {
      return on_row(unary->operand, true);
    }
    if (auto* pseudo = as<PseudoColumn>(node);
        pseudo != nullptr && pseudo->which == PseudoColumnKind::level) {
      // In CONNECT BY the level is that of the row being looked at.
      return build().target(*node, "walk.level + 1", {}, Binding::additive);
    }
    if (auto* name = as<Name>(node)) {
      if (context_.bindings.symbol(*name).kind != SymbolKind::column || !is_own(*name)) return node;
      return column(*name, prior ? walk_name : alias_.text, name->parts.back());
    }
    if (is<Query>(node)) return node;
    for_each_child(*node, [&](Node*& child) { child = on_row(child, prior); });
    return node;
  }

  bool is_own(const Name& name) const { return owner_of(context_, name, select_.from) == 0; }

  // An expression of the select list, WHERE or ORDER BY over the finished walk.
  Node* after_walk(Node* node);
  Node* carry(const Node& like, Node* at_root, Node* below);
  Node* carry_path(Call& call);

  Node* branch(bool root, Node* condition, const std::vector<Node*>& keys);
  Node* recursive_source(Node* condition);
  Node* item(Node* expression, std::string_view alias = {});
  Node* place_row(const std::vector<Node*>& keys, bool root);
  Node* recursion(const Query& query);

  RuleContext& context_;
  const Select& select_;
  const TableRef& table_;
  Identifier alias_;
  std::vector<Carried> carried_;
};

Node* Walk::item(Node* expression, std::string_view alias) {
  auto* entry = build().arena().make<SelectItem>(expression->span);
  entry->expression = expression;
  if (!alias.empty()) entry->alias = {alias, false, expression->span};
  return entry;
}

Node* Walk::carry(const Node& like, Node* at_root, Node* below) {
  const std::string_view name =
      build().arena().text("carried_" + std::to_string(carried_.size() + 1));
  carried_.push_back({at_root, below, name});
  Node* reference = build().name(like, {alias_.text, name});
  static_cast<Name*>(reference)->parts[0] = alias_;
  context_.bindings.set_symbol(*reference, simple_symbol(SymbolKind::column));
  return reference;
}

Node* Walk::carry_path(Call& call) {
  Node* value = convert(context_, call.arguments[0], Want::text);
  Node* root = on_row(build().duplicate(*value), false);
  Node* below = on_row(build().duplicate(*value), false);
  Node* separator = call.arguments[1];
  const std::string_view name =
      build().arena().text("carried_" + std::to_string(carried_.size() + 1));
  Node* carried = build().name(call, {walk_name, name});
  context_.bindings.set_symbol(*carried, simple_symbol(SymbolKind::column));
  return carry(
      call, build().target(call, "concat($1, $2)", {separator, root}),
      build().target(call, "concat($1, $2, $3)", {carried, build().duplicate(*separator), below}));
}

Node* Walk::after_walk(Node* node) {
  if (auto* pseudo = as<PseudoColumn>(node);
      pseudo != nullptr && pseudo->which == PseudoColumnKind::level) {
    Node* level = build().name(*node, {alias_.text, "level"});
    static_cast<Name*>(level)->parts[0] = alias_;
    context_.bindings.set_type(*level, simple_type(TypeKind::integer));
    context_.bindings.set_symbol(*level, simple_symbol(SymbolKind::column));
    return level;
  }
  if (auto* unary = as<Unary>(node)) {
    if (unary->op == UnaryOperator::prior) {
      Node* value = on_row(build().duplicate(*unary->operand), false);
      return carry(*node,
                   build().target(*node, "nullif($1, $2)", {value, build().duplicate(*value)}),
                   on_row(build().duplicate(*unary->operand), true));
    }
    if (unary->op == UnaryOperator::connect_by_root) {
      Node* value = on_row(build().duplicate(*unary->operand), false);
      Node* kept = carry(*node, value, nullptr);
      return kept;
    }
  }
  if (auto* call = as<Call>(node); call != nullptr &&
                                   builtin_name(context_, *call) == "SYS_CONNECT_BY_PATH" &&
                                   call->arguments.size() == 2) {
    return carry_path(*call);
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = after_walk(child); });
  return node;
}

Node* Walk::place_row(const std::vector<Node*>& keys, bool root) {
  std::string row = "ROW(";
  std::vector<Node*> arguments;
  for (Node* key : keys) {
    arguments.push_back(on_row(build().duplicate(*key), false));
    row += '$' + std::to_string(arguments.size()) + ", ";
  }
  Node* place = build().name(select_, {alias_.text, "ctid"});
  static_cast<Name*>(place)->parts[0] = alias_;
  arguments.push_back(place);
  row += '$' + std::to_string(arguments.size()) + ')';
  const std::string pattern = root ? "ARRAY[" + row + "]" : "walk.place || " + row;
  return build().target(select_, build().arena().text(pattern), arguments,
                        root ? Binding::primary : Binding::other_operator);
}

Node* Walk::recursive_source(Node* condition) {
  Arena& arena = build().arena();
  auto* left = arena.make<TableRef>(select_.span);
  left->name = build().name(select_, {walk_name});
  auto* join = arena.make<Join>(select_.span);
  join->join_kind = JoinKind::inner;
  join->left = left;
  join->right = build().duplicate(table_);
  Node* place = build().name(select_, {alias_.text, "ctid"});
  static_cast<Name*>(place)->parts[0] = alias_;
  Node* fresh = build().target(select_, "$1 <> ALL (walk.visited)", {place}, Binding::comparison);
  join->condition = build().binary(select_, BinaryOperator::logical_and, condition, fresh);
  return join;
}

Node* Walk::branch(bool root, Node* condition, const std::vector<Node*>& keys) {
  Arena& arena = build().arena();
  auto* star = arena.make<Star>(select_.span);
  auto* qualifier = arena.make<Name>(select_.span);
  qualifier->parts = arena.identifiers({alias_});
  star->qualifier = qualifier;
  Node* place = build().name(select_, {alias_.text, "ctid"});
  static_cast<Name*>(place)->parts[0] = alias_;
  std::vector<Node*> items = {item(star)};
  items.push_back(item(root ? build().number(select_, "1")
                            : build().target(select_, "walk.level + 1", {}, Binding::additive),
                       root ? "level" : ""));
  items.push_back(item(place_row(keys, root), root ? "place" : ""));
  items.push_back(
      item(root ? build().target(select_, "ARRAY[$1]", {place})
                : build().target(select_, "walk.visited || $1", {place}, Binding::other_operator),
           root ? "visited" : ""));
  for (const Carried& value : carried_) {
    Node* below = value.below;
    if (below == nullptr) {
      below = build().name(select_, {walk_name, value.name});
      context_.bindings.set_symbol(*below, simple_symbol(SymbolKind::column));
    }
    items.push_back(item(root ? value.at_root : below, root ? value.name : std::string_view{}));
  }
  auto* made = arena.make<Select>(select_.span);
  made->items = arena.list(items);
  made->from = arena.list({root ? build().duplicate(table_) : recursive_source(condition)});
  if (root) made->where = condition;
  return made;
}

// The keys of ORDER SIBLINGS BY; false for what cannot be an array's order.
bool sibling_keys(const Query& query, std::vector<Node*>& keys) {
  if (!query.order_siblings) return true;
  for (Node* node : query.order_by) {
    const auto* key = as<OrderItem>(node);
    if (key == nullptr || key->descending || key->nulls == NullsOrder::first) return false;
    keys.push_back(key->expression);
  }
  return true;
}

Node* Walk::recursion(const Query& query) {
  const auto& hierarchy = static_cast<const Hierarchy&>(*select_.hierarchy);
  std::vector<Node*> keys;
  if (!sibling_keys(query, keys)) return nullptr;
  Node* start = hierarchy.start_with == nullptr ? nullptr : on_row(hierarchy.start_with, false);
  Node* step = on_row(hierarchy.connect_by, false);
  auto* both = build().arena().make<SetOperation>(select_.span);
  both->all = true;
  both->left = branch(true, start, keys);
  both->right = branch(false, step, keys);
  auto* cte = build().arena().make<Cte>(select_.span);
  cte->name = {walk_name, false, select_.span};
  cte->query = query_of(context_, both);
  return cte;
}

Node* Walk::rewrite(const Query& query) {
  Select* outer = build().edit(select_);
  outer->hierarchy = nullptr;
  std::vector<Node*> items;
  for (Node* entry : select_.items)
    items.push_back(after_walk(entry));
  outer->items = build().arena().list(items);
  if (select_.where != nullptr) outer->where = after_walk(select_.where);
  Query* result = build().edit(query);
  std::vector<Node*> order;
  if (!query.order_siblings) {
    for (Node* key : query.order_by)
      order.push_back(after_walk(key));
  }
  Node* cte = recursion(query);
  if (cte == nullptr) return nullptr;
  auto* source = build().arena().make<TableRef>(table_.span);
  source->name = build().name(table_, {walk_name});
  source->alias = alias_;
  outer->from = build().arena().list({source});
  const bool unordered = query.order_by.empty() && select_.group_by.empty() && !select_.distinct;
  if (query.order_siblings || unordered) {
    // Oracle gives the rows of a walk parent first, each with its children behind it.
    auto* key = build().arena().make<OrderItem>(select_.span);
    Node* place = build().name(select_, {alias_.text, "place"});
    static_cast<Name*>(place)->parts[0] = alias_;
    key->expression = place;
    bool aggregated = false;
    for (const Node* entry : items)
      aggregated = aggregated || has_aggregate(context_, *entry);
    if (!aggregated) order = {key};
  }
  auto* with = build().arena().make<WithClause>(select_.span);
  std::vector<Node*> ctes;
  if (const auto* old = as<WithClause>(query.with))
    ctes.assign(old->items.begin(), old->items.end());
  ctes.push_back(cte);
  with->items = build().arena().list(ctes);
  with->recursive = true;
  result->with = with;
  result->body = outer;
  result->order_by = build().arena().list(order);
  result->order_siblings = false;
  return result;
}

bool has_star(const Select& select) {
  for (const Node* entry : select.items) {
    const auto* item = as<SelectItem>(entry);
    if (item != nullptr && is<Star>(item->expression)) return true;
  }
  return false;
}

bool uses(const Select& select, PseudoColumnKind which) {
  bool found = holds_pseudo_column(select.where, which);
  for (const Node* entry : select.items)
    found = found || holds_pseudo_column(entry, which);
  return found;
}

// Why the walk is not translated; empty when it is.
std::string refusal(const RuleContext& context, const Query& query, const Select& select) {
  const auto* table = select.from.size() == 1 ? as<TableRef>(select.from[0]) : nullptr;
  if (table == nullptr) return "only a walk over one table is translated";
  const Symbol& symbol = context.bindings.symbol(*table->name);
  if (symbol.relation == nullptr || (symbol.relation->kind != RelationKind::table &&
                                     symbol.relation->kind != RelationKind::temporary_table)) {
    return "only a walk over a known table is translated";
  }
  if (has_star(select)) return "SELECT * of a walk";
  if (uses(select, PseudoColumnKind::connect_by_isleaf)) return "CONNECT_BY_ISLEAF";
  if (uses(select, PseudoColumnKind::connect_by_iscycle)) return "CONNECT_BY_ISCYCLE";
  if (holds_pseudo_column(select.hierarchy, PseudoColumnKind::rownum))
    return "ROWNUM in CONNECT BY";
  std::vector<Node*> keys;
  if (!sibling_keys(query, keys)) return "ORDER SIBLINGS BY descending";
  return {};
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  auto* select = as<Select>(query.body);
  if (select == nullptr || select->hierarchy == nullptr) return nullptr;
  const std::string reason = refusal(context, query, *select);
  if (!reason.empty()) {
    context.diagnostics.add(DiagnosticId::hierarchy_refused, select->hierarchy->span, {reason});
    return nullptr;
  }
  const auto& table = static_cast<const TableRef&>(*select->from[0]);
  const Identifier alias =
      table.alias.text.empty() ? as<Name>(table.name)->parts.back() : table.alias;
  if (!static_cast<const Hierarchy&>(*select->hierarchy).nocycle) {
    context.diagnostics.add(DiagnosticId::hierarchy_loop, select->hierarchy->span);
  }
  return Walk(context, *select, table, alias).rewrite(query);
}

}  // namespace

extern const Rule hierarchy_walk_rule{"hierarchy_walk", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
