// INSERT ALL WHEN c THEN INTO a VALUES (x) ELSE INTO b … query -> WITH rows AS (query), insert_1 AS
// (INSERT INTO a SELECT x FROM rows WHERE c) INSERT INTO b SELECT … FROM rows WHERE (c) IS NOT TRUE
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view rows_name = "talora_rows";

class Branches {
 public:
  Branches(RuleContext& context, const InsertAll& all) : context_(context), all_(all) {}

  Node* rewrite() {
    std::vector<Node*> earlier;
    for (const Node* entry : all_.branches) {
      const auto& branch = static_cast<const InsertBranch&>(*entry);
      for (const Node* made : branch.inserts) {
        Insert* insert = one(*as<Insert>(made), condition(branch, earlier));
        if (insert == nullptr) return nullptr;
        inserts_.push_back(insert);
      }
      if (branch.condition != nullptr) earlier.push_back(branch.condition);
    }
    return inserts_.empty() ? nullptr : joined();
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  // FIRST and ELSE: none of the conditions before is true.
  Node* condition(const InsertBranch& branch, const std::vector<Node*>& earlier) {
    std::vector<Node*> parts;
    if (branch.is_else || all_.first) {
      for (Node* before : earlier)
        parts.push_back(context_.build.target(
            *before, "($1) IS NOT TRUE", {context_.build.duplicate(*before)}, Binding::comparison));
    }
    if (branch.condition != nullptr) parts.push_back(context_.build.duplicate(*branch.condition));
    return conjunction(context_, parts);
  }

  Insert* one(const Insert& insert, Node* where) {
    if (insert.returning != nullptr || insert.error_logging != nullptr) return nullptr;
    const auto* values = as<ValuesRows>(insert.source);
    std::vector<Node*> items;
    if (insert.source == nullptr) {
      auto* item = arena().make<SelectItem>(insert.span);
      item->expression = arena().make<Star>(insert.span);
      items.push_back(item);
    } else if (values != nullptr && values->rows.size() == 1 && is<RowValue>(values->rows[0])) {
      for (Node* value : static_cast<RowValue&>(*values->rows[0]).items) {
        auto* item = arena().make<SelectItem>(insert.span);
        item->expression = value;
        items.push_back(item);
      }
    } else {
      return nullptr;
    }
    auto* select = arena().make<Select>(insert.span);
    select->items = arena().list(items);
    auto* rows = arena().make<TableRef>(insert.span);
    rows->name = context_.build.name(insert, {rows_name});
    select->from = arena().list({rows});
    select->where = where;
    Insert* copy = context_.build.edit(insert);
    copy->source = query_of(context_, select);
    return copy;
  }

  Node* cte(std::string_view name, Node* query) {
    auto* made = arena().make<Cte>(query->span);
    made->name = {arena().text(name), false, query->span};
    made->query = query;
    return made;
  }

  Node* joined() {
    std::vector<Node*> items = {cte(rows_name, all_.query)};
    for (std::size_t i = 0; i + 1 < inserts_.size(); ++i)
      items.push_back(cte("insert_" + std::to_string(i + 1), inserts_[i]));
    auto* with = arena().make<WithClause>(all_.span);
    with->items = arena().list(items);
    Insert* last = inserts_.back();
    last->with = with;
    last->span = all_.span;
    return last;
  }

  RuleContext& context_;
  const InsertAll& all_;
  std::vector<Insert*> inserts_;
};

Node* apply(RuleContext& context, Node& node) {
  const auto& all = static_cast<InsertAll&>(node);
  bool sequence = false;
  for (const Node* entry : all.branches) {
    if (!is<InsertBranch>(entry)) return nullptr;
    walk(*entry, [&](const Node& part) {
      sequence = sequence || is<SequenceValue>(&part);
      return true;
    });
  }
  // Every branch of a row sees one number of the sequence.
  return sequence ? nullptr : Branches(context, all).rewrite();
}

}  // namespace

extern const Rule insert_all_branches_rule{"insert_all_branches", Phase::value, Kind::insert_all,
                                           apply};

}  // namespace talora::translators::oracle
