// CHAR column IN ('N  ') -> CHAR column IN ('N'): blanks at the end are gone from a CHAR there
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

bool is_char(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::character && !is_string_literal(node);
}

Node* without_blanks(RuleContext& context, Node* node) {
  const auto* literal = as<Literal>(node);
  if (!is_string_literal(node) || !literal->text.ends_with(' ')) return node;
  const std::size_t last = literal->text.find_last_not_of(' ');
  if (last == std::string_view::npos) return context.build.phrase(*node, Phrase::empty_text, {});
  Literal* copy = context.build.edit(*literal);
  copy->text = literal->text.substr(0, last + 1);
  return copy;
}

Node* apply(RuleContext& context, Node& node) {
  auto& list = static_cast<InList&>(node);
  if (!is_char(context, list.operand)) return nullptr;
  std::vector<Node*> items;
  bool changed = false;
  for (Node* item : list.items) {
    items.push_back(without_blanks(context, item));
    changed = changed || items.back() != item;
  }
  if (!changed) return nullptr;
  InList* copy = context.build.edit(list);
  copy->items = context.build.arena().list(items);
  return copy;
}

}  // namespace

extern const Rule char_list_rule{"char_list", Phase::value, Kind::in_list, apply};

}  // namespace talora::translators::oracle
