// LISTAGG(x, ', ') WITHIN GROUP (ORDER BY y) -> group_concat(x ORDER BY y SEPARATOR ', ')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

void refuse(RuleContext& context, const Node& node, const char* why) {
  context.diagnostics.add(DiagnosticId::function_refused, node.span, {"LISTAGG", why});
}

// NULL is the lowest value there, the highest in Oracle: IS NULL goes first.
bool add_key(RuleContext& context, const OrderItem& item, std::string& pattern,
             std::vector<Node*>& arguments) {
  if (is_number_literal(item.expression)) return true;  // a constant orders nothing
  const bool first =
      item.nulls == NullsOrder::unsaid ? item.descending : item.nulls == NullsOrder::first;
  if (first != !item.descending && !never_null(context, item.expression)) {
    if (!is_pure(*item.expression, context.bindings)) return false;
    arguments.push_back(context.build.duplicate(*item.expression));
    pattern += '$' + std::to_string(arguments.size()) + (first ? " IS NULL DESC, " : " IS NULL, ");
  }
  arguments.push_back(item.expression);
  pattern += '$' + std::to_string(arguments.size()) + (item.descending ? " DESC, " : ", ");
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (builtin_name(context, call) != "LISTAGG" || call.arguments.empty()) return nullptr;
  if (call.over != nullptr) {
    refuse(context, node, "an aggregate of texts cannot be a window function");
    return nullptr;
  }
  if (call.overflow.find("TRUNCATE") != std::string_view::npos) {
    refuse(context, node, "ON OVERFLOW TRUNCATE");
    return nullptr;
  }
  Node* separator = call.arguments.size() > 1 ? call.arguments[1] : nullptr;
  if (separator != nullptr && !is_string_literal(separator)) {
    refuse(context, node, "the separator must be a literal");
    return nullptr;
  }
  std::vector<Node*> arguments = {convert(context, call.arguments[0], Want::text)};
  std::string keys;
  for (const Node* key : call.order_by) {
    const auto* item = as<OrderItem>(key);
    if (item == nullptr || !add_key(context, *item, keys, arguments)) {
      refuse(context, node, "a key must be evaluated only once");
      return nullptr;
    }
  }
  std::string pattern =
      call.distinct ? "nullif(group_concat(DISTINCT $1" : "nullif(group_concat($1";
  if (!keys.empty()) pattern += " ORDER BY " + keys.substr(0, keys.size() - 2);
  const bool empty = separator == nullptr || is_null_literal(separator);
  if (!empty) arguments.push_back(separator);
  pattern += " SEPARATOR " + (empty ? "''" : '$' + std::to_string(arguments.size())) + "), '')";
  context.diagnostics.add(DiagnosticId::aggregate_text_limit, node.span, {"LISTAGG"});
  return context.build.target(node, context.build.arena().text(pattern), arguments);
}

}  // namespace

extern const Rule group_concat_rule{"group_concat", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
