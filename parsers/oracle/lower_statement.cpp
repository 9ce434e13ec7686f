// Lowering of a statement: which half of the language it belongs to; transaction control; CALL.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// Text as written from the token here to the end of the statement; empty when nothing is left.
std::string_view rest_of(Lowering& lowering, ParseChildren& at, const Rule* rule) {
  if (at.done()) return {};
  const std::uint32_t begin =
      at.token() == ParseChildren::none ? lowering.span(at.peek_rule()).begin : at.peek().begin();
  return lowering.file.text({lowering.file.id(), begin, lowering.span(rule).end});
}

// rollback : K_ROLLBACK IDENTIFIER? (K_TO K_SAVEPOINT? identifier | STRING)?
void lower_rollback(Lowering& lowering, TransactionStatement& node, ParseChildren& at,
                    const Rule* rule) {
  node.action = TransactionAction::rollback;
  node.text = rest_of(lowering, at, rule);
  at.accept(P::IDENTIFIER);
  if (!at.accept(P::K_TO)) return;
  at.accept(P::K_SAVEPOINT);
  node.action = TransactionAction::rollback_to;
  node.name = lowering.identifier(at.take_rule());
  node.text = {};
}

// lock_table : K_LOCK K_TABLE object_name (K_PARTITION token_group)? (COMMA …)*
//              K_IN (IDENTIFIER | K_UPDATE)+ K_MODE (K_NOWAIT | IDENTIFIER NUMBER)?
Node* lower_lock_table(Lowering& lowering, const Rule* rule) {
  auto* node = lowering.make<TransactionStatement>(rule);
  node->action = TransactionAction::lock_table;
  Nodes tables;
  ParseChildren at(rule);
  for (; at.token() != P::K_IN; at.step()) {
    if (at.token() == P::K_PARTITION)
      return lowering.verbatim(node->span, "LOCK TABLE … PARTITION");
    if (at.rule() == P::RuleObject_name) tables.add(lowering.object_name(at.peek_rule()));
  }
  node->tables = lowering.list(tables);
  node->text = rest_of(lowering, at, rule);
  return node;
}

// set_transaction : K_SET token_run, which begins with TRANSACTION or CONSTRAINTS
Node* lower_set(Lowering& lowering, const Rule* rule) {
  const TokenRun run = lowering.run(rule);
  auto* node = lowering.make<TransactionStatement>(rule);
  const auto rest = [&](std::size_t from) {
    return from < run.size() ? lowering.file.text(lowering.span(run[from], run.back()))
                             : std::string_view();
  };
  if (parsers::words_at(run, 1, {"TRANSACTION"})) {
    node->action = TransactionAction::set_transaction;
    node->text = rest(2);
    return node;
  }
  const bool constraints =
      parsers::words_at(run, 1, {"CONSTRAINTS"}) || parsers::words_at(run, 1, {"CONSTRAINT"});
  if (!constraints || run.size() < 4) return lowering.verbatim(node->span, "this form of SET");
  node->action = TransactionAction::set_constraints;
  node->text = run.back().text();
  Nodes names;
  Gathered<Identifier> parts;
  for (std::size_t i = 2; i + 1 < run.size() && !parsers::is_word(run[i], "ALL"); ++i) {
    if (run[i].text() == ".") continue;
    if (run[i].text() != ",") parts.add(lowering.identifier(run[i]));
    if (run[i + 1].text() == "." || run[i].text() == ",") continue;
    auto* name = lowering.make<Name>(lowering.span(run[i]));
    name->parts = parts.in(lowering.arena);
    parts = {};
    names.add(name);
  }
  node->tables = lowering.list(names);
  return node;
}

// execute_statement : K_EXECUTE plsql_statement_body; a block of one statement
Node* lower_execute(Lowering& lowering, const Rule* rule) {
  auto* block = lowering.make<Block>(rule);
  ParseChildren at(rule);
  at.step();
  Nodes statements;
  statements.add(lowering.block_statement(ParseChildren(at.take_rule()).take_rule()));
  block->statements = lowering.list(statements);
  return block;
}

}  // namespace

// unit : statement SEMICOLON? EOF
Node* Lowering::unit(const Rule* rule) {
  return statement(ParseChildren(rule).take_rule());
}

// statement : any_query | insert_statement | … | administrative_statement
Node* Lowering::statement(const Rule* rule) {
  ParseChildren at(rule);
  const Rule* inner = at.take_rule();
  if (Node* node = sql_statement(inner)) return node;
  if (inner->getRuleIndex() == P::RuleExecute_statement) return lower_execute(*this, inner);
  return inner->getRuleIndex() == P::RuleLabelled_block ? block_statement(inner)
                                                        : ddl_statement(inner);
}

Node* Lowering::sql_statement(const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleAny_query:
      return any_query(rule);
    case P::RuleQuery:
      return query(rule);
    case P::RuleInsert_statement:
      return insert_statement(rule);
    case P::RuleUpdate_statement:
      return update_statement(rule);
    case P::RuleDelete_statement:
      return delete_statement(rule);
    case P::RuleMerge_statement:
      return merge_statement(rule);
    case P::RuleExplain_plan:
      return verbatim(span(rule), "EXPLAIN PLAN");
    case P::RuleCall:
      return call(rule);
    case P::RuleLock_table:
    case P::RuleCommit:
    case P::RuleRollback:
    case P::RuleSavepoint:
    case P::RuleSet_transaction:
      return transaction_statement(rule);
    default:
      return nullptr;
  }
}

// commit : K_COMMIT (…)*   savepoint : K_SAVEPOINT identifier
Node* Lowering::transaction_statement(const Rule* rule) {
  const std::size_t kind = rule->getRuleIndex();
  if (kind == P::RuleLock_table) return lower_lock_table(*this, rule);
  if (kind == P::RuleSet_transaction) return lower_set(*this, rule);
  auto* node = make<TransactionStatement>(rule);
  ParseChildren at(rule);
  at.step();
  if (kind == P::RuleRollback) {
    lower_rollback(*this, *node, at, rule);
  } else if (kind == P::RuleSavepoint) {
    node->action = TransactionAction::savepoint;
    node->name = identifier(at.take_rule());
  } else {
    node->action = TransactionAction::commit;
    node->text = rest_of(*this, at, rule);
  }
  return node;
}

// call : K_CALL reference (K_INTO BIND)?
Node* Lowering::call(const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  const Rule* routine = at.take_rule();
  if (!at.done()) return verbatim(span(rule), "CALL … INTO");
  auto* node = make<CallStatement>(rule);
  node->call = reference(routine);
  return node;
}

}  // namespace talora::oracle
