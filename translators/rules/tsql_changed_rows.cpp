// T-SQL's UPDATE and DELETE as the target writes them: the target apart from the FROM items.
#include "translators/rules/tsql_changed_rows.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_output.hpp"
#include "translators/rules/tsql_row_identity.hpp"
#include "translators/rules/tsql_target.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr std::string_view target_alias = "talora_target";

const Node* name_of(const Node* item) {
  const auto* ref = as<TableRef>(item);
  return ref != nullptr ? ref->name : item;
}

// The name that columns of an item or of the target are qualified with.
std::string called(const Node& item) {
  if (const auto* cte = as<Cte>(&item)) return fold_oracle(cte->name.text, cte->name.quoted);
  const std::string name = correlation_name(item);
  const auto* plain = as<Name>(&item);
  if (!name.empty() || plain == nullptr || plain->parts.empty()) return name;
  return fold_oracle(plain->parts.back().text, plain->parts.back().quoted);
}

void collect_items(const Node* item, std::vector<const Node*>& items) {
  if (const auto* join = as<Join>(item)) {
    collect_items(join->left, items);
    collect_items(join->right, items);
  } else if (item != nullptr) {
    items.push_back(item);
  }
}

class Change {
 public:
  Change(RuleContext& context, const Node& statement, ChangedRows& rows)
      : context_(context),
        statement_(statement),
        rows_(rows) {}

  bool run() {
    if (is<CurrentOf>(rows_.where)) return refuse("WHERE CURRENT OF");
    if (const Node* query = target_query()) return through_query(*query);
    if (rows_.top != nullptr) return limited();
    const TargetOfFrom parts = target_of_from(context_, rows_.target, rows_.from);
    const bool old_rows = !rows_.removes && reads_old_rows(rows_.outputs);
    if (parts.joined || old_rows) return beside_itself(parts);
    if (parts.table == nullptr && rows_.outputs.empty()) return false;
    if (parts.table != nullptr) {
      rows_.target = parts.table;
      rows_.from = context_.build.arena().list(parts.others);
      std::vector<Node*> conditions = parts.conditions;
      if (rows_.where != nullptr) conditions.push_back(rows_.where);
      rows_.where = conjunction(context_, conditions);
    }
    const std::string own = rows_.from.empty() ? std::string() : called(*rows_.target);
    return rows_.removes ? output({std::nullopt, own}) : output({own, std::nullopt});
  }

 private:
  bool refuse(const std::string& what) {
    context_.diagnostics.add(DiagnosticId::tsql_dml_refused, statement_.span, {what});
    return false;
  }

  bool output(const RowVersions& versions) {
    if (rows_.outputs.empty()) return true;
    rows_.returning = returning_of(context_, statement_, rows_.outputs, versions);
    rows_.outputs = {};
    return rows_.returning != nullptr;
  }

  const CatalogRelation* relation_of(const Node* item) const {
    return context_.bindings.symbol(*name_of(item)).relation;
  }

  // The query behind a target that is a CTE or a derived table.
  const Node* target_query() const {
    const Symbol& symbol = context_.bindings.symbol(*name_of(rows_.target));
    if (symbol.declaration == nullptr || symbol.relation != nullptr) return nullptr;
    if (is<Cte>(symbol.declaration)) return symbol.declaration;
    // UPDATE x … FROM (SELECT …) AS x; the item may have been rewritten since it was bound.
    std::vector<const Node*> items;
    for (const Node* item : rows_.from)
      collect_items(item, items);
    for (const Node* item : items) {
      const auto* ref = as<TableRef>(item);
      const Node* behind = ref == nullptr ? item : context_.bindings.symbol(*ref->name).declaration;
      if (called(*item) == called(*symbol.declaration) &&
          (is<DerivedTable>(item) || is<Cte>(behind)))
        return ref == nullptr ? item : behind;
    }
    return nullptr;
  }

  // Bare names of columns say which item they are of: the target stands beside all of them.
  void qualify(Node* node, const std::vector<std::string>& items) {
    if (node == nullptr) return;
    walk(*node, [&](Node& part) {
      auto* name = as<Name>(&part);
      if (name == nullptr || name->variable || name->parts.size() != 1) return true;
      const Symbol& symbol = context_.bindings.symbol(*name);
      if (symbol.kind != SymbolKind::column || symbol.declaration == nullptr) return true;
      const std::string item = called(*symbol.declaration);
      if (std::find(items.begin(), items.end(), item) == items.end()) return true;
      const Identifier qualifier{context_.build.arena().text(item), false, name->span};
      name->parts = context_.build.arena().identifiers({qualifier, name->parts[0]});
      return true;
    });
  }

