// CHAR column IN ('N  ') -> CHAR column IN ('N'): blanks at the end are gone from a CHAR there
#include "translators/rules/char_blanks.hpp"

#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& list = static_cast<InList&>(node);
  if (!is_padded(context, list.operand)) return nullptr;
  std::vector<Node*> items;
  bool changed = false;
  for (Node* item : list.items) {
    items.push_back(without_end_blanks(context, item));
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
