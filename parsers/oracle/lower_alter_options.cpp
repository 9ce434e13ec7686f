// Lowering of the options of ALTER TABLE: enabled constraints, storage, partition maintenance.
#include "parsers/oracle/lower_alter_table.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

AlterAction* make_action(Lowering& lower, Span place, AlterKind kind, Nodes& actions) {
  auto* action = lower.make<AlterAction>(place);
  action->action = kind;
  actions.add(action);
  return action;
}

void set_name(Lowering& lower, AlterAction& action, const Identifier& name) {
  Gathered<Identifier> names;
  names.add(name);
  action.names = names.in(lower.arena);
}

void kept_action(Lowering& lower, Span place, std::string_view what, Nodes& actions) {
  make_action(lower, place, AlterKind::storage, actions)->payload = lower.verbatim(place, what);
}

namespace {

// ENABLE|DISABLE [VALIDATE|NOVALIDATE] CONSTRAINT c | PRIMARY KEY | UNIQUE (…); false for other
// options.
bool lower_enable(Lowering& lower, TokenRun run, Nodes& actions) {
  const bool enable = is_word(run[0], "ENABLE");
  if (!enable && !is_word(run[0], "DISABLE")) return false;
  std::size_t at = 1;
  if (at < run.size() && (is_word(run[at], "VALIDATE") || is_word(run[at], "NOVALIDATE"))) ++at;
  if (at + 1 >= run.size()) return false;
  const bool named = is_word(run[at], "CONSTRAINT");
  const bool primary = words_at(run, at, {"PRIMARY", "KEY"});
  if (!named && !primary && !is_word(run[at], "UNIQUE")) return false;
  const Span place = lower.span(run);
  AlterAction* action = make_action(
      lower, place, enable ? AlterKind::enable_constraint : AlterKind::disable_constraint, actions);
  action->cascade = has_word(run, "CASCADE");
  action->validate = enable && !has_word(run, "NOVALIDATE");
  if (named) {
    set_name(lower, *action, lower.identifier(run[at + 1]));
    return true;
  }
  auto* constraint = lower.make<Constraint>(place);
  constraint->constraint_kind = primary ? ConstraintKind::primary_key : ConstraintKind::unique;
  Gathered<Identifier> columns;
  for (const SourceToken& token : run.subspan(at)) {
    if (!primary && (token.type() == P::IDENTIFIER || token.type() == P::QUOTED_IDENTIFIER)) {
      columns.add(lower.identifier(token));
    }
    if (token.type() == P::RPAREN) break;
  }
  constraint->columns = columns.in(lower.arena);
  action->payload = constraint;
  return true;
}

// What moves or sizes segments changes no row; partitions, triggers and the rest may.
bool is_physical(TokenRun run) {
  for (const std::string_view word :
       {"MOVE",     "SHRINK",       "PARALLEL",  "NOPARALLEL", "LOGGING",    "NOLOGGING",
        "CACHE",    "NOCACHE",      "COMPRESS",  "NOCOMPRESS", "PCTFREE",    "PCTUSED",
        "INITRANS", "STORAGE",      "ALLOCATE",  "DEALLOCATE", "MONITORING", "NOMONITORING",
        "INMEMORY", "RESULT_CACHE", "TABLESPACE"}) {
    if (is_word(run[0], word)) return true;
  }
  return words_at(run, 0, {"ENABLE", "ROW", "MOVEMENT"}) ||
         words_at(run, 0, {"DISABLE", "ROW", "MOVEMENT"});
}

// alter_option_first alter_option* : one word or group after another
void lower_option_run(Lowering& lower, TokenRun run, Nodes& actions) {
  if (lower_enable(lower, run, actions)) return;
  const Span place = lower.span(run);
  if (is_physical(run)) {
    make_action(lower, place, AlterKind::storage, actions)->payload =
        lower.option_run(place, "storage clause");
  } else if (has_word(run, "TRIGGERS")) {
    kept_action(lower, place, "ENABLE or DISABLE ALL TRIGGERS", actions);
  } else {
    kept_action(lower, place,
                has_word(run, "PARTITION") ? "partition maintenance" : "ALTER TABLE option",
                actions);
  }
}

}  // namespace

void lower_alter_options(Lowering& lower, TokenRun run, Nodes& actions) {
  std::size_t begin = 0;
  for (std::size_t at = 1; at <= run.size(); ++at) {
    const bool ends = at == run.size() || is_word(run[at], "ENABLE") || is_word(run[at], "DISABLE");
    if (!ends) continue;
    lower_option_run(lower, run.subspan(begin, at - begin), actions);
    begin = at;
  }
}

}  // namespace talora::oracle
