// Lowering of one SELECT: TOP, items, INTO, grouping, windows.
#include "model/tree/walk.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

Node* grouping(Lowering& lowering, GroupingKind kind, List items, Span place) {
  auto* node = lowering.make<Grouping>(place);
  node->grouping_kind = kind;
  node->items = items;
  return node;
}

// (a, b) and () in GROUP BY are groups, not row values; ROLLUP and CUBE arrive as calls.
Node* grouping_of(Lowering& lowering, Node* item) {
  if (const auto* row = as<RowValue>(item))
    return grouping(lowering, GroupingKind::list, row->items, row->span);
  const auto* call = as<Call>(item);
  const auto* name = call == nullptr ? nullptr : as<Name>(call->callee);
  if (name == nullptr || name->parts.size() != 1) return item;
  const bool rollup = same_word(name->parts[0].text, "ROLLUP");
  if (!rollup && !same_word(name->parts[0].text, "CUBE")) return item;
  for (Node*& argument : call->arguments)
    argument = grouping_of(lowering, argument);
  return grouping(lowering, rollup ? GroupingKind::rollup : GroupingKind::cube, call->arguments,
                  call->span);
}

// grouping_item
//   : value | K_GROUPING_SETS IDENTIFIER LPAREN grouping_item (COMMA grouping_item)* RPAREN
Node* grouping_item(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleValue) return grouping_of(lowering, lowering.value(at.take_rule()));
  Nodes items;
  for (; !at.done();) {
    if (at.rule() == P::RuleGrouping_item) {
      items.add(grouping_item(lowering, at.take_rule()));
    } else {
      at.step();
    }
  }
  return grouping(lowering, GroupingKind::sets, lowering.list(items), lowering.span(rule));
}

// group_by : K_GROUP K_BY K_ALL? grouping_item (COMMA grouping_item)* (K_WITH IDENTIFIER)?
List group_by(Lowering& lowering, const Rule* rule) {
  Nodes items;
  Node* whole = nullptr;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleGrouping_item) {
      items.add(grouping_item(lowering, at.take_rule()));
    } else if (at.accept(P::K_ALL)) {
      whole = lowering.verbatim(lowering.span(rule), "GROUP BY ALL");
    } else if (at.accept(P::K_WITH)) {
      const bool rollup = is_word(at.take(), "ROLLUP");
      whole = grouping(lowering, rollup ? GroupingKind::rollup : GroupingKind::cube,
                       lowering.list(items), lowering.span(rule));
    } else {
      at.step();
    }
  }
  if (whole == nullptr) return lowering.list(items);
  Nodes one;
  one.add(whole);
  return lowering.list(one);
}

// window_definition : identifier K_AS LPAREN window_specification RPAREN
Node* window_definition(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  const Identifier name = lowering.identifier(at.take_rule());
  at.step();
  at.step();
  auto* window = static_cast<WindowSpec*>(lowering.window_specification(at.take_rule()));
  if (!window->name.text.empty())
    return lowering.verbatim(lowering.span(rule), "WINDOW upon a window");
  window->name = name;
  window->span = lowering.span(rule);
  return window;
}

// windows : K_WINDOW window_definition (COMMA window_definition)*
List windows(Lowering& lowering, const Rule* rule) {
  Nodes list;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleWindow_definition) {
      list.add(window_definition(lowering, at.take_rule()));
    } else {
      at.step();
    }
  }
  return lowering.list(list);
}

// into_clause : K_INTO object_name (K_ON identifier)?
List new_table(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  auto* table = lowering.make<NewTable>(rule);
  table->name = lowering.object_name(at.take_rule());
  Nodes one;
  one.add(table);
  return lowering.list(one);
}

