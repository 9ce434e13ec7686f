// SELECT a + b AS c … ORDER BY c * 2 -> ORDER BY (a + b) * 2
#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

// The expression behind an alias of the select list; null when there is none.
const Node* behind(const Select& select, const Identifier& alias) {
  const std::string wanted = fold_oracle(alias.text, alias.quoted);
  for (const Node* node : select.items) {
    const auto* item = as<SelectItem>(node);
    if (item == nullptr || item->alias.text.empty()) continue;
    if (fold_oracle(item->alias.text, item->alias.quoted) == wanted) return item->expression;
  }
  return nullptr;
}

Node* replaced(RuleContext& context, const Select& select, Node* node, bool& failed) {
  if (auto* name = as<Name>(node)) {
    if (name->parts.size() != 1 ||
        context.bindings.symbol(*name).kind != SymbolKind::select_alias) {
      return node;
    }
    const Node* expression = behind(select, name->parts[0]);
    if (expression == nullptr) return node;
    failed = failed || !is_pure(*expression, context.bindings);
    return context.build.duplicate(*expression);
  }
  for_each_child(*node, [&](Node*& child) { child = replaced(context, select, child, failed); });
  return node;
}

Node* apply(RuleContext& context, Node& node) {
  auto& query = static_cast<Query&>(node);
  const auto* select = as<Select>(query.body);
  if (select == nullptr) return nullptr;
  bool changed = false;
  bool failed = false;
  std::vector<Node*> keys;
  for (Node* key : query.order_by) {
    auto* item = as<OrderItem>(key);
    bool uses_alias = false;
    if (item != nullptr && !is<Name>(item->expression)) {
      walk(*item->expression, [&](const Node& part) {
        uses_alias = uses_alias || context.bindings.symbol(part).kind == SymbolKind::select_alias;
        return !uses_alias;
      });
    }
    if (uses_alias) {
      OrderItem* copy = context.build.edit(*item);
      copy->expression =
          replaced(context, *select, context.build.duplicate(*item->expression), failed);
      key = copy;
      changed = true;
    }
    keys.push_back(key);
  }
  if (!changed) return nullptr;
  if (failed) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                            {"ORDER BY over an alias that must be evaluated only once"});
    return nullptr;
  }
  Query* copy = context.build.edit(query);
  copy->order_by = context.build.arena().list(keys);
  return copy;
}

}  // namespace

extern const Rule order_by_alias_rule{"order_by_alias", Phase::shape, Kind::query, apply};

}  // namespace talora::translators::oracle