  void qualify_all(const List& from, const Node* other) {
    std::vector<const Node*> items;
    for (const Node* item : from)
      collect_items(item, items);
    std::vector<std::string> names;
    for (const Node* item : items)
      names.push_back(called(*item));
    if (other != nullptr) names.push_back(called(*other));
    for (Node* assignment : rows_.assignments) {
      if (auto* item = as<AssignmentItem>(assignment)) qualify(item->value, names);
    }
    qualify(rows_.where, names);
  }

  // The base table under a name that nothing in the statement has.
  TableRef* other_target(const Node& base) {
    auto* ref = context_.build.arena().make<TableRef>(base.span);
    ref->name = context_.build.duplicate(*name_of(&base));
    ref->alias = {target_alias, false, base.span};
    context_.bindings.set_symbol(*ref, context_.bindings.symbol(*name_of(&base)));
    return ref;
  }

  void join_target(Node* same) {
    std::vector<Node*> conditions{same};
    if (rows_.where != nullptr) conditions.push_back(rows_.where);
    rows_.where = conjunction(context_, conditions);
  }

  // The target joined with itself: the FROM items stay as they are.
  bool beside_itself(const TargetOfFrom& parts) {
    const CatalogRelation* relation = relation_of(rows_.target);
    const std::vector<std::string> key = row_identity(context_, statement_, relation);
    if (key.empty()) return refuse("a change of rows of something that is no known table");
    Node* base = rows_.target;
    if (rows_.from.empty() || parts.table == nullptr) {
      if (!is<TableRef>(base)) {
        auto* ref = context_.build.arena().make<TableRef>(base->span);
        ref->name = base;
        context_.bindings.set_symbol(*ref, context_.bindings.symbol(*base));
        base = ref;
      }
    }
    std::string own = called(*rows_.target);
    if (parts.joined || parts.table != nullptr) {
      base = item_of_target();
      if (base == nullptr) return refuse("a target that stands twice among the FROM items");
      own = called(*base);
    } else {
      std::vector<Node*> from{base};
      from.insert(from.end(), rows_.from.begin(), rows_.from.end());
      rows_.from = context_.build.arena().list(from);
    }
    qualify_all(rows_.from, nullptr);
    rows_.target = other_target(*base);
    join_target(same_row(context_, statement_, relation, key, target_alias, own, key));
    const std::string target(target_alias);
    return rows_.removes ? output({std::nullopt, own}) : output({target, own});
  }

  // The FROM item that is the target.
  Node* item_of_target() const {
    std::vector<const Node*> items;
    for (const Node* item : rows_.from)
      collect_items(item, items);
    const std::string name = called(*rows_.target);
    const CatalogRelation* relation = relation_of(rows_.target);
    const Node* found = nullptr;
    for (const Node* item : items) {
      if (is<TableRef>(item) && called(*item) == name) return const_cast<Node*>(item);
      if (is<TableRef>(item) && relation != nullptr && relation_of(item) == relation) {
        if (found != nullptr) return nullptr;
        found = item;
      }
    }
    return const_cast<Node*>(found);
  }

  bool limited() {
    const auto* top = as<TopClause>(rows_.top);
    const bool others = !rows_.from.empty() && !(rows_.removes && rows_.outputs.empty());
    if (top == nullptr || top->percent)
      return refuse("TOP PERCENT in a statement that changes rows");
    if (others) return refuse("TOP in an UPDATE over several tables");
    const CatalogRelation* relation = relation_of(rows_.target);
    Node* target = rows_.target;
    List from = rows_.from;
    std::string own;
    if (from.empty()) {
      from = context_.build.arena().list({context_.build.duplicate(*target)});
    } else {
      Node* item = item_of_target();
      if (item == nullptr) return refuse("TOP in a DELETE over several tables");
      own = called(*item);
      target = context_.build.duplicate(*name_of(item));
    }
    Node* count = top->count;
    if (!is<Literal>(count)) count = context_.build.target(*count, "($1)", {count});
    Node* rows = among_first_rows(context_, statement_, relation, from, rows_.where, count, own);
    if (rows == nullptr) return refuse("TOP in a change of something that is no known table");
    rows_.target = target;
    rows_.from = {};
    rows_.where = rows;
    rows_.top = nullptr;
    return rows_.removes ? output({std::nullopt, std::string()})
                         : output({std::string(), std::nullopt});
  }

