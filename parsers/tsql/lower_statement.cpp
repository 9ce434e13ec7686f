// Lowering of a statement: which half of the language it belongs to; lists of statements; WITH.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// INSERT … SELECT takes the factored queries into its query: the names mean the same there.
void give_with(Node* statement, Node* with) {
  if (auto* query = as<Query>(statement)) query->with = with;
  if (auto* update = as<Update>(statement)) update->with = with;
  if (auto* remove = as<Delete>(statement)) remove->with = with;
  if (auto* merge = as<Merge>(statement)) merge->with = with;
  if (auto* insert = as<Insert>(statement)) {
    auto* source = as<Query>(insert->source);
    (source == nullptr ? insert->with : source->with) = with;
  }
}

// any_query, any_query_statement or a DML statement; null for another rule
Node* lower_dml(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleAny_query:
    case P::RuleAny_query_statement:
      return lower.any_query(rule);
    case P::RuleInsert_statement:
      return lower.insert_statement(rule);
    case P::RuleUpdate_statement:
      return lower.update_statement(rule);
    case P::RuleDelete_statement:
      return lower.delete_statement(rule);
    case P::RuleMerge_statement:
      return lower.merge_statement(rule);
    default:
      return nullptr;
  }
}

// with_statement
//   : with_clause
//     ( any_query | insert_statement | update_statement | delete_statement | merge_statement )
Node* lower_with_statement(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  Node* with = lower.with_clause(at.take_rule());
  Node* statement = lower_dml(lower, at.take_rule());
  if (statement == nullptr || statement->kind == Kind::verbatim)
    return lower.verbatim(lower.span(rule), "WITH");
  give_with(statement, with);
  statement->span = lower.span(rule);
  return statement;
}

// truncate : K_TRUNCATE K_TABLE object_name (K_WITH token_group)?, create … deny, trigger_state;
// null for another rule
Node* lower_ddl(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleTruncate:
      return lower_truncate(lower, rule);
    case P::RuleCreate:
      return lower_create(lower, rule);
    case P::RuleAlter:
      return lower_alter(lower, rule);
    case P::RuleGrant:
    case P::RuleRevoke:
    case P::RuleDeny:
      return lower_grant(lower, rule);
    case P::RuleTrigger_state:
      return lower_trigger_state(lower, rule);
    case P::RuleUse_database:
    case P::RuleAdministrative_statement:
      return lower_administrative(lower, rule);
    default:
      return nullptr;
  }
}

Node* lower_single(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleWith_statement:
      return lower_with_statement(lower, rule);
    case P::RuleBlock:
      return lower_block(lower, rule);
    case P::RuleIf_statement:
      return lower_if(lower, rule);
    case P::RuleDeclare_statement:
      return lower_declare(lower, rule);
    case P::RuleExecute_statement:
      return lower_execute(lower, rule);
    default:
      break;
  }
  if (Node* node = lower_dml(lower, rule)) return node;
  if (Node* node = lower_control(lower, rule)) return node;
  if (Node* node = lower_cursor_statement(lower, rule)) return node;
  if (Node* node = lower_transaction(lower, rule)) return node;
  if (Node* node = lower_ddl(lower, rule)) return node;
  return lower.verbatim(lower.span(rule), "statement");
}

}  // namespace

// unit : SEMICOLON* (module EOF | statement | procedure_call)?
void Lowering::unit(const Rule* rule, Nodes& statements) {
  for (ParseChildren at(rule); !at.done();) {
    switch (at.rule()) {
      case P::RuleModule:
        statements.add(lower_module(*this, at.take_rule()));
        break;
      case P::RuleStatement:
        statement(at.take_rule(), statements);
        break;
      case P::RuleProcedure_call:
        statements.add(lower_procedure_call(*this, at.take_rule()));
        break;
      default:
        at.step();
    }
  }
}

// statement : ( any_query_statement | with_statement | … ) SEMICOLON* | if_statement | while_loop |
// label
void Lowering::statement(const Rule* rule, Nodes& statements) {
  const Rule* inner = ParseChildren(rule).take_rule();
  switch (inner->getRuleIndex()) {
    case P::RuleDrop_object:
      lower_drop_object(*this, inner, statements);
      break;
    case P::RuleSet_statement:
      lower_set_statement(*this, inner, statements);
      break;
    default:
      statements.add(lower_single(*this, inner));
  }
}

// statement_list : SEMICOLON* statement*
List Lowering::statement_list(const Rule* rule) {
  Nodes statements;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleStatement) {
      statement(at.take_rule(), statements);
    } else {
      at.step();
    }
  }
  return list(statements);
}

List Lowering::guarded(const Rule* statement_rule) {
  const Rule* inner = ParseChildren(statement_rule).take_rule();
  if (inner->getRuleIndex() == P::RuleBlock) {
    ParseChildren at(inner);
    at.step();
    if (at.rule() == P::RuleStatement_list) return statement_list(at.take_rule());
  }
  Nodes statements;
  statement(statement_rule, statements);
  return list(statements);
}

}  // namespace talora::tsql
