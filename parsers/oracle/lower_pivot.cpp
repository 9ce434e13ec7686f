// Lowering of PIVOT and UNPIVOT.
#include "parsers/oracle/lower_table_suffix.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// pivot_columns : reference (COMMA reference)* | identifier_list
Node* columns_of(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  Nodes names;
  if (at.rule() == P::RuleIdentifier_list) {
    for (const Identifier& name : lowering.identifier_list(at.take_rule()))
      names.add(lowering.name(name));
  }
  for (; !at.done(); at.accept(P::COMMA))
    names.add(lowering.reference(at.take_rule()));
  auto* row = lowering.make<RowValue>(rule);
  row->items = lowering.list(names);
  return row->items.size() == 1 ? row->items[0] : row;
}

// pivot_item : (K_ANY | value) (K_AS value | identifier)?; `name` gets the value behind AS, which
// is a Name where it is an alias.
SelectItem* item_of(Lowering& lowering, const Rule* rule, Node*& name) {
  auto* item = lowering.make<SelectItem>(rule);
  ParseChildren at(rule);
  name = nullptr;
  if (at.accept(P::K_ANY)) return nullptr;
  item->expression = lowering.value(at.take_rule());
  if (at.accept(P::K_AS)) {
    name = lowering.value(at.take_rule());
    const auto* alias = as<Name>(name);
    if (alias != nullptr && alias->parts.size() == 1) item->alias = alias->parts[0];
  } else if (!at.done()) {
    item->alias = lowering.identifier(at.take_rule());
  }
  return item;
}

bool read_pivot(Lowering& lowering, Pivot& pivot, ParseChildren& at) {
  Nodes aggregates;
  Nodes values;
  for (; !at.done();) {
    if (at.rule() == P::RuleQuery || at.token() == P::IDENTIFIER) return false;  // PIVOT XML
    if (at.rule() == P::RulePivot_columns) {
      pivot.column = columns_of(lowering, at.take_rule());
    } else if (at.rule() == P::RulePivot_item) {
      Node* name = nullptr;
      SelectItem* item = item_of(lowering, at.take_rule(), name);
      if (item == nullptr) return false;
      (pivot.column == nullptr ? aggregates : values).add(item);
    } else {
      at.step();
    }
  }
  pivot.aggregates = lowering.list(aggregates);
  pivot.values = lowering.list(values);
  return true;
}

bool read_unpivot(Lowering& lowering, Pivot& pivot, ParseChildren& at) {
  Nodes values;
  Nodes names;
  bool first = true;
  for (; !at.done();) {
    if (at.rule() == P::RulePivot_columns) {
      Node* columns = columns_of(lowering, at.take_rule());
      auto* row = as<RowValue>(columns);
      if (first) {
        Nodes made;
        if (row == nullptr) made.add(columns);
        pivot.aggregates = row == nullptr ? lowering.list(made) : row->items;
      } else {
        pivot.column = columns;
      }
      first = false;
    } else if (at.rule() == P::RulePivot_item) {
      Node* name = nullptr;
      SelectItem* item = item_of(lowering, at.take_rule(), name);
      if (item == nullptr) return false;
      values.add(item);
      names.add(name == nullptr ? lowering.make<Literal>(item->span) : name);
    } else {
      if (at.token() == P::IDENTIFIER) pivot.include_nulls = same_word(at.peek().text(), "INCLUDE");
      at.step();
    }
  }
  pivot.values = lowering.list(values);
  pivot.names = lowering.list(names);
  return true;
}

}  // namespace

// pivot
//   : K_PIVOT IDENTIFIER? LPAREN pivot_item (COMMA pivot_item)* K_FOR pivot_columns
//     K_IN LPAREN (query | pivot_item (COMMA pivot_item)*) RPAREN RPAREN
// unpivot
//   : K_UNPIVOT (IDENTIFIER K_NULLS)? LPAREN pivot_columns K_FOR pivot_columns
//     K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN RPAREN
Node* pivoted(Lowering& lowering, Node* table, const Rule* clause, bool unpivot) {
  const Span place = lowering.span(clause);
  auto* node = lowering.make<Pivot>(cover(table->span, place));
  node->source = table;
  node->unpivot = unpivot;
  ParseChildren at(clause);
  at.step();
  const bool read = unpivot ? read_unpivot(lowering, *node, at) : read_pivot(lowering, *node, at);
  if (!read) node->clause = lowering.verbatim(place, unpivot ? "UNPIVOT" : "PIVOT XML");
  return node;
}

}  // namespace talora::oracle
