// c DATE AS (ADD_MONTHS(d, 3)) -> c datetime AS (CASE WHEN day(d) = day(last_day(d)) THEN … END)
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string_view>

namespace talora::translators::oracle {

namespace {

// The last day of a month stays the last day (SQL Language Reference 19c, "ADD_MONTHS").
constexpr std::string_view moved =
    "CASE WHEN day($1) = day(last_day($2)) THEN timestamp(last_day($3 + INTERVAL $4 MONTH), "
    "time($5)) ELSE $6 + INTERVAL $7 MONTH END";

Node* inlined(RuleContext& context, Call& call) {
  Node* date = call.arguments[0];
  Node* months = convert(context, call.arguments[1], Want::integer);
  const auto again = [&](Node* node) { return context.build.duplicate(*node); };
  Node* made = context.build.target(
      call, moved,
      {date, again(date), again(date), months, again(date), again(date), again(months)});
  context.bindings.set_type(*made, simple_type(TypeKind::date));
  return made;
}

bool is_add_months(const RuleContext& context, const Node& node) {
  const auto* call = as<Call>(&node);
  return call != nullptr && call->arguments.size() == 2 &&
         builtin_name(context, *call) == "ADD_MONTHS" &&
         kind_of(context, call->arguments[0]) == TypeKind::date;
}

// Replaces the calls below a slot; true when there was one.
bool replace(RuleContext& context, Node*& slot) {
  bool changed = false;
  for_each_child(*slot, [&](Node*& child) { changed = replace(context, child) || changed; });
  if (!is_add_months(context, *slot)) return changed;
  slot = inlined(context, static_cast<Call&>(*slot));
  return true;
}

// A generated column may call no stored function.
Node* apply(RuleContext& context, Node& node) {
  auto& column = static_cast<ColumnDef&>(node);
  if (column.computed == nullptr) return nullptr;
  Node* computed = context.build.duplicate(*column.computed);
  if (!replace(context, computed)) return nullptr;
  ColumnDef* copy = context.build.edit(column);
  copy->computed = computed;
  return copy;
}

}  // namespace

extern const Rule months_in_column_rule{"months_in_column", Phase::shape, Kind::column_def, apply};

}  // namespace talora::translators::oracle