// left assignment_operator value: @v = e, @v += e, alias = e
void lower_assignment(Lowering& lowering, SelectItem& item, Node* left, ParseChildren& at) {
  const SourceToken& op = source_token(at.take_rule()->start);
  const Rule* right = at.take_rule();
  const Placed value{lowering.value(right), lowering.span(right)};
  auto* name = as<Name>(left);
  if (name != nullptr && name->variable) {
    auto* assignment = lowering.make<VariableAssignment>(cover(name->span, value.span));
    assignment->target = name;
    assignment->value = op.type() == P::EQ
                            ? value.node
                            : lowering.compound_value(clone(*name, lowering.arena), op, value);
    item.expression = assignment;
    return;
  }
  item.expression = value.node;
  if (name != nullptr && name->parts.size() == 1 && op.type() == P::EQ) {
    item.alias = name->parts[0];
  } else if (const auto* text = as<Literal>(left)) {
    item.alias = {text->text, false, text->span};
  } else {
    item.expression = lowering.verbatim(item.span, "comparison as a column");
  }
}

}  // namespace

// select_item
//   : STAR | value (assignment_operator value)? (K_AS? (IDENTIFIER | QUOTED_IDENTIFIER | STRING))?
Node* Lowering::select_item(const Rule* rule) {
  auto* item = make<SelectItem>(rule);
  ParseChildren at(rule);
  if (at.token() == P::STAR) {
    item->expression = make<Star>(rule);
    return item;
  }
  Node* first = value(at.take_rule());
  if (at.rule() == P::RuleAssignment_operator) {
    lower_assignment(*this, *item, first, at);
  } else {
    item->expression = first;
  }
  at.accept(P::K_AS);
  if (at.done()) return item;
  const SourceToken& alias = at.take();
  item->alias = alias.type() == P::STRING ? Identifier{string_content(alias), false, span(alias)}
                                          : identifier(alias);
  return item;
}

// top
//   : K_TOP (NUMBER | LOCAL_VARIABLE | LPAREN parenthesized RPAREN) K_PERCENT? (K_WITH IDENTIFIER)?
Node* Lowering::top(const Rule* rule) {
  auto* node = make<TopClause>(rule);
  ParseChildren at(rule);
  at.step();
  if (at.token() == P::NUMBER) {
    node->count = number_literal(at.take());
  } else if (at.token() == P::LOCAL_VARIABLE) {
    node->count = variable(at.take());
  } else {
    const SourceToken& open = at.take();
    const Rule* inner = at.take_rule();
    node->count = parenthesized(inner, span(open, at.take()));
  }
  node->percent = at.accept(P::K_PERCENT);
  node->with_ties = at.accept(P::K_WITH);
  return node;
}

// having : K_HAVING condition
// select
//   : K_SELECT (K_DISTINCT | K_ALL)? top? select_item (COMMA select_item)* into_clause?
//     (K_FROM joined_table (COMMA joined_table)*)? where? group_by? having? windows?
Node* Lowering::select(const Rule* rule) {
  auto* node = make<Select>(rule);
  Nodes items;
  for (ParseChildren at(rule); !at.done();) {
    switch (at.rule()) {
      case P::RuleTop:
        node->top = top(at.take_rule());
        break;
      case P::RuleSelect_item:
        items.add(select_item(at.take_rule()));
        break;
      case P::RuleInto_clause:
        node->into = new_table(*this, at.take_rule());
        break;
      case P::RuleJoined_table:
        node->from = from_items(at);
        break;
      case P::RuleWhere:
        node->where = where(at.take_rule());
        break;
      case P::RuleGroup_by:
        node->group_by = group_by(*this, at.take_rule());
        break;
      case P::RuleHaving: {
        ParseChildren having(at.take_rule());
        having.step();
        node->having = condition(having.take_rule());
        break;
      }
      case P::RuleWindows:
        node->windows = windows(*this, at.take_rule());
        break;
      default:
        node->distinct = node->distinct || at.token() == P::K_DISTINCT;
        at.step();
    }
  }
  node->items = list(items);
  return node;
}

// where : K_WHERE (K_CURRENT K_OF cursor_name | condition)
Node* Lowering::where(const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  if (at.token() == ParseChildren::none) return condition(at.take_rule());
  const Span first = span(at.take());
  at.step();
  const Rule* cursor = at.take_rule();
  auto* node = make<CurrentOf>(cover(first, span(cursor)));
  node->cursor = cursor_name(cursor);
  return node;
}

}  // namespace talora::tsql
