// Lowering of PL/SQL blocks, labels, handlers and simple statements.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// label : LABEL_BEGIN identifier LABEL_END
struct Label {
  Identifier name;
  Span span;
};

Label lower_label(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  return {lower.identifier(at.take_rule()), lower.span(rule)};
}

// Gives the label to what has one of its own; false for a plain statement or a second label.
bool set_label(Node* node, const Label& label) {
  const auto give = [&](auto* labelled) {
    if (labelled == nullptr || !labelled->label.text.empty()) return false;
    labelled->label = label.name;
    labelled->span = cover(label.span, labelled->span);
    return true;
  };
  return give(as<Block>(node)) || give(as<Loop>(node)) || give(as<WhileLoop>(node)) ||
         give(as<ForRange>(node)) || give(as<ForCursor>(node)) || give(as<CaseStatement>(node));
}

// A labelled statement; what has no label field stands in a block of its own that carries it.
Node* with_label(Lowering& lower, Node* statement, const Label& label) {
  if (set_label(statement, label)) return statement;
  auto* block =
      lower.make<Block>(statement == nullptr ? label.span : cover(label.span, statement->span));
  block->label = label.name;
  Nodes statements;
  statements.add(statement == nullptr ? lower.make<NullStatement>(label.span) : statement);
  block->statements = lower.list(statements);
  return block;
}

// plsql_statement : label+ (plsql_statement_body SEMICOLON)? | plsql_statement_body SEMICOLON
// labelled_block : label* block
Node* lower_labelled(Lowering& lower, const Rule* rule) {
  Gathered<Label> labels;
  Node* statement = nullptr;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleLabel) {
      labels.add(lower_label(lower, at.take_rule()));
    } else if (at.rule() == P::RulePlsql_statement_body) {
      statement = lower.block_statement(ParseChildren(at.take_rule()).take_rule());
    } else if (at.rule() == P::RuleBlock) {
      statement = lower_block(lower, at.take_rule());
    } else {
      at.step();
    }
  }
  for (std::size_t i = labels.size(); i-- > 0;)
    statement = with_label(lower, statement, labels[i]);
  return statement;
}

// handler : K_WHEN object_name (K_OR object_name)* K_THEN statement_list
Node* lower_handler(Lowering& lower, const Rule* rule) {
  auto* handler = lower.make<Handler>(rule);
  Nodes exceptions;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleStatement_list)
      handler->statements = lower_statement_list(lower, at.peek_rule());
    if (at.rule() != P::RuleObject_name) continue;
    const Rule* name = at.peek_rule();
    const bool others = name->start == name->stop && is_word(source_token(name->start), "OTHERS");
    if (!others) exceptions.add(lower.object_name(name));
  }
  handler->exceptions = lower.list(exceptions);
  return handler;
}

// assignment_or_call : operand (ASSIGN condition)?
Node* lower_assignment_or_call(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  Node* target = lower.operand(at.take_rule());
  if (at.accept(P::ASSIGN)) {
    auto* assignment = lower.make<Assignment>(rule);
    assignment->target = target;
    assignment->value = lower.condition(at.take_rule());
    return assignment;
  }
  // NULL; reads as a call of the literal.
  if (is<Literal>(target)) return lower.make<NullStatement>(rule);
  auto* call = lower.make<CallStatement>(rule);
  call->call = target;
  return call;
}

// exit_statement : (K_EXIT | K_CONTINUE) identifier? (K_WHEN condition)?
Node* lower_exit(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<ExitStatement>(rule);
  ParseChildren at(rule);
  node->is_continue = at.take().getType() == P::K_CONTINUE;
  if (at.rule() == P::RuleIdentifier) node->label = lower.identifier(at.take_rule());
  if (at.accept(P::K_WHEN)) node->when = lower.condition(at.take_rule());
  return node;
}

// return_statement : K_RETURN condition?
Node* lower_return(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<ReturnStatement>(rule);
  ParseChildren at(rule);
  at.step();
  if (!at.done()) node->value = lower.condition(at.take_rule());
  return node;
}

// raise_statement : K_RAISE object_name?
Node* lower_raise(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<RaiseStatement>(rule);
  ParseChildren at(rule);
  at.step();
  if (!at.done()) node->exception = lower.object_name(at.take_rule());
  return node;
}

// goto_statement : K_GOTO identifier
Node* lower_goto(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<GotoStatement>(rule);
  node->label = lower.identifier(source_token(rule->stop));
  return node;
}

}  // namespace

List lower_statement_list(Lowering& lower, const Rule* rule) {
  // statement_list : plsql_statement*
  Nodes statements;
  for (ParseChildren at(rule); !at.done();)
    statements.add(lower_labelled(lower, at.take_rule()));
  return lower.list(statements);
}

// exception_handlers : K_EXCEPTION handler+
List lower_exception_handlers(Lowering& lower, const Rule* rule) {
  Nodes handlers;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleHandler) handlers.add(lower_handler(lower, at.peek_rule()));
  }
  return lower.list(handlers);
}

// block_body : K_BEGIN statement_list exception_handlers? K_END identifier?
Node* lower_block_body(Lowering& lower, Span place, Nodes& declarations, const Rule* block_body) {
  auto* block = lower.make<Block>(place);
  block->declarations = lower.list(declarations);
  for (ParseChildren at(block_body); !at.done(); at.step()) {
    if (at.rule() == P::RuleStatement_list)
      block->statements = lower_statement_list(lower, at.peek_rule());
    if (at.rule() == P::RuleException_handlers)
      block->handlers = lower_exception_handlers(lower, at.peek_rule());
  }
  return block;
}

// block : (K_DECLARE declaration*)? block_body
Node* lower_block(Lowering& lower, const Rule* rule) {
  Nodes declarations;
  ParseChildren at(rule);
  at.accept(P::K_DECLARE);
  while (at.rule() == P::RuleDeclaration)
    declarations.add(lower_declaration(lower, at.take_rule()));
  return lower_block_body(lower, lower.span(rule), declarations, at.take_rule());
}

// plsql_statement_body : assignment_or_call | if_statement | … and labelled_block
Node* Lowering::block_statement(const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleLabelled_block:
      return lower_labelled(*this, rule);
    case P::RuleAssignment_or_call:
      return lower_assignment_or_call(*this, rule);
    case P::RuleBlock:
      return lower_block(*this, rule);
    case P::RuleReturn_statement:
      return lower_return(*this, rule);
    case P::RuleExit_statement:
      return lower_exit(*this, rule);
    case P::RuleRaise_statement:
      return lower_raise(*this, rule);
    case P::RuleGoto_statement:
      return lower_goto(*this, rule);
    case P::RuleNull_statement:
      return make<NullStatement>(rule);
    case P::RulePragma:
      return lower_pragma(*this, rule);
    default:
      break;
  }
  if (Node* control = lower_control(*this, rule)) return control;
  if (Node* cursor = lower_cursor_statement(*this, rule)) return cursor;
  if (Node* sql = sql_statement(rule)) return sql;
  return verbatim(span(rule), "PL/SQL statement");
}

}  // namespace talora::oracle
