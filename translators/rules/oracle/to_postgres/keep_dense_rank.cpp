// MAX(n) KEEP (DENSE_RANK LAST ORDER BY d) -> (array_agg(n ORDER BY d DESC NULLS FIRST, n DESC
// NULLS LAST))[1]; SUM(n) KEEP … -> (SELECT sum(kept.v) FROM unnest(array_agg(n), array_agg(d)) AS
// kept (v, k1) WHERE ROW(k1) IS NOT DISTINCT FROM ROW((array_agg(d ORDER BY d …))[1]))
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

std::string_view order_suffix(const OrderItem& item, bool reversed) {
  bool descending = item.descending;
  bool nulls_first =
      item.nulls == NullsOrder::first || (item.nulls == NullsOrder::unsaid && item.descending);
  if (reversed) {
    descending = !descending;
    nulls_first = !nulls_first;
  }
  if (descending) return nulls_first ? " DESC NULLS FIRST" : " DESC NULLS LAST";
  return nulls_first ? " NULLS FIRST" : " NULLS LAST";
}

class Kept {
 public:
  Kept(RuleContext& context, Call& call)
      : context_(context),
        call_(call),
        keep_(*as<KeepClause>(call.keep)) {}

  // The best row of the first (last) rank: sorted by rank, then by the value itself, nulls at the
  // end.
  Node* extreme(bool largest) {
    std::vector<Node*> arguments = {call_.arguments[0]};
    std::string pattern = "(array_agg($1 ORDER BY " + order(arguments) + ", ";
    arguments.push_back(context_.build.duplicate(*call_.arguments[0]));
    pattern += '$' + std::to_string(arguments.size());
    pattern += largest ? " DESC NULLS LAST))[1]" : " ASC NULLS LAST))[1]";
    return target(pattern, arguments);
  }

  // The same over a window: the first row of the sorted partition.
  Node* extreme_over(bool largest) {
    const auto* window = as<WindowSpec>(call_.over);
    if (window == nullptr || !window->name.text.empty() || !window->order_by.empty())
      return nullptr;
    std::vector<Node*> arguments = {call_.arguments[0]};
    std::string pattern = "first_value($1) OVER (";
    for (Node* key : window->partition_by) {
      pattern += arguments.size() == 1 ? "PARTITION BY " : ", ";
      pattern += mark(arguments, key);
    }
    pattern += window->partition_by.empty() ? "ORDER BY " : " ORDER BY ";
    pattern += order(arguments) + ", ";
    pattern += mark(arguments, context_.build.duplicate(*call_.arguments[0]));
    return target(pattern + (largest ? " DESC NULLS LAST)" : " ASC NULLS LAST)"), arguments);
  }

  // Any aggregate over the rows whose keys are those of the first row.
  Node* aggregate(std::string_view name) {
    const bool all_rows = is<Star>(call_.arguments[0]);
    std::vector<Node*> arguments;
    std::string lists;
    std::string names;
    std::string own = "ROW(";
    std::string first = "ROW(";
    if (!all_rows) {
      lists =
          "array_agg(" +
          mark(arguments, name == "count" ? call_.arguments[0]
                                          : convert(context_, call_.arguments[0], Want::numeric)) +
          "), ";
      names = "v, ";
    }
    for (std::size_t i = 0; i < keep_.order_by.size(); ++i) {
      Node* key = as<OrderItem>(keep_.order_by[i])->expression;
      const std::string label = "k" + std::to_string(i + 1);
      const std::string between = i == 0 ? "" : ", ";
      lists += between + "array_agg(" + mark(arguments, context_.build.duplicate(*key)) + ")";
      names += between + label;
      own += between + "kept." + label;
      first += between + "(array_agg(" + mark(arguments, context_.build.duplicate(*key)) +
               " ORDER BY " + order(arguments) + "))[1]";
    }
    std::string pattern = "(SELECT " + std::string(name) + (all_rows ? "(*)" : "(kept.v)");
    pattern += " FROM unnest(" + lists + ") AS kept (" + names + ") WHERE " + own +
               ") IS NOT DISTINCT FROM " + first + "))";
    return target(pattern, arguments);
  }

 private:
  static std::string mark(std::vector<Node*>& arguments, Node* node) {
    arguments.push_back(node);
    return '$' + std::to_string(arguments.size());
  }

  // The keys of KEEP, the wanted rank first.
  std::string order(std::vector<Node*>& arguments) {
    std::string text;
    for (const Node* key : keep_.order_by) {
      const auto& item = static_cast<const OrderItem&>(*key);
      if (!text.empty()) text += ", ";
      text += mark(arguments, context_.build.duplicate(*item.expression));
      text += order_suffix(item, !keep_.first);
    }
    return text;
  }

  Node* target(const std::string& pattern, const std::vector<Node*>& arguments) {
    return context_.build.target(call_, context_.build.arena().text(pattern), arguments);
  }

  RuleContext& context_;
  Call& call_;
  const KeepClause& keep_;
};

bool all_items(const KeepClause& keep) {
  for (const Node* key : keep.order_by) {
    if (!is<OrderItem>(key)) return false;
  }
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const auto* keep = as<KeepClause>(call.keep);
  if (keep == nullptr) return nullptr;
  const std::string name = builtin_name(context, call);
  const bool extreme = name == "MAX" || name == "MIN";
  const bool single = call.arguments.size() == 1 && call.filter == nullptr && all_items(*keep) &&
                      !call.distinct && is_pure(*call.arguments[0], context.bindings);
  static constexpr std::array sums = {"SUM", "COUNT", "AVG", "STDDEV_POP", "VAR_POP", "VAR_SAMP"};
  const auto* found = std::find(sums.begin(), sums.end(), name);
  Node* made = nullptr;
  if (single && extreme) {
    Kept kept(context, call);
    made = call.over == nullptr ? kept.extreme(name == "MAX") : kept.extreme_over(name == "MAX");
  } else if (single && call.over == nullptr && found != sums.end()) {
    std::string lower(name);
    for (char& c : lower)
      c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    made = Kept(context, call).aggregate(lower);
  }
  if (made == nullptr) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {name + " KEEP", "this form has no counterpart"});
  }
  return made;
}

}  // namespace

extern const Rule keep_dense_rank_rule{"keep_dense_rank", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
