// Lowering of the lists of DML: SET items and rows of VALUES.
#pragma once

#include "parsers/antlr/lowering_base.hpp"

namespace talora::parsers {

// update_item (COMMA update_item)*
template <class L>
[[nodiscard]] List lower_update_items(L& lowering, ParseChildren& at) {
  Nodes items;
  do {
    items.add(lowering.update_item(at.take_rule()));
  } while (at.accept(L::Parser::COMMA));
  return lowering.list(items);
}

// values_row : LPAREN condition (COMMA condition)* RPAREN
template <class L>
[[nodiscard]] Node* lower_values_row(L& lowering, const Rule* rule) {
  auto* row = lowering.template make<RowValue>(rule);
  Nodes items;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == L::Parser::RuleCondition) items.add(lowering.condition(at.peek_rule()));
  }
  row->items = lowering.list(items);
  return row;
}

// K_VALUES values_row (COMMA values_row)*
template <class L>
[[nodiscard]] Node* lower_values_rows(L& lowering, const Rule* rule) {
  auto* node = lowering.template make<ValuesRows>(rule);
  Nodes rows;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == L::Parser::RuleValues_row) rows.add(lowering.values_row(at.peek_rule()));
  }
  node->rows = lowering.list(rows);
  return node;
}

}  // namespace talora::parsers