  bool through_query(const Node& behind);
  static Select* plain_select(Node* query);

  RuleContext& context_;
  const Node& statement_;
  ChangedRows& rows_;
};

// The SELECT of a query whose rows are rows of its only table; null for others.
Select* Change::plain_select(Node* query) {
  while (auto* whole = as<Query>(query))
    query = whole->body;
  auto* select = as<Select>(query);
  const bool plain = select != nullptr && !select->distinct && select->group_by.empty() &&
                     select->having == nullptr && select->from.size() == 1 &&
                     is<TableRef>(select->from[0]);
  return plain ? select : nullptr;
}

// The column of the base table behind a column of the query.
Node* base_column(RuleContext& context, const Select& select, const Node& written,
                  const CatalogRelation* relation) {
  const auto* name = as<Name>(&written);
  if (name == nullptr) return nullptr;
  const std::string wanted = fold_oracle(name->parts.back().text, name->parts.back().quoted);
  for (const Node* each : select.items) {
    const auto* item = as<SelectItem>(each);
    const Node* value = item == nullptr ? each : item->expression;
    const auto* column = as<Name>(value);
    if (column == nullptr) {
      if (is<Star>(value) && relation->find_column(wanted) != nullptr)
        return row_column(context, written, relation, {}, wanted);
      continue;
    }
    const Identifier& shown =
        item != nullptr && !item->alias.text.empty() ? item->alias : column->parts.back();
    if (fold_oracle(shown.text, shown.quoted) != wanted) continue;
    const Identifier& base = column->parts.back();
    return row_column(context, written, relation, {}, fold_oracle(base.text, base.quoted));
  }
  return nullptr;
}

bool Change::through_query(const Node& behind) {
  auto* cte = const_cast<Cte*>(as<Cte>(&behind));
  auto* derived = const_cast<DerivedTable*>(as<DerivedTable>(&behind));
  Select* select = plain_select(cte != nullptr ? cte->query : derived->query);
  const CatalogRelation* relation = select == nullptr ? nullptr : relation_of(select->from[0]);
  if (relation == nullptr || rows_.top != nullptr || !rows_.outputs.empty())
    return refuse("a change through a query that is more than rows of one table");
  const std::vector<std::string> key = row_identity(context_, statement_, relation);
  if (key.empty()) return refuse("a change of rows of something that is no known table");
  Arena& arena = context_.build.arena();
  for (Node* each : rows_.assignments) {
    auto* item = as<AssignmentItem>(each);
    Node* column = item == nullptr || item->columns.size() != 1
                       ? nullptr
                       : base_column(context_, *select, *item->columns[0], relation);
    if (column == nullptr) return refuse("an assignment to a column of a query");
    item->columns = arena.list({column});
  }
  const std::string base = called(*select->from[0]);
  std::vector<Node*> items(select->items.begin(), select->items.end());
  std::vector<std::string> shown;
  Identifiers& names = cte != nullptr ? cte->columns : derived->columns;
  std::vector<Identifier> columns(names.begin(), names.end());
  for (std::size_t i = 0; i < key.size(); ++i) {
    shown.push_back("TALORA_KEY_" + std::to_string(i + 1));
    auto* item = arena.make<SelectItem>(statement_.span);
    item->expression = row_column(context_, statement_, relation, base, key[i]);
    item->alias = {arena.text(shown.back()), false, statement_.span};
    items.push_back(item);
    if (!columns.empty()) columns.push_back(item->alias);
  }
  select->items = arena.list(items);
  names = arena.identifiers(columns);
  const std::string own = called(behind);
  if (rows_.from.empty()) {
    auto* ref = arena.make<TableRef>(rows_.target->span);
    ref->name = const_cast<Node*>(name_of(rows_.target));
    rows_.from = arena.list({static_cast<Node*>(ref)});
  }
  qualify_all(rows_.from, &behind);
  rows_.target = other_target(*select->from[0]);
  join_target(same_row(context_, statement_, relation, key, target_alias, own, shown));
  return true;
}

}  // namespace

bool change_rows(RuleContext& context, const Node& statement, ChangedRows& rows) {
  return Change(context, statement, rows).run();
}

}  // namespace talora::translators
