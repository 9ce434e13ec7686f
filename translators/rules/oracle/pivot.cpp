// t PIVOT (SUM(x) FOR c IN ('a' AS a)) -> (SELECT …, SUM(CASE WHEN c = 'a' THEN x END) AS a FROM t
// GROUP BY …)
#include "translators/bind/pivot_columns.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/turned_rows.hpp"

#include <algorithm>

namespace talora::translators::oracle {

namespace {

class Rows {
 public:
  Rows(RuleContext& context, Pivot& pivot)
      : context_(context),
        turned_(context, pivot),
        pivot_(pivot) {}

  // Null when refused.
  Node* grouped() {
    if (!turned_.add_other_columns(pivot_sources(pivot_), true)) return nullptr;
    for (Node* value : pivot_.values) {
      for (Node* aggregate : pivot_.aggregates) {
        const auto& wanted = static_cast<const SelectItem&>(*value);
        const auto& item = static_cast<const SelectItem&>(*aggregate);
        Node* counted = over_rows(item, wanted);
        const std::string name = pivot_column_name(wanted, item);
        if (counted == nullptr || name.empty()) return refuse(*value);
        turned_.add_item(counted, name);
      }
    }
    return turned_.table(pivot_.source, nullptr);
  }

 private:
  Node* refuse(const Node& at) {
    context_.diagnostics.add(DiagnosticId::pivot_refused, at.span,
                             {"PIVOT: the aggregate or the name of its column is not plain"});
    return nullptr;
  }

  // c = value, or one for each of several columns
  Node* test(const SelectItem& wanted) {
    auto* columns = as<RowValue>(pivot_.column);
    auto* values = as<RowValue>(wanted.expression);
    if (columns == nullptr) return equal(pivot_.column, wanted.expression);
    if (values == nullptr || values->items.size() != columns->items.size()) return nullptr;
    std::vector<Node*> parts;
    for (std::size_t i = 0; i < columns->items.size(); ++i)
      parts.push_back(equal(columns->items[i], values->items[i]));
    return conjunction(context_, parts);
  }

  Node* equal(Node* column, Node* value) {
    return context_.build.binary(*value, BinaryOperator::equal, context_.build.duplicate(*column),
                                 context_.build.duplicate(*value));
  }

  // SUM(CASE WHEN c = 'a' THEN x END)
  Node* over_rows(const SelectItem& item, const SelectItem& wanted) {
    const auto* call = as<Call>(item.expression);
    Node* condition = test(wanted);
    const bool plain = call != nullptr && condition != nullptr && !call->arguments.empty() &&
                       call->keep == nullptr && call->over == nullptr;
    if (!plain || !is_aggregate_call(context_, *call)) return nullptr;
    Node* argument = is<Star>(call->arguments[0]) ? context_.build.number(*call, "1")
                                                  : context_.build.duplicate(*call->arguments[0]);
    auto* copy = static_cast<Call*>(context_.build.duplicate(*call));
    std::vector<Node*> arguments(copy->arguments.begin(), copy->arguments.end());
    arguments[0] = context_.build.case_when(*argument, {{condition, argument}}, nullptr);
    copy->arguments = context_.build.arena().list(arguments);
    return copy;
  }

  RuleContext& context_;
  TurnedRows turned_;
  Pivot& pivot_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& pivot = static_cast<Pivot&>(node);
  if (pivot.unpivot || pivot.clause != nullptr) return nullptr;
  return Rows(context, pivot).grouped();
}

}  // namespace

extern const Rule pivot_rule{"pivot", Phase::shape, Kind::pivot, apply};

}  // namespace talora::translators::oracle
