// Lowering of blocks, IF, loops, TRY … CATCH and jumps.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// try_catch
//   : K_BEGIN_TRY K_TRY statement_list K_END K_TRY SEMICOLON*
//     K_BEGIN_CATCH K_CATCH statement_list K_END K_CATCH
Node* lower_try_catch(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<TryCatch>(rule);
  bool handler = false;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleStatement_list) {
      (handler ? node->handler : node->statements) = lower.statement_list(at.take_rule());
    } else {
      handler = handler || at.token() == P::K_BEGIN_CATCH;
      at.step();
    }
  }
  return node;
}

// while_loop : K_WHILE condition statement
Node* lower_while_loop(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<WhileLoop>(rule);
  ParseChildren at(rule);
  at.step();
  node->condition = lower.condition(at.take_rule());
  node->statements = lower.guarded(at.take_rule());
  return node;
}

// exit_statement : K_BREAK | K_CONTINUE
Node* lower_exit(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<ExitStatement>(rule);
  node->is_continue = rule->start->getType() == P::K_CONTINUE;
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

// goto_statement : K_GOTO identifier
Node* lower_goto(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<GotoStatement>(rule);
  node->label = lower.identifier(source_token(rule->stop));
  return node;
}

// label : LABEL COLON
Node* lower_label(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<LabelStatement>(rule);
  node->name = lower.identifier(source_token(rule->start));
  return node;
}

// throw_statement : K_THROW (value COMMA value COMMA value)?
Node* lower_throw(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  if (at.done()) return lower.make<RaiseStatement>(rule);
  auto* node = lower.make<ThrowStatement>(rule);
  node->number = lower.value(at.take_rule());
  at.step();
  node->message = lower.value(at.take_rule());
  at.step();
  node->state = lower.value(at.take_rule());
  return node;
}

// raiserror
//   : K_RAISERROR ( LPAREN condition (COMMA condition)* RPAREN
//                 | (NUMBER | LOCAL_VARIABLE) (COMMA? value)? )
//     (K_WITH IDENTIFIER (COMMA IDENTIFIER)*)?
Node* lower_raise_error(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<RaiseError>(rule);
  ParseChildren at(rule);
  at.step();
  if (at.token() != P::LPAREN) return lower.verbatim(node->span, "RAISERROR number text");
  Nodes arguments;
  std::size_t position = 0;
  for (; !at.done();) {
    if (at.rule() == P::RuleCondition) {
      Node* value = lower.condition(at.take_rule());
      if (position == 0) node->message = value;
      if (position == 1) node->severity = value;
      if (position == 2) node->state = value;
      if (position++ > 2) arguments.add(value);
      continue;
    }
    if (at.token() == P::IDENTIFIER) {
      const SourceToken& word = at.peek();
      node->log = node->log || is_word(word, "LOG");
      node->nowait = node->nowait || is_word(word, "NOWAIT");
      node->set_error = node->set_error || is_word(word, "SETERROR");
    }
    at.step();
  }
  node->arguments = lower.list(arguments);
  return node;
}

// print_statement : K_PRINT condition
Node* lower_print(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<PrintStatement>(rule);
  ParseChildren at(rule);
  at.step();
  node->value = lower.condition(at.take_rule());
  return node;
}

// waitfor : K_WAITFOR (IDENTIFIER value | token_group (COMMA IDENTIFIER value)?)
Node* lower_waitfor(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  if (at.rule() == P::RuleToken_group)
    return lower.verbatim(lower.span(rule), "WAITFOR (statement)");
  auto* node = lower.make<Waitfor>(rule);
  node->delay = is_word(at.take(), "DELAY");
  node->value = lower.value(at.take_rule());
  return node;
}

}  // namespace

// block : K_BEGIN (IDENTIFIER K_WITH token_group)? statement_list K_END
Node* lower_block(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Block>(rule);
  for (ParseChildren at(rule); !at.done();) {
    if (at.token() == P::IDENTIFIER) return lower.verbatim(node->span, "BEGIN ATOMIC");
    if (at.rule() == P::RuleStatement_list) {
      node->statements = lower.statement_list(at.take_rule());
    } else {
      at.step();
    }
  }
  return node;
}

// if_statement : K_IF condition statement (K_ELSE statement)?
// ELSE IF is one more branch.
Node* lower_if(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<IfStatement>(rule);
  Nodes branches;
  for (const Rule* next = rule; next != nullptr;) {
    ParseChildren at(next);
    next = nullptr;
    const SourceToken& first = at.take();
    const Rule* condition = at.take_rule();
    const Rule* guarded = at.take_rule();
    auto* branch = lower.make<Branch>(cover(lower.span(first), lower.span(guarded)));
    branch->condition = lower.condition(condition);
    branch->statements = lower.guarded(guarded);
    branches.add(branch);
    if (!at.accept(P::K_ELSE)) break;
    const Rule* otherwise = at.take_rule();
    const Rule* inner = ParseChildren(otherwise).take_rule();
    if (inner->getRuleIndex() == P::RuleIf_statement) {
      next = inner;
    } else {
      node->otherwise = lower.guarded(otherwise);
    }
  }
  node->branches = lower.list(branches);
  return node;
}

Node* lower_control(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleTry_catch:
      return lower_try_catch(lower, rule);
    case P::RuleWhile_loop:
      return lower_while_loop(lower, rule);
    case P::RuleExit_statement:
      return lower_exit(lower, rule);
    case P::RuleReturn_statement:
      return lower_return(lower, rule);
    case P::RuleGoto_statement:
      return lower_goto(lower, rule);
    case P::RuleLabel:
      return lower_label(lower, rule);
    case P::RuleThrow_statement:
      return lower_throw(lower, rule);
    case P::RuleRaiserror:
      return lower_raise_error(lower, rule);
    case P::RulePrint_statement:
      return lower_print(lower, rule);
    case P::RuleWaitfor:
      return lower_waitfor(lower, rule);
    default:
      return nullptr;
  }
}

}  // namespace talora::tsql
