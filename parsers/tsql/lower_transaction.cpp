// Lowering of transaction control.
#include "parsers/tsql/lower_definition.hpp"

#include <algorithm>

namespace talora::tsql {

using P = TsqlParser;

namespace {

bool is_variable_name(const Rule* name) {
  return name->start->getType() == P::LOCAL_VARIABLE;
}

char folded(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// Whether `word` (BEGIN or SAVE) TRANSACTION name stands somewhere in the batch.
bool batch_has(Lowering& lower, std::string_view word, std::string_view name) {
  const TokenRun& tokens = lower.tokens;
  for (std::size_t at = 0; at + 2 < tokens.size(); ++at) {
    if (!is_word(tokens[at], word) ||
        !(is_word(tokens[at + 1], "TRAN") || is_word(tokens[at + 1], "TRANSACTION"))) {
      continue;
    }
    const std::string_view other = lower.identifier(tokens[at + 2]).text;
    if (std::equal(other.begin(), other.end(), name.begin(), name.end(),
                   [](char a, char b) { return folded(a) == folded(b); })) {
      return true;
    }
  }
  return false;
}

// rollback : K_ROLLBACK (K_TRANSACTION transaction_name?)?
// A name is a savepoint's, unless the batch begins a transaction of this name and saves none.
TransactionAction rollback_action(Lowering& lower, std::string_view name) {
  const bool outermost = batch_has(lower, "BEGIN", name) && !batch_has(lower, "SAVE", name);
  return outermost ? TransactionAction::rollback : TransactionAction::rollback_to;
}

// begin_transaction
//   : K_BEGIN_TRANSACTION IDENTIFIER? K_TRANSACTION transaction_name? (K_WITH IDENTIFIER STRING?)?
Node* lower_begin(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<BeginTransaction>(rule);
  ParseChildren at(rule);
  at.step();
  node->distributed = at.accept(P::IDENTIFIER);
  at.step();
  if (const Rule* name = at.accept_rule(P::RuleTransaction_name))
    node->name = lower.identifier(source_token(name->start));
  return at.done() ? node : lower.verbatim(node->span, "BEGIN TRANSACTION … WITH MARK");
}

// commit : K_COMMIT (K_TRANSACTION transaction_name?)? (K_WITH token_group)?: the name is ignored,
// DELAYED_DURABILITY too
// savepoint : K_SAVE K_TRANSACTION transaction_name
Node* lower_end(Lowering& lower, const Rule* rule, TransactionAction action) {
  auto* node = lower.make<TransactionStatement>(rule);
  node->action = action;
  if (action == TransactionAction::commit) return node;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() != P::RuleTransaction_name) continue;
    const Rule* name = at.peek_rule();
    if (is_variable_name(name))
      return lower.verbatim(node->span, "transaction named by a variable");
    const Identifier written = lower.identifier(source_token(name->start));
    if (action == TransactionAction::rollback) node->action = rollback_action(lower, written.text);
    if (node->action != TransactionAction::rollback) node->name = written;
  }
  return node;
}

}  // namespace

Node* lower_transaction(Lowering& lower, const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleBegin_transaction:
      return lower_begin(lower, rule);
    case P::RuleCommit:
      return lower_end(lower, rule, TransactionAction::commit);
    case P::RuleRollback:
      return lower_end(lower, rule, TransactionAction::rollback);
    case P::RuleSavepoint:
      return lower_end(lower, rule, TransactionAction::savepoint);
    default:
      return nullptr;
  }
}

}  // namespace talora::tsql
