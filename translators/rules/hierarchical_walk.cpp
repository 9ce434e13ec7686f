// A hierarchical query as a recursive WITH.
#include "translators/rules/hierarchical_walk.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/hierarchy_rows.hpp"
#include "translators/rules/query_parts.hpp"

#include <string>

namespace talora::translators {

// How a target keeps the way from the root to a row: PostgreSQL in arrays, of the places among
// siblings and of the rows; MySQL, which has neither arrays nor window functions in a recursion, in
// one text of numbers that already follow ORDER SIBLINGS BY.
struct WayPatterns {
  bool numbers_siblings;  // place: $1 is the number among siblings; else the row's own
  std::string_view place_root;
  std::string_view place_below;
  std::string_view visited;  // the column that `fresh` and `passed` look at
  std::string_view fresh;    // row $1 is not on the way
  std::string_view passed;   // row $1 is on the way $2
  std::string_view path_root;
  std::string_view path_below;
  std::string_view number_of_truth;
  std::string_view in_order;  // place $1 as it is sorted
  std::string_view helper;    // the runtime helper of places, if any
};

namespace {

constexpr WayPatterns postgres_way{true,
                                   "ARRAY[$1]",
                                   "walk.place || $1",
                                   "visited",
                                   "$1 <> ALL (walk.visited)",
                                   "$1 = ANY ($2)",
                                   "concat($1, $2)",
                                   "concat($1, $2, $3)",
                                   "CAST($1 AS integer)",
                                   "$1",
                                   {}};

constexpr WayPatterns mysql_way{false,
                                "CAST(talora.walk_place(NULL, $1) AS char(1023))",
                                "talora.walk_place(walk.place, $1)",
                                "place",
                                "locate(talora.walk_place('', $1), concat('/', walk.place)) = 0",
                                "locate(talora.walk_place('', $1), concat('/', $2)) > 0",
                                "CAST(concat_ws('', $1, $2) AS char(4000))",
                                "concat_ws('', $1, $2, $3)",
                                "$1",
                                "CAST($1 AS binary(1023))",
                                "walk_place"};

constexpr std::string_view walk_name = "walk";
constexpr std::string_view below_name = "below";

// PRIOR SYS_GUID() IS NOT NULL and its like only make each row another one for Oracle's check of
// loops: true when the conjunct is such, which needs no counterpart.
bool only_tells_rows_apart(const RuleContext& context, const Node& conjunct) {
  const auto* test = as<IsTest>(&conjunct);
  if (test == nullptr || test->test != TestKind::null || !test->negated) return false;
  const auto* prior = as<Unary>(test->operand);
  if (prior == nullptr || prior->op != UnaryOperator::prior) return false;
  return !is_pure(*prior->operand, context.bindings) ||
         column_names(context, *prior->operand).empty();
}

}  // namespace

const WayPatterns& Walk::patterns() const {
  return context_.profile.family == TargetFamily::mysql ? mysql_way : postgres_way;
}

Node* Walk::column(const Node& like, std::string_view qualifier, Identifier name) {
  auto* node = build().arena().make<Name>(like.span);
  node->parts = build().arena().identifiers({{qualifier, false, like.span}, name});
  if (qualifier == alias_.text) node->parts[0] = alias_;
  context_.bindings.copy(like, *node);
  return node;
}

Node* Walk::on_row(Node* node, bool prior) {
  if (auto* unary = as<Unary>(node); unary != nullptr && unary->op == UnaryOperator::prior) {
    return on_row(unary->operand, true);
  }
  if (auto* pseudo = as<PseudoColumn>(node);
      pseudo != nullptr && pseudo->which == PseudoColumnKind::level) {
    // In CONNECT BY the level is that of the row being looked at.
    if (!looking_below_) return build().target(*node, "walk.level + 1", {}, Binding::additive);
    return build().target(*node, "$1 + 1", {place_of(alias_.text, "level")}, Binding::additive);
  }
  if (auto* name = as<Name>(node)) {
    if (context_.bindings.symbol(*name).kind != SymbolKind::column || !is_own(*name)) return node;
    if (looking_below_) return column(*name, prior ? alias_.text : below_name, name->parts.back());
    return column(*name, prior ? walk_name : alias_.text, name->parts.back());
  }
  if (is<Query>(node)) return node;
  for_each_child(*node, [&](Node*& child) { child = on_row(child, prior); });
  return node;
}

Node* Walk::place_of(std::string_view qualifier, std::string_view name) {
  Node* node = build().name(select_, {qualifier, name});
  if (qualifier == alias_.text) static_cast<Name*>(node)->parts[0] = alias_;
  return node;
}

bool Walk::is_own(const Name& name) const {
  return owner_of(context_, name, select_.from) == 0;
}

Node* Walk::in_order(Node* place) {
  context_.bindings.set_nullability(*place, Nullability::never_null);
  if (patterns().in_order == "$1") return place;
  Node* key = build().target(select_, patterns().in_order, {place});
  context_.bindings.set_nullability(*key, Nullability::never_null);
  return key;
}

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
      call, build().target(call, patterns().path_root, {separator, root}),
      build().target(call, patterns().path_below, {carried, build().duplicate(*separator), below}));
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
  if (auto* pseudo = as<PseudoColumn>(node)) {
    if (pseudo->which == PseudoColumnKind::connect_by_isleaf) {
      leaves_ = true;
      Node* leaf = place_of(alias_.text, "leaf");
      context_.bindings.set_type(*leaf, simple_type(TypeKind::integer));
      context_.bindings.set_symbol(*leaf, simple_symbol(SymbolKind::column));
      return leaf;
    }
    if (pseudo->which == PseudoColumnKind::connect_by_iscycle) return closes_loop(*node);
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

// The row has a child that the walk has passed already (CONNECT_BY_ISCYCLE).
Node* Walk::closes_loop(const Node& like) {
  const auto& hierarchy = static_cast<const Hierarchy&>(*select_.hierarchy);
  looking_below_ = true;
  Node* step = on_row(build().duplicate(*hierarchy.connect_by), false);
  looking_below_ = false;
  auto* below = static_cast<TableRef*>(build().duplicate(table_));
  below->alias = {below_name, false, select_.span};
  auto* item = build().arena().make<SelectItem>(select_.span);
  item->expression = build().number(select_, "1");
  auto* select = build().arena().make<Select>(select_.span);
  select->items = build().arena().list({item});
  select->from = build().arena().list({below});
  Node* passed =
      build().target(select_, patterns().passed,
                     {place_of(below_name, identity_), place_of(alias_.text, patterns().visited)},
                     Binding::comparison);
  select->where = build().binary(select_, BinaryOperator::logical_and, step, passed);
  auto* exists = build().arena().make<Exists>(select_.span);
  exists->query = query_of(context_, select);
  Node* made = build().target(like, patterns().number_of_truth, {exists});
  context_.bindings.set_type(*made, simple_type(TypeKind::integer));
  return made;
}

// The places of the ancestors and of the row among its siblings.
Node* Walk::place_row(const List& keys, bool root) {
  if (!patterns().numbers_siblings)
    return build().target(select_, root ? patterns().place_root : patterns().place_below,
                          {place_of(alias_.text, identity_)}, Binding::primary, patterns().helper);
  auto* window = build().arena().make<WindowSpec>(select_.span);
  std::vector<Node*> order;
  for (Node* node : keys) {
    auto* item = static_cast<OrderItem*>(build().duplicate(*node));
    item->expression = on_row(item->expression, false);
    order.push_back(item);
  }
  auto* last = build().arena().make<OrderItem>(select_.span);
  last->expression = place_of(alias_.text, identity_);
  order.push_back(last);
  window->order_by = build().arena().list(order);
  auto* number = build().arena().make<Call>(select_.span);
  number->callee = build().name(select_, {"row_number"});
  context_.bindings.set_symbol(*number->callee, simple_symbol(SymbolKind::builtin, "ROW_NUMBER"));
  number->over = window;
  return build().target(select_, root ? patterns().place_root : patterns().place_below, {number},
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
  join->condition = condition;
  if (unguarded_) return join;
  Node* fresh = build().target(select_, patterns().fresh, {place_of(alias_.text, identity_)},
                               Binding::comparison);
  join->condition = build().binary(select_, BinaryOperator::logical_and, condition, fresh);
  return join;
}

Node* Walk::branch(bool root, Node* condition, const List& keys) {
  Arena& arena = build().arena();
  auto* star = arena.make<Star>(select_.span);
  auto* qualifier = arena.make<Name>(select_.span);
  qualifier->parts = arena.identifiers({alias_});
  star->qualifier = qualifier;
  Node* place = place_of(alias_.text, identity_);
  std::vector<Node*> items = {item(star)};
  items.push_back(item(root ? build().number(select_, "1")
                            : build().target(select_, "walk.level + 1", {}, Binding::additive),
                       root ? "level" : ""));
  items.push_back(item(place_row(keys, root), root ? "place" : ""));
  if (patterns().visited == "visited") {
    items.push_back(
        item(root ? build().target(select_, "ARRAY[$1]", {place})
                  : build().target(select_, "walk.visited || $1", {place}, Binding::other_operator),
             root ? "visited" : ""));
  }
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

Node* Walk::recursion(const Query& query) {
  const auto& hierarchy = static_cast<const Hierarchy&>(*select_.hierarchy);
  const List keys = sibling_keys(context_, query, select_);
  Node* start = hierarchy.start_with == nullptr ? nullptr : on_row(hierarchy.start_with, false);
  std::vector<Node*> steps;
  for (Node* part : conjuncts(hierarchy.connect_by)) {
    if (only_tells_rows_apart(context_, *part)) {
      unguarded_ = true;
    } else {
      steps.push_back(part);
    }
  }
  Node* step =
      steps.empty() ? build().boolean(select_, true) : on_row(conjunction(context_, steps), false);
  auto* both = build().arena().make<SetOperation>(select_.span);
  both->all = true;
  both->left = branch(true, start, keys);
  both->right = branch(false, step, keys);
  auto* cte = build().arena().make<Cte>(select_.span);
  cte->name = {walk_name, false, select_.span};
  cte->query = query_of(context_, both);
  return cte;
}

// The walk with a column: in the order of the walk a row with children stands before a deeper one.
Node* Walk::with_leaves(TableRef* source) {
  auto* star = build().arena().make<Star>(select_.span);
  auto* qualifier = build().arena().make<Name>(select_.span);
  qualifier->parts = build().arena().identifiers({{walk_name, false, select_.span}});
  star->qualifier = qualifier;
  Node* leaf = build().target(
      select_, "CASE WHEN lead(walk.level) OVER (ORDER BY $1) > walk.level THEN 0 ELSE 1 END",
      {in_order(build().name(select_, {walk_name, "place"}))});
  auto* select = build().arena().make<Select>(select_.span);
  select->items = build().arena().list({item(star), item(leaf, "leaf")});
  source->alias = {};
  select->from = build().arena().list({source});
  return derived_table(context_, query_of(context_, select), alias_);
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
  if (leaves_) {
    outer->from = build().arena().list({with_leaves(source)});
  } else {
    outer->from = build().arena().list({source});
  }
  const bool unordered = query.order_by.empty() && select_.group_by.empty() && !select_.distinct;
  if (query.order_siblings || unordered) {
    // Oracle gives the rows of a walk parent first, each with its children behind it.
    auto* key = build().arena().make<OrderItem>(select_.span);
    key->expression = in_order(place_of(alias_.text, "place"));
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

}  // namespace talora::translators
