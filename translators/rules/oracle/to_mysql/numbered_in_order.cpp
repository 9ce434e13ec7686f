// SELECT ROWNUM … FROM (SELECT … ORDER BY x) -> SELECT row_number() OVER (ORDER BY x) … FROM (…)
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_row_number(const Node* node) {
  const auto* target = as<TargetExpression>(node);
  return target != nullptr &&
         target->pattern == find_phrase(TargetFamily::mysql, Phrase::row_number).pattern;
}

// The sorted query that the only FROM item shows, through SELECT * FROM (…) around it.
const Query* sorted_source(const Select& select) {
  const Select* outer = &select;
  while (outer != nullptr && outer->from.size() == 1) {
    const auto* table = as<DerivedTable>(outer->from[0]);
    const auto* query = table == nullptr ? nullptr : as<Query>(table->query);
    if (query == nullptr) return nullptr;
    if (!query->order_by.empty()) return query;
    outer = as<Select>(query->body);
    const auto* item =
        outer != nullptr && outer->items.size() == 1 ? as<SelectItem>(outer->items[0]) : nullptr;
    if (item == nullptr || !is<Star>(item->expression)) return nullptr;
  }
  return nullptr;
}

Identifier output_name(const SelectItem& item) {
  if (!item.alias.text.empty()) return item.alias;
  const auto* name = as<Name>(item.expression);
  return name == nullptr ? Identifier{} : name->parts.back();
}

// The key's column of the sorted query's result; no text when it has none.
Identifier key_column(const Query& query, const OrderItem& key) {
  const auto* select = as<Select>(query.body);
  const auto* name = as<Name>(key.expression);
  if (select == nullptr || name == nullptr) return {};
  const auto folded = [](const Identifier& part) { return fold_oracle(part.text, part.quoted); };
  for (const Node* entry : select->items) {
    const auto* item = as<SelectItem>(entry);
    if (item == nullptr) continue;
    const Identifier output = output_name(*item);
    if (!output.text.empty() && folded(output) == folded(name->parts.back())) return output;
  }
  return {};
}

Node* column(RuleContext& context, const Node& like, const Identifier& name) {
  auto* node = context.build.arena().make<Name>(like.span);
  node->parts = context.build.arena().identifiers({name});
  context.bindings.set_symbol(*node, simple_symbol(SymbolKind::column));
  return node;
}

// Null when a key is no column of the result.
Node* numbered(RuleContext& context, const Node& like, const Query& query) {
  std::string pattern = "row_number() OVER (ORDER BY ";
  std::vector<Node*> arguments;
  for (const Node* node : query.order_by) {
    const auto* key = as<OrderItem>(node);
    const Identifier name = key == nullptr ? Identifier{} : key_column(query, *key);
    if (name.text.empty()) return nullptr;
    const bool first =
        key->nulls == NullsOrder::unsaid ? key->descending : key->nulls == NullsOrder::first;
    arguments.push_back(column(context, like, name));
    pattern += '$' + std::to_string(arguments.size()) + (first ? " IS NULL DESC, " : " IS NULL, ");
    arguments.push_back(column(context, like, name));
    pattern += '$' + std::to_string(arguments.size()) + (key->descending ? " DESC, " : ", ");
  }
  pattern.replace(pattern.size() - 2, 2, ")");
  return context.build.target(like, context.build.arena().text(pattern), arguments);
}

// Without an order of its own a window counts in any order there.
Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  const bool any = std::ranges::any_of(select.items, [](const Node* entry) {
    const auto* item = as<SelectItem>(entry);
    return item != nullptr && is_row_number(item->expression);
  });
  const Query* source = any ? sorted_source(select) : nullptr;
  if (source == nullptr) return nullptr;
  std::vector<Node*> items;
  for (Node* entry : select.items) {
    auto* item = as<SelectItem>(entry);
    if (item != nullptr && is_row_number(item->expression)) {
      Node* number = numbered(context, *item->expression, *source);
      if (number == nullptr) {
        context.diagnostics.add(DiagnosticId::rownum_refused, entry->span,
                                {"over rows sorted by what they do not show"});
        return nullptr;
      }
      SelectItem* copy = context.build.edit(*item);
      copy->expression = number;
      entry = copy;
    }
    items.push_back(entry);
  }
  Select* copy = context.build.edit(select);
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule numbered_in_order_rule{"numbered_in_order", Phase::target, Kind::select, apply};

}  // namespace talora::translators::oracle
