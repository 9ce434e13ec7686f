// A hierarchical query over joins and views: its rows first, numbered.
#include "translators/rules/hierarchy_rows.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"

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
    add(context_.build.target(select_, "row_number() OVER ()", {}), walk_rows_identity);
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
    made->with = with(base(outer->from));
    outer->from = arena().list({table_});
    made->body = outer;
    return made;
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  // Conditions over two or more FROM items join them; the others hold after the walk.
  void split_where() {
    for (Node* part : conjuncts(select_.where)) {
      std::set<int> owners;
      bool walked = false;
      walk(*part, [&](const Node& node) {
        const auto* unary = as<Unary>(&node);
        walked = walked || is<PseudoColumn>(&node) ||
                 (unary != nullptr && (unary->op == UnaryOperator::prior ||
                                       unary->op == UnaryOperator::connect_by_root));
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
    select->items = arena().list(items_);
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
  std::vector<Node*> items_;
  std::map<std::string, std::string_view> columns_;
  std::set<std::string> names_ = {std::string(walk_rows_identity), "level", "place", "visited",
                                  "leaf"};
};

}  // namespace

Query* over_walk_rows(RuleContext& context, const Query& query, const Select& select) {
  return Rows(context, query, select).rewrite();
}

}  // namespace talora::translators
