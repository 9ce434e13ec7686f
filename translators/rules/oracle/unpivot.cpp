// t UNPIVOT (x FOR c IN (a AS 'A', b AS 'B')) -> (SELECT …, CASE n WHEN 1 THEN a ELSE b END AS x …
// FROM t CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2) WHERE …)
#include "translators/bind/pivot_columns.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/turned_rows.hpp"

namespace talora::translators::oracle {

namespace {

constexpr std::string_view turn = "talora_turn";

class Rows {
 public:
  Rows(RuleContext& context, Pivot& pivot)
      : context_(context),
        turned_(context, pivot),
        pivot_(pivot) {}

  Node* taken_apart() {
    if (!turned_.add_other_columns(pivot_sources(pivot_), false)) return nullptr;
    std::vector<Node*> missing;
    for (std::size_t i = 0; i < pivot_.aggregates.size(); ++i) {
      std::vector<Node*> values;
      for (Node* node : pivot_.values)
        values.push_back(part(static_cast<SelectItem&>(*node).expression, i));
      turned_.add_item(chosen(values), name_of(pivot_.aggregates[i]));
      missing.push_back(context_.build.is_null(pivot_, chosen(values), true));
    }
    const auto* several = as<RowValue>(pivot_.column);
    const std::size_t labels = several == nullptr ? 1 : several->items.size();
    for (std::size_t i = 0; i < labels; ++i) {
      std::vector<Node*> names;
      for (std::size_t v = 0; v < pivot_.values.size(); ++v)
        names.push_back(label(v, i));
      turned_.add_item(chosen(names),
                       name_of(several == nullptr ? pivot_.column : several->items[i]));
    }
    auto* join = context_.build.arena().make<Join>(pivot_.span);
    join->join_kind = JoinKind::cross;
    join->left = pivot_.source;
    join->right = numbers();
    return turned_.table(join, pivot_.include_nulls ? nullptr : any(missing));
  }

 private:
  static std::string name_of(const Node* node) {
    const auto* name = as<Name>(node);
    return name == nullptr ? std::string()
                           : fold_oracle(name->parts.back().text, name->parts.back().quoted);
  }

  static Node* part(Node* value, std::size_t which) {
    auto* row = as<RowValue>(value);
    return row == nullptr ? value : row->items[which < row->items.size() ? which : 0];
  }

  // The value behind AS, else the names of the columns joined by _.
  Node* label(std::size_t value, std::size_t which) {
    Node* written = part(pivot_.names[value], which);
    if (!is_null_literal(written)) return context_.build.duplicate(*written);
    const Node* columns = static_cast<const SelectItem&>(*pivot_.values[value]).expression;
    std::string text = name_of(columns);
    if (const auto* row = as<RowValue>(columns)) {
      for (const Node* item : row->items)
        text += (text.empty() ? "" : "_") + name_of(item);
    }
    return context_.build.string(*columns, text);
  }

  Node* number(std::size_t value) { return context_.build.number(pivot_, std::to_string(value)); }

  // CASE n WHEN 1 THEN … END
  Node* chosen(const std::vector<Node*>& values) {
    auto* choice = context_.build.arena().make<CaseExpression>(pivot_.span);
    choice->operand = context_.build.name(pivot_, {turn, "n"});
    context_.bindings.set_type(*choice->operand, simple_type(TypeKind::integer));
    std::vector<Node*> branches;
    for (std::size_t i = 0; i < values.size(); ++i) {
      auto* branch = context_.build.arena().make<WhenClause>(pivot_.span);
      branch->condition = number(i + 1);
      branch->result = context_.build.duplicate(*values[i]);
      branches.push_back(branch);
    }
    choice->branches = context_.build.arena().list(branches);
    context_.bindings.set_type(*choice, Type(context_.bindings.type(*values[0])));
    return choice;
  }

  // (SELECT 1 AS n UNION ALL SELECT 2 …)
  Node* numbers() {
    Node* body = nullptr;
    for (std::size_t i = 1; i <= pivot_.values.size(); ++i) {
      auto* item = context_.build.arena().make<SelectItem>(pivot_.span);
      item->expression = number(i);
      if (i == 1) item->alias = {"n", false, pivot_.span};
      auto* select = context_.build.arena().make<Select>(pivot_.span);
      select->items = context_.build.arena().list({item});
      if (body == nullptr) {
        body = select;
        continue;
      }
      auto* both = context_.build.arena().make<SetOperation>(pivot_.span);
      both->all = true;
      both->left = body;
      both->right = select;
      body = both;
    }
    return derived_table(context_, query_of(context_, body), {turn, false, pivot_.span});
  }

  Node* any(const std::vector<Node*>& tests) {
    Node* joined = nullptr;
    for (Node* test : tests) {
      joined = joined == nullptr
                   ? test
                   : context_.build.binary(pivot_, BinaryOperator::logical_or, joined, test);
    }
    return joined;
  }

  RuleContext& context_;
  TurnedRows turned_;
  Pivot& pivot_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& pivot = static_cast<Pivot&>(node);
  if (!pivot.unpivot || pivot.clause != nullptr) return nullptr;
  return Rows(context, pivot).taken_apart();
}

}  // namespace

extern const Rule unpivot_rule{"unpivot", Phase::shape, Kind::pivot, apply};

}  // namespace talora::translators::oracle
