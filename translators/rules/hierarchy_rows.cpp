// A hierarchical query over joins and views: its rows first, numbered.
#include "translators/rules/hierarchy_rows.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace talora::translators {

namespace {

class Rows {
 public:
  Rows(RuleContext& context, const Query& query, const Select& select)
      : context_(context),
        query_(query),
        select_(select) {}

  Query* rewrite() {
    for (const Node* entry : select_.items) {
      const auto* item = as<SelectItem>(entry);
      if (item == nullptr || is<Star>(item->expression)) return nullptr;
    }
    split_where();
    table_ = arena().make<TableRef>(select_.span);
    table_->name = context_.build.name(select_, {walk_rows_name});
    context_.bindings.set_symbol(*table_->name, simple_symbol(SymbolKind::query_name));
    add(nullptr, walk_rows_identity);
    numbered_ = items_.back();
    if (ordered_ && query_.order_siblings && !add_sibling_keys()) return nullptr;
    Select* outer = context_.build.edit(select_);
    for (Node*& node : outer->items)
      node = renamed(node);
    outer->where = renamed(conjunction(context_, after_));
    outer->hierarchy = renamed(outer->hierarchy);
    for (Node*& node : outer->group_by)
      node = renamed(node);
    outer->having = renamed(outer->having);
    Query* made = context_.build.edit(query_);
    for (Node*& node : made->order_by)
      node = renamed(node);
    if (unknown_) return nullptr;
    numbered_->expression = number();
    made->with = with(base(outer->from));
    outer->from = arena().list({table_});
    made->body = outer;
    return made;
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  // The keys on a row alone; false when one looks at the walk.
  bool add_sibling_keys() {
    for (Node* key : sibling_keys(context_, query_, select_)) {
      bool walked = false;
      walk(*key, [&](const Node& node) {
        walked = walked || is_of_walk(node);
        return true;
      });
      if (walked) return false;
      order_.push_back(key);
    }
    return true;
  }

  static bool is_of_walk(const Node& node) {
    const auto* unary = as<Unary>(&node);
    return is<PseudoColumn>(&node) ||
           (unary != nullptr &&
            (unary->op == UnaryOperator::prior || unary->op == UnaryOperator::connect_by_root));
  }

  Node* number() {
    if (!ordered_) return context_.build.target(select_, "row_number() OVER ()", {});
    const std::vector<Node*> siblings = order_;
    for (const SelectItem* item : items_) {
      const bool sorted = std::ranges::any_of(siblings, [&](const Node* key) {
        return same_tree(as<OrderItem>(key)->expression, item->expression);
      });
      if (item == numbered_ || sorted) continue;
      auto* key = arena().make<OrderItem>(select_.span);
      key->expression = context_.build.duplicate(*item->expression);
      key->nulls = NullsOrder::first;  // any order will do: the server's own
      order_.push_back(key);
    }
    auto* window = arena().make<WindowSpec>(select_.span);
    window->order_by = arena().list(order_);
    auto* call = arena().make<Call>(select_.span);
    call->callee = context_.build.name(select_, {"row_number"});
    context_.bindings.set_symbol(*call->callee, simple_symbol(SymbolKind::builtin, "ROW_NUMBER"));
    call->over = window;
    return call;
  }

  // Conditions over two or more FROM items join them; the others hold after the walk.
  void split_where() {
    for (Node* part : conjuncts(select_.where)) {
      std::set<int> owners;
      bool walked = false;
      walk(*part, [&](const Node& node) {
        walked = walked || is_of_walk(node);
        if (const auto* name = as<Name>(&node))
          owners.insert(owner_of(context_, *name, select_.from));
        return true;
      });
      owners.erase(-1);
      (owners.size() > 1 && !walked ? before_ : after_).push_back(part);
    }
  }

  void add(Node* expression, std::string_view alias) {
    auto* item = arena().make<SelectItem>(select_.span);
    item->expression = expression;
    item->alias = {alias, false, select_.span};
    items_.push_back(item);
  }

  Node* renamed(Node* node) {
    if (node == nullptr) return nullptr;
    if (auto* name = as<Name>(node)) return renamed_name(name);
    for_each_child(*node, [&](Node*& child) { child = renamed(child); });
    return node;
  }

  Node* renamed_name(Name* name) {
    const Symbol& symbol = context_.bindings.symbol(*name);
    if (symbol.kind == SymbolKind::none && name->parts.size() > 1 &&
        owner_of(context_, *name, select_.from) >= 0)
      unknown_ = true;
    if (symbol.kind != SymbolKind::column || owner_of(context_, *name, select_.from) < 0)
      return name;
    std::string key;
    for (const Identifier& part : name->parts)
      key += fold_oracle(part.text, part.quoted) + '.';
    auto [place, fresh] = columns_.try_emplace(key, std::string_view{});
    if (fresh) {
      place->second = free_name(name->parts.back());
      add(context_.build.duplicate(*name), place->second);
    }
    auto* made = arena().make<Name>(name->span);
    made->parts = arena().identifiers(
        {{walk_rows_name, false, name->span}, {place->second, false, name->span}});
    context_.bindings.copy(*name, *made);
    Symbol own = simple_symbol(SymbolKind::column, place->second);
    own.declaration = table_;
    context_.bindings.set_symbol(*made, std::move(own));
    return made;
  }

  std::string_view free_name(const Identifier& wanted) {
    std::string name = fold_oracle(wanted.text, wanted.quoted);
    for (char& c : name)
      c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    std::string made = name;
    for (int i = 2; !names_.insert(made).second; ++i)
      made = name + "_" + std::to_string(i);
    return arena().text(made);
  }

  Node* base(const List& from) {
    auto* select = arena().make<Select>(select_.span);
    select->items = arena().list({items_.begin(), items_.end()});
    select->from = from;
    select->where = conjunction(context_, before_);
    auto* cte = arena().make<Cte>(select_.span);
    cte->name = {walk_rows_name, false, select_.span};
    cte->query = query_of(context_, select);
    return cte;
  }

  Node* with(Node* cte) {
    auto* made = arena().make<WithClause>(select_.span);
    std::vector<Node*> items;
    if (const auto* old = as<WithClause>(query_.with))
      items.assign(old->items.begin(), old->items.end());
    items.push_back(cte);
    made->items = arena().list(items);
    return made;
  }

  RuleContext& context_;
  const Query& query_;
  const Select& select_;
  TableRef* table_ = nullptr;
  bool unknown_ = false;
  std::vector<Node*> before_;
  std::vector<Node*> after_;
  std::vector<SelectItem*> items_;
  SelectItem* numbered_ = nullptr;
  std::vector<Node*> order_;
  const bool ordered_ = context_.profile.family == TargetFamily::mysql;
  std::map<std::string, std::string_view> columns_;
  std::set<std::string> names_ = {std::string(walk_rows_identity), "level", "place", "visited",
                                  "leaf"};
};

// The column that a key names by its place or its alias; null: the key is an expression.
const SelectItem* shown_by(const RuleContext& context, const Node& key, const Select& select) {
  const auto* place = as<Literal>(&key);
  if (place != nullptr && place->literal_kind == LiteralKind::number) {
    std::size_t at = 0;
    std::from_chars(place->text.data(), place->text.data() + place->text.size(), at);
    return at == 0 || at > select.items.size() ? nullptr : as<SelectItem>(select.items[at - 1]);
  }
  const auto* name = as<Name>(&key);
  if (name == nullptr || context.bindings.symbol(*name).kind != SymbolKind::select_alias)
    return nullptr;
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    if (item != nullptr && fold_oracle(item->alias.text, item->alias.quoted) ==
                               fold_oracle(name->parts[0].text, name->parts[0].quoted))
      return item;
  }
  return nullptr;
}

}  // namespace

List sibling_keys(RuleContext& context, const Query& query, const Select& select) {
  std::vector<Node*> keys;
  for (const Node* node : query.order_siblings ? query.order_by : List{}) {
    auto* key = static_cast<OrderItem*>(context.build.duplicate(*node));
    const SelectItem* shown = shown_by(context, *key->expression, select);
    if (shown != nullptr) key->expression = context.build.duplicate(*shown->expression);
    keys.push_back(key);
  }
  return context.build.arena().list(keys);
}

Query* over_walk_rows(RuleContext& context, const Query& query, const Select& select) {
  return Rows(context, query, select).rewrite();
}

}  // namespace talora::translators
