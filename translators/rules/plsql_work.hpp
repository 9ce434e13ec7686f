// What a protected block has done when one of its statements fails (trap 65: Oracle keeps it,
// PostgreSQL undoes it).
#pragma once

#include "translators/rules/rule.hpp"

namespace talora::translators {

// The errors that a set of handlers catches.
struct Caught {
  bool anything = false;     // OTHERS, VALUE_ERROR, ZERO_DIVIDE and the like
  bool select_into = false;  // NO_DATA_FOUND, TOO_MANY_ROWS
  bool key = false;          // DUP_VAL_ON_INDEX
  bool raised = false;       // exceptions of the user's own
  bool application = false;  // codes of RAISE_APPLICATION_ERROR
};

[[nodiscard]] Caught caught_by(const RuleContext& context, const Handler& handler);
[[nodiscard]] Caught operator|(Caught a, const Caught& b);

// Follows the paths through statements. `written` is true once rows may have been changed.
class WorkAnalysis {
 public:
  WorkAnalysis(const RuleContext& context, Caught caught) : context_(context), caught_(caught) {}

  // True when a statement can fail, caught, after rows were changed: the target would undo them.
  [[nodiscard]] bool loses_work(const List& statements);
  [[nodiscard]] bool loses_work(const Node& statement, bool& written);
  // The statement can raise something that is caught here.
  [[nodiscard]] bool may_raise(const Node& statement) const;

  // A user's function was called outside of SQL: taken not to change rows.
  [[nodiscard]] const Node* trusted_function() const { return trusted_function_; }

 private:
  bool list(const List& statements, bool& written);
  bool branches(const List& branches, const List& otherwise, bool& written);
  bool loop(const List& statements, bool& written);
  bool simple(const Node& statement, bool& written);
  bool expression_fails(const Node& node) const;
  bool calls_routine(const Node& node) const;

  const RuleContext& context_;
  Caught caught_;
  const Node* trusted_function_ = nullptr;
};

// The routine that `call` (Call or Name) names stands in the same statement (package body) and
// neither it nor what it calls there changes rows: package state and output are not undone by the
// target.
[[nodiscard]] bool only_computes(const RuleContext& context, const Node& call);

// The last statement leaves the block: RAISE, RAISE_APPLICATION_ERROR, or RETURN when allowed.
[[nodiscard]] bool ends_in_raise(const Handler& handler);
[[nodiscard]] bool ends_in_exit(const Handler& handler);
// ROLLBACK comes first: nothing of the transaction is left in Oracle either.
[[nodiscard]] bool starts_with_rollback(const Handler& handler);
// Nothing is left to commit when the handler ends: ROLLBACK, then no statement that writes.
[[nodiscard]] bool ends_rolled_back(const Handler& handler);

}  // namespace talora::translators
