// WITH n (a) AS (… UNION ALL …) SEARCH DEPTH FIRST BY a SET i -> the recursion gathers the path of
// places in an array and is numbered by it; CYCLE a SET c TO x DEFAULT y stays
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view path_name = "talora_path";

class Tail {
 public:
  Tail(RuleContext& context, const Cte& cte)
      : context_(context),
        cte_(cte),
        tail_(static_cast<const RecursionTail&>(*cte.tail)) {}

  // Null when the form is not one that can be translated.
  Node* rewrite() {
    const Node* body = cte_.query;
    while (const auto* whole = as<Query>(body))
      body = whole->body;
    const auto* both = as<SetOperation>(body);
    if (both == nullptr) return nullptr;
    const auto* anchor = as<Select>(both->left);
    const auto* step = as<Select>(both->right);
    if (anchor == nullptr || step == nullptr || cte_.columns.empty()) return nullptr;
    Cte* inner = context_.build.edit(cte_);
    inner->tail = cycle();
    if (tail_.search_column.text.empty()) return inner;
    SetOperation* joined = context_.build.edit(*both);
    joined->left = with_path(*anchor, {});
    joined->right = with_path(*step, recursive_alias(*step));
    if (joined->left == nullptr || joined->right == nullptr) return nullptr;
    inner->query = query_of(context_, joined);
    std::vector<Identifier> columns(cte_.columns.begin(), cte_.columns.end());
    columns.push_back({path_name, false, cte_.span});
    inner->columns = arena().identifiers(columns);
    return numbered(inner);
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  Node* cycle() {
    if (tail_.cycle_column.text.empty()) return nullptr;
    std::vector<Node*> arguments;
    std::string text = "CYCLE ";
    const auto add = [&](Node* node) {
      arguments.push_back(node);
      text += '$' + std::to_string(arguments.size());
    };
    for (std::size_t i = 0; i < tail_.cycle_columns.size(); ++i) {
      if (i > 0) text += ", ";
      add(one_name(tail_.cycle_columns[i]));
    }
    text += " SET ";
    add(one_name(tail_.cycle_column));
    text += " TO ";
    add(tail_.cycle_value);
    text += " DEFAULT ";
    add(tail_.no_cycle_value);
    text += " USING talora_cycle";
    return context_.build.target(tail_, arena().text(text), arguments);
  }

  Node* one_name(const Identifier& identifier) {
    auto* name = arena().make<Name>(tail_.span);
    name->parts = arena().identifiers({identifier});
    return name;
  }

  // The expression that a branch gives for a column of the query.
  Node* expression_of(const Select& branch, const Node* key) {
    const auto* name = as<Name>(key);
    if (name == nullptr || branch.items.size() != cte_.columns.size()) return nullptr;
    const Identifier& wanted = name->parts.back();
    for (std::size_t i = 0; i < cte_.columns.size(); ++i) {
      const Identifier& column = cte_.columns[i];
      if (fold_oracle(column.text, column.quoted) != fold_oracle(wanted.text, wanted.quoted))
        continue;
      const auto* item = as<SelectItem>(branch.items[i]);
      return context_.build.duplicate(item == nullptr ? *branch.items[i] : *item->expression);
    }
    return nullptr;
  }

  // row_number() OVER (ORDER BY keys)
  Node* place_of(const Select& branch) {
    auto* window = arena().make<WindowSpec>(tail_.span);
    std::vector<Node*> keys;
    for (Node* node : tail_.search_by) {
      auto* item = context_.build.edit(static_cast<OrderItem&>(*node));
      item->expression = expression_of(branch, item->expression);
      if (item->expression == nullptr) return nullptr;
      keys.push_back(item);
    }
    window->order_by = arena().list(keys);
    auto* call = arena().make<Call>(tail_.span);
    call->callee = context_.build.name(tail_, {"row_number"});
    context_.bindings.set_symbol(*call->callee, simple_symbol(SymbolKind::builtin, "ROW_NUMBER"));
    call->over = window;
    return call;
  }

  Identifier recursive_alias(const Select& step) {
    const std::string own = fold_oracle(cte_.name.text, cte_.name.quoted);
    Identifier alias;
    for (const Node* item : step.from)
      find_alias(*item, own, alias);
    return alias;
  }

  static void find_alias(const Node& item, const std::string& own, Identifier& alias) {
    if (const auto* join = as<Join>(&item)) {
      find_alias(*join->left, own, alias);
      find_alias(*join->right, own, alias);
    }
    const auto* table = as<TableRef>(&item);
    const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
    if (name == nullptr || name->parts.size() != 1) return;
    if (fold_oracle(name->parts[0].text, name->parts[0].quoted) == own)
      alias = table->alias.text.empty() ? name->parts[0] : table->alias;
  }

  Node* with_path(const Select& branch, const Identifier& recursive) {
    Node* place = place_of(branch);
    if (place == nullptr) return nullptr;
    auto* item = arena().make<SelectItem>(tail_.span);
    if (recursive.text.empty()) {
      item->expression =
          context_.build.target(tail_, tail_.depth_first ? "ARRAY[$1]" : "ARRAY[1, $1]", {place});
    } else {
      auto* path = arena().make<Name>(tail_.span);
      path->parts = arena().identifiers({recursive, {path_name, false, tail_.span}});
      item->expression = context_.build.target(
          tail_, tail_.depth_first ? "$1 || $2" : "ARRAY[($1)[1] + 1, $2]", {path, place},
          tail_.depth_first ? Binding::other_operator : Binding::primary);
    }
    Select* copy = context_.build.edit(branch);
    std::vector<Node*> items(branch.items.begin(), branch.items.end());
    items.push_back(item);
    copy->items = arena().list(items);
    return copy;
  }

  // n AS (WITH RECURSIVE n AS (…) SELECT columns, row_number() OVER (ORDER BY path) AS i FROM n)
  Node* numbered(Cte* inner) {
    auto* with = arena().make<WithClause>(cte_.span);
    with->items = arena().list({inner});
    with->recursive = true;
    auto* select = arena().make<Select>(cte_.span);
    std::vector<Node*> items;
    const auto add = [&](Node* expression, const Identifier& alias) {
      auto* item = arena().make<SelectItem>(cte_.span);
      item->expression = expression;
      item->alias = alias;
      items.push_back(item);
    };
    for (const Identifier& column : cte_.columns)
      add(one_name(column), {});
    add(context_.build.target(tail_, "row_number() OVER (ORDER BY talora_path)", {}),
        tail_.search_column);
    if (!tail_.cycle_column.text.empty()) add(one_name(tail_.cycle_column), {});
    select->items = arena().list(items);
    auto* source = arena().make<TableRef>(cte_.span);
    source->name = one_name(cte_.name);
    select->from = arena().list({source});
    Query* query = query_of(context_, select);
    query->with = with;
    Cte* outer = context_.build.edit(cte_);
    outer->columns = {};
    outer->tail = nullptr;
    outer->query = query;
    return outer;
  }

  RuleContext& context_;
  const Cte& cte_;
  const RecursionTail& tail_;
};

Node* apply(RuleContext& context, Node& node) {
  const auto& cte = static_cast<const Cte&>(node);
  return is<RecursionTail>(cte.tail) ? Tail(context, cte).rewrite() : nullptr;
}

}  // namespace

extern const Rule recursion_tail_rule{"recursion_tail", Phase::shape, Kind::cte, apply};

}  // namespace talora::translators::oracle
