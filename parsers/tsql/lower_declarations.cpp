// Lowering of DECLARE and of cursor definitions.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// variable_declaration
//   : LOCAL_VARIABLE K_AS? (datatype (K_NOT? K_NULL)? (EQ condition)? | K_TABLE table_elements)
Node* lower_variable(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<VariableDecl>(rule);
  ParseChildren at(rule);
  node->name = lower.identifier(at.take());
  at.accept(P::K_AS);
  if (at.token() == P::K_TABLE) {
    const SourceToken& first = at.take();
    const Rule* elements = at.take_rule();
    node->type = lower_table_type(lower, elements, cover(lower.span(first), lower.span(elements)));
    return node;
  }
  node->type = lower.type_name(at.take_rule());
  while (!at.done()) {
    node->not_null = node->not_null || at.token() == P::K_NOT;
    if (at.rule() == P::RuleCondition) {
      node->default_value = lower.condition(at.take_rule());
    } else {
      at.step();
    }
  }
  return node;
}

// Words before CURSOR and behind it, as one text.
std::string_view joined(Lowering& lower, std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return before.empty() ? after : before;
  std::string text(before);
  text += ' ';
  text += after;
  return lower.arena.text(text);
}

// cursor_declaration : identifier IDENTIFIER* cursor_specification
Node* lower_cursor(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<CursorDecl>(rule);
  ParseChildren at(rule);
  node->name = lower.identifier(at.take_rule());
  std::string_view before;
  while (at.token() == P::IDENTIFIER)
    before = joined(lower, before, lower.upper(at.take().text()));
  std::string_view after;
  node->query = lower_cursor_specification(lower, at.take_rule(), after);
  node->options = joined(lower, before, after);
  return node;
}

// K_FOR (K_UPDATE (K_OF reference (COMMA reference)*)? | IDENTIFIER IDENTIFIER), K_FOR taken:
// READ ONLY is an option.
void lower_for(Lowering& lower, ParseChildren& at, Node* query, std::string_view& options) {
  if (at.token() != P::K_UPDATE) {
    options = joined(lower, options, "READ_ONLY");
    return;
  }
  auto* node = lower.make<ForUpdate>(lower.span(at.take()));
  Nodes columns;
  for (; !at.done();) {
    if (at.rule() == P::RuleReference) {
      const Rule* column = at.take_rule();
      node->span = cover(node->span, lower.span(column));
      columns.add(lower.reference(column));
    } else {
      at.step();
    }
  }
  node->of = lower.list(columns);
  auto* typed = as<Query>(query);
  if (typed == nullptr) return;
  typed->for_update = node;
  typed->span = cover(typed->span, node->span);
}

}  // namespace

// cursor_specification
//   : K_CURSOR IDENTIFIER* K_FOR full_query
//     (K_FOR (K_UPDATE (K_OF reference (COMMA reference)*)? | IDENTIFIER IDENTIFIER))?
Node* lower_cursor_specification(Lowering& lower, const Rule* rule, std::string_view& options) {
  ParseChildren at(rule);
  at.step();
  while (at.token() == P::IDENTIFIER)
    options = joined(lower, options, lower.upper(at.take().text()));
  at.step();
  Node* query = lower.full_query(at.take_rule());
  if (at.accept(P::K_FOR)) lower_for(lower, at, query, options);
  return query;
}

// declare_statement
//   : K_DECLARE (variable_declaration (COMMA variable_declaration)* | cursor_declaration)
Node* lower_declare(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<DeclareStatement>(rule);
  Nodes declarations;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleVariable_declaration) {
      declarations.add(lower_variable(lower, at.take_rule()));
    } else if (at.rule() == P::RuleCursor_declaration) {
      declarations.add(lower_cursor(lower, at.take_rule()));
    } else {
      at.step();
    }
  }
  node->declarations = lower.list(declarations);
  return node;
}

}  // namespace talora::tsql
