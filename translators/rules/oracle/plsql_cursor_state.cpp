// c%FOUND, c%ROWCOUNT, c%ISOPEN -> variables kept beside OPEN, FETCH and CLOSE
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>

namespace talora::translators::oracle {

namespace {

// The state variables of one cursor; empty for attributes nobody reads.
struct State {
  std::string found, rowcount, isopen;
};

using States = std::map<std::string, State, std::less<>>;

States collect(const Node& root) {
  States states;
  walk(root, [&](const Node& node) {
    const auto* attribute = as<CursorAttribute>(&node);
    if (attribute == nullptr) return true;
    const std::string cursor = folded_name(attribute->cursor);
    if (cursor.empty() || cursor == "SQL" || cursor.find('.') != std::string::npos) return true;
    State& state = states[cursor];
    const auto want = [&](std::string& name, std::string_view suffix) {
      if (name.empty()) name = unused_name(root, cursor + std::string(suffix));
    };
    if (attribute->attribute == "FOUND" || attribute->attribute == "NOTFOUND")
      want(state.found, "_FOUND");
    if (attribute->attribute == "ROWCOUNT") want(state.rowcount, "_ROWCOUNT");
    if (attribute->attribute == "ISOPEN") want(state.isopen, "_ISOPEN");
    return true;
  });
  return states;
}

// Assignments in the words of the target. MySQL has no FOUND: the code around FETCH keeps one.
struct Words {
  std::string_view unknown, none, yes, no, found, count, fetched, counted;
};

constexpr Words postgres_words{"$1 := NULL",  "$1 := 0",     "$1 := true",
                               "$1 := false", "$1 := FOUND", "$1 := $1 + CAST(FOUND AS integer)",
                               "$1 := true",  "$1 := $1 + 1"};
constexpr Words mysql_words{"SET $1 = NULL",         "SET $1 = 0",
                            "SET $1 = TRUE",         "SET $1 = FALSE",
                            "SET $1 = talora_found", "SET $1 = $1 + talora_found",
                            "SET $1 = TRUE",         "SET $1 = $1 + 1"};

class Keeper {
 public:
  Keeper(RuleContext& context, const States& states)
      : context_(context),
        states_(states),
        words_(context.profile.family == TargetFamily::mysql ? mysql_words : postgres_words) {}

  void list(List& statements) {
    std::vector<Node*> out;
    for (Node* statement : statements) {
      if (auto* loop = as<ForCursor>(statement)) before_loop(*loop, out);
      out.push_back(statement);
      after(*statement, out);
    }
    statements = context_.build.arena().list(out);
  }

 private:
  const State* state_of(const Node* cursor) const {
    if (const auto* call = as<Call>(cursor)) cursor = call->callee;
    const auto found = states_.find(folded_name(cursor));
    return found == states_.end() ? nullptr : &found->second;
  }

  void set(std::vector<Node*>& out, const std::string& variable, std::string_view pattern) {
    if (variable.empty()) return;
    Literal here;
    auto* statement =
        context_.build.target_statement(here, pattern, {key_name(context_, here, {variable})});
    out.push_back(statement);
  }

  void opened(std::vector<Node*>& out, const State& state) {
    set(out, state.found, words_.unknown);
    set(out, state.rowcount, words_.none);
    set(out, state.isopen, words_.yes);
  }

  void after(const Node& statement, std::vector<Node*>& out) {
    if (const auto* open = as<OpenCursor>(&statement)) {
      if (const State* state = state_of(open->cursor)) opened(out, *state);
    } else if (const auto* fetch = as<FetchCursor>(&statement)) {
      if (const State* state = state_of(fetch->cursor)) {
        set(out, state->found, words_.found);
        set(out, state->rowcount, words_.count);
      }
    } else if (const auto* close = as<CloseCursor>(&statement)) {
      if (const State* state = state_of(close->cursor)) set(out, state->isopen, words_.no);
    } else if (const auto* loop = as<ForCursor>(&statement)) {
      if (const State* state = state_of(loop->source)) set(out, state->isopen, words_.no);
    } else if (const auto* assignment = as<Assignment>(&statement)) {
      // A cursor that a function opened.
      if (const State* state = state_of(assignment->target)) opened(out, *state);
    } else if (const auto* call = as<CallStatement>(&statement)) {
      opened_by(*call, out);
    }
  }

  // A procedure's OUT argument.
  void opened_by(const CallStatement& statement, std::vector<Node*>& out) {
    const auto* call = as<Call>(statement.call);
    const CatalogRoutine* routine = called_routine(context_, statement.call);
    if (call == nullptr || routine == nullptr) return;
    for (std::size_t i = 0; i < call->arguments.size() && i < routine->parameters.size(); ++i) {
      const Node* argument = call->arguments[i];
      const bool comes_back = routine->parameters[i].mode != CatalogParameterMode::in;
      if (!comes_back || !is<Name>(argument)) continue;
      if (const State* state = state_of(argument)) opened(out, *state);
    }
  }

  // The loop opens the cursor and fetches at the head of its body.
  void before_loop(ForCursor& loop, std::vector<Node*>& out) {
    const State* state = state_of(loop.source);
    if (state == nullptr) return;
    opened(out, *state);
    std::vector<Node*> body;
    set(body, state->found, words_.fetched);
    set(body, state->rowcount, words_.counted);
    body.insert(body.end(), loop.statements.begin(), loop.statements.end());
    loop.statements = context_.build.arena().list(body);
  }

  RuleContext& context_;
  const States& states_;
  const Words& words_;
};

Node* read(RuleContext& context, Node& node, const States& states) {
  const auto* attribute = as<CursorAttribute>(&node);
  if (attribute == nullptr) return nullptr;
  const auto found = states.find(folded_name(attribute->cursor));
  if (found == states.end()) return nullptr;
  const State& state = found->second;
  if (attribute->attribute == "ROWCOUNT") return key_name(context, node, {state.rowcount});
  if (attribute->attribute == "ISOPEN") return key_name(context, node, {state.isopen});
  if (attribute->attribute == "FOUND") return key_name(context, node, {state.found});
  if (attribute->attribute != "NOTFOUND") return nullptr;
  return context.build.logical_not(node, key_name(context, node, {state.found}));
}

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  const States states = collect(node);
  if (states.empty()) return nullptr;
  Keeper keeper(context, states);
  each_statement_list(node, [&](List& list) { keeper.list(list); });
  replace_below(node, [&](Node& part) { return read(context, part, states); });
  std::vector<Node*> declarations;
  for (const auto& [cursor, state] : states) {
    if (!state.found.empty())
      declarations.push_back(declare_local(context, node, state.found, "boolean"));
    if (!state.rowcount.empty())
      declarations.push_back(declare_local(context, node, state.rowcount, "bigint"));
    if (!state.isopen.empty()) {
      declarations.push_back(declare_local(context, node, state.isopen, "boolean",
                                           context.build.boolean(node, false)));
    }
  }
  Block* copy = context.build.edit(static_cast<Block&>(node));
  add_declarations(context, *copy, declarations);
  return copy;
}

}  // namespace

extern const Rule plsql_cursor_state_rule{"plsql_cursor_state", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
