// Lowering of one SELECT: items, INTO, grouping, hierarchy, windows.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// select_item : STAR | condition (K_AS? identifier)?
Node* lower_item(Lowering& lowering, const Rule* rule) {
  auto* item = lowering.make<SelectItem>(rule);
  ParseChildren at(rule);
  if (at.token() == P::STAR) {
    item->expression = lowering.make<Star>(rule);
    return item;
  }
  item->expression = lowering.condition(at.take_rule());
  at.accept(P::K_AS);
  if (!at.done()) item->alias = lowering.identifier(at.take_rule());
  return item;
}

Node* grouping(Lowering& lowering, GroupingKind kind, List items, Span place) {
  auto* node = lowering.make<Grouping>(place);
  node->grouping_kind = kind;
  node->items = items;
  return node;
}

// (a, b) and () in GROUP BY are groups, not row values; ROLLUP and CUBE arrive as calls.
Node* grouping_of(Lowering& lowering, Node* item) {
  if (const auto* row = as<RowValue>(item)) {
    return grouping(lowering, GroupingKind::list, row->items, row->span);
  }
  const auto* call = as<Call>(item);
  const auto* name = call == nullptr ? nullptr : as<Name>(call->callee);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return item;
  const bool rollup = same_word(name->parts[0].text, "ROLLUP");
  if (!rollup && !same_word(name->parts[0].text, "CUBE")) return item;
  for (Node*& argument : call->arguments)
    argument = grouping_of(lowering, argument);
  return grouping(lowering, rollup ? GroupingKind::rollup : GroupingKind::cube, call->arguments,
                  call->span);
}

List grouping_items(Lowering& lowering, ParseChildren& at);

// grouping_item : condition | K_GROUPING_SETS IDENTIFIER LPAREN grouping_item (COMMA
// grouping_item)* RPAREN
Node* grouping_item(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleCondition)
    return grouping_of(lowering, lowering.condition(at.take_rule()));
  return grouping(lowering, GroupingKind::sets, grouping_items(lowering, at), lowering.span(rule));
}

List grouping_items(Lowering& lowering, ParseChildren& at) {
  Nodes items;
  while (!at.done()) {
    if (at.rule() == P::RuleGrouping_item) {
      items.add(grouping_item(lowering, at.take_rule()));
    } else {
      at.step();
    }
  }
  return lowering.list(items);
}

// window_definition : identifier K_AS LPAREN window_specification RPAREN
Node* window_definition(Lowering& lowering, const Rule* rule) {
  ParseChildren at(rule);
  const Identifier name = lowering.identifier(at.take_rule());
  at.step();
  at.step();
  auto* window = static_cast<WindowSpec*>(lowering.window_specification(at.take_rule()));
  // One window built upon another needs two names in one node.
  if (!window->name.text.empty())
    return lowering.verbatim(lowering.span(rule), "WINDOW upon a window");
  window->name = name;
  window->span = lowering.span(rule);
  return window;
}

Hierarchy* hierarchy_of(Lowering& lowering, Select& select, const Rule* rule) {
  if (auto* hierarchy = as<Hierarchy>(select.hierarchy)) {
    hierarchy->span = cover(hierarchy->span, lowering.span(rule));
    return hierarchy;
  }
  auto* hierarchy = lowering.make<Hierarchy>(rule);
  select.hierarchy = hierarchy;
  return hierarchy;
}

// The condition that ends a clause of keywords.
Node* last_condition(Lowering& lowering, ParseChildren& at) {
  while (at.rule() != P::RuleCondition)
    at.step();
  return lowering.condition(at.take_rule());
}

List windows(Lowering& lowering, ParseChildren& at) {
  Nodes list;
  while (!at.done()) {
    if (at.rule() == P::RuleWindow_definition) {
      list.add(window_definition(lowering, at.take_rule()));
    } else {
      at.step();
    }
  }
  return lowering.list(list);
}

// select_clause : where | start_with | connect_by | group_by | having | model | windows
void lower_clause(Lowering& lowering, Select& select, const Rule* rule) {
  ParseChildren outer(rule);
  const std::size_t kind = outer.rule();
  const Rule* clause = outer.take_rule();
  ParseChildren at(clause);
  switch (kind) {
    case P::RuleWhere:
      select.where = lowering.where(clause);
      break;
    case P::RuleStart_with:
      hierarchy_of(lowering, select, clause)->start_with = last_condition(lowering, at);
      break;
    case P::RuleConnect_by: {  // K_CONNECT K_BY K_NOCYCLE? condition
      Hierarchy* hierarchy = hierarchy_of(lowering, select, clause);
      at.step();
      at.step();
      hierarchy->nocycle = at.accept(P::K_NOCYCLE);
      hierarchy->connect_by = last_condition(lowering, at);
      break;
    }
    case P::RuleGroup_by:
      select.group_by = grouping_items(lowering, at);
      break;
    case P::RuleHaving:
      select.having = last_condition(lowering, at);
      break;
    case P::RuleModel:
      select.model = lowering.verbatim(lowering.span(clause), "MODEL");
      break;
    default:
      select.windows = windows(lowering, at);
      break;
  }
}

}  // namespace

// into_clause : (K_BULK K_COLLECT)? K_INTO operand (COMMA operand)*
List Lowering::into_clause(const Rule* rule, bool& bulk_collect) {
  Nodes targets;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleOperand) {
      targets.add(operand(at.take_rule()));
    } else {
      bulk_collect = bulk_collect || at.token() == P::K_BULK;
      at.step();
    }
  }
  return list(targets);
}

// where : K_WHERE (K_CURRENT K_OF operand | condition)
Node* Lowering::where(const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  if (at.token() == P::K_CURRENT) {
    auto* current = make<CurrentOf>(span(at.take(), source_token(rule->stop)));
    at.step();
    current->cursor = operand(at.take_rule());
    return current;
  }
  return last_condition(*this, at);
}

// select
//   : K_SELECT (K_DISTINCT | K_UNIQUE | K_ALL)? select_item (COMMA select_item)* into_clause?
//     (K_FROM joined_table (COMMA joined_table)*)? select_clause*
Node* Lowering::select(const Rule* rule) {
  auto* node = make<Select>(rule);
  Nodes items;
  Nodes from;
  for (ParseChildren at(rule); !at.done();) {
    switch (at.rule()) {
      case P::RuleSelect_item:
        items.add(lower_item(*this, at.take_rule()));
        break;
      case P::RuleInto_clause:
        node->into = into_clause(at.take_rule(), node->bulk_collect);
        break;
      case P::RuleJoined_table:
        from.add(joined_table(at.take_rule()));
        break;
      case P::RuleSelect_clause:
        lower_clause(*this, *node, at.take_rule());
        break;
      default:
        node->distinct = node->distinct || at.token() == P::K_DISTINCT || at.token() == P::K_UNIQUE;
        at.step();
    }
  }
  node->items = list(items);
  node->from = list(from);
  return node;
}

}  // namespace talora::oracle
