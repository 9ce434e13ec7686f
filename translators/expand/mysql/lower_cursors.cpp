// FOR r IN (query) LOOP … -> a block with a cursor; CURSOR c (p) -> variables set before OPEN
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>

namespace talora::translators {

namespace {

std::string key_of(const Identifier& name) {
  return fold_oracle(name.text, name.quoted);
}

class Cursors {
 public:
  Cursors(RuleContext& context, Block& body) : context_(context), body_(body) {
    walk(body, [&](Node& node) {
      if (auto* cursor = as<CursorDecl>(&node)) declared_.emplace(key_of(cursor->name), cursor);
      return true;
    });
  }

  void run() {
    each_statement_list(body_, [&](List& list) { statements(list); });
    each_block(body_);
  }

 private:
  void statements(List& list) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      if (auto* loop = as<ForCursor>(statement)) {
        out.push_back(lowered(*loop));
      } else if (auto* open = as<OpenCursor>(statement);
                 open != nullptr && open->source == nullptr) {
        opened(*open, out);
      } else {
        out.push_back(statement);
      }
    }
    list = context_.build.arena().list(out);
  }

  CursorDecl* cursor_of(const Node& source) {
    const auto* call = as<Call>(&source);
    const std::string key = folded_name(call != nullptr ? call->callee : &source);
    auto [first, last] = declared_.equal_range(key);
    return first != last && std::next(first) == last ? first->second : nullptr;
  }

  // The query with its cursor's parameters replaced by the variables of those names.
  void use_parameters(Node& query, const List& parameters, const std::vector<std::string>& names) {
    replace_below(query, [&](Node& part) -> Node* {
      const auto* name = as<Name>(&part);
      if (name == nullptr || context_.bindings.symbol(part).kind != SymbolKind::parameter)
        return nullptr;
      const std::string key = key_of(name->parts.back());
      for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (key_of(static_cast<Parameter*>(parameters[i])->name) == key)
          return key_name(context_, part, {names[i]});
      }
      return nullptr;
    });
  }

  std::vector<std::string> parameter_names(const CursorDecl& cursor) {
    std::vector<std::string> names;
    for (const Node* node : cursor.parameters) {
      const std::string wanted =
          key_of(cursor.name) + "_" + key_of(static_cast<const Parameter*>(node)->name);
      names.push_back(unused_name(*context_.tree.root, wanted));
    }
    return names;
  }

  Node* argument(const List& arguments, const CursorDecl& cursor, std::size_t index) {
    const auto* parameter = static_cast<const Parameter*>(cursor.parameters[index]);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (auto* named = as<NamedArgument>(arguments[i])) {
        if (key_of(named->name) == key_of(parameter->name)) return named->value;
      } else if (i == index) {
        return arguments[i];
      }
    }
    return parameter->default_value == nullptr ? nullptr
                                               : unplaced_copy(context_, *parameter->default_value);
  }

  Node* parameter_variable(const CursorDecl& cursor, std::size_t index, const std::string& name,
                           Node* value) {
    const auto* parameter = static_cast<const Parameter*>(cursor.parameters[index]);
    const Type& type = context_.bindings.type(*parameter->type);
    return declare_local(context_, cursor, name, target_type_words(context_, type, false), value);
  }

  // A cursor of one loop: with a query of its own, so that leaving the loop closes it.
  Node* lowered(ForCursor& loop) {
    CursorDecl* declared = nullptr;
    Node* query = loop.source;
    std::vector<Node*> declarations;
    if (is<Name>(query) || is<Call>(query)) {
      declared = cursor_of(*query);
      if (declared == nullptr || declared->query == nullptr) {
        refuse(context_, *loop.source, DiagnosticId::plsql_refused, {"a loop over that cursor"});
        return &loop;
      }
      const auto* call = as<Call>(loop.source);
      query = context_.build.duplicate(*declared->query);
      if (used_.contains(declared)) {
        query = unplaced_copy(context_, *declared->query);
      }
      used_.insert(declared);
      const std::vector<std::string> names = parameter_names(*declared);
      for (std::size_t i = 0; i < names.size(); ++i) {
        Node* value = argument(call == nullptr ? List{} : call->arguments, *declared, i);
        declarations.push_back(parameter_variable(*declared, i, names[i], value));
      }
      use_parameters(*query, declared->parameters, names);
      looped_.insert(declared);
    }
    return block_of(loop, *query, declarations);
  }

  Node* block_of(ForCursor& loop, Node& query, std::vector<Node*> declarations) {
    const auto row = row_of_query(context_, query);
    if (!row) {
      refuse(context_, loop, DiagnosticId::plsql_refused,
             {"a loop over rows with a column of unknown type"});
      return &loop;
    }
    const std::string record = key_of(loop.variable);
    std::vector<std::string> variables;
    std::vector<Node*> targets;
    for (std::size_t i = 0; i < row->size(); ++i) {
      const std::string column = (*row)[i].key.empty() ? std::to_string(i + 1) : (*row)[i].key;
      variables.push_back(unused_name(*context_.tree.root, record + "_" + column));
      declarations.push_back(declare_local(context_, loop, variables.back(), (*row)[i].words));
      targets.push_back(variable(variables.back()));
    }
    for (Node* statement : loop.statements)
      use_variables(context_, *statement, record, *row, variables);
    const std::string name = unused_name(*context_.tree.root, record + "_CURSOR");
    auto* cursor = context_.build.arena().make<CursorDecl>(query.span);
    cursor->name = {context_.build.arena().text(name), true, {}};
    const auto* subquery = as<Subquery>(&query);
    cursor->query = subquery != nullptr ? subquery->query : &query;
    declarations.push_back(cursor);
    return nested_block(context_, loop, declarations, run_of(loop, name, targets));
  }

  Node* variable(const std::string& name) {
    Literal here;
    return key_name(context_, here, {name});
  }

  std::vector<Node*> run_of(ForCursor& loop, const std::string& name,
                            const std::vector<Node*>& targets) {
    Arena& arena = context_.build.arena();
    auto* open = arena.make<OpenCursor>(Span{});
    open->cursor = variable(name);
    auto* fetch = arena.make<FetchCursor>(Span{});
    fetch->cursor = variable(name);
    fetch->into = arena.list(targets);
    auto* leave = arena.make<ExitStatement>(Span{});
    leave->when = context_.build.target(*leave, "NOT talora_found", std::vector<Node*>{});
    auto* close = arena.make<CloseCursor>(Span{});
    close->cursor = variable(name);
    auto* rows = arena.make<Loop>(Span{});
    rows->label = loop.label;
    std::vector<Node*> inner{fetch, leave};
    inner.insert(inner.end(), loop.statements.begin(), loop.statements.end());
    rows->statements = arena.list(inner);
    return {open, rows, close};
  }

  void opened(OpenCursor& open, std::vector<Node*>& out) {
    CursorDecl* cursor = cursor_of(*open.cursor);
    if (cursor == nullptr) {
      refuse(context_, open, DiagnosticId::plsql_refused, {"OPEN of a cursor that is not local"});
      return out.push_back(&open);
    }
    opened_.insert(cursor);
    if (!cursor->parameters.empty()) {
      auto& names = names_[cursor];
      if (names.empty()) names = parameter_names(*cursor);
      for (std::size_t i = 0; i < names.size(); ++i) {
        Node* value = argument(open.arguments, *cursor, i);
        if (value != nullptr) out.push_back(assign(context_, open, variable(names[i]), value));
      }
      open.arguments = {};
    }
    out.push_back(&open);
  }

  // Declarations: parameters become variables; a cursor that only loops use goes.
  void each_block(Node& node) {
    for_each_child(node, [&](Node*& child) { each_block(*child); });
    auto* block = as<Block>(&node);
    if (block == nullptr) return;
    std::vector<Node*> kept;
    for (Node* each : block->declarations) {
      auto* cursor = as<CursorDecl>(each);
      if (cursor == nullptr || (!looped_.contains(cursor) && cursor->parameters.empty())) {
        kept.push_back(each);
        continue;
      }
      if (!opened_.contains(cursor)) continue;
      const auto& names = names_[cursor];
      for (std::size_t i = 0; i < names.size(); ++i)
        kept.push_back(parameter_variable(*cursor, i, names[i], nullptr));
      if (!names.empty()) use_parameters(*cursor->query, cursor->parameters, names);
      cursor->parameters = {};
      kept.push_back(cursor);
    }
    block->declarations = context_.build.arena().list(kept);
  }

  RuleContext& context_;
  Block& body_;
  std::multimap<std::string, CursorDecl*> declared_;
  std::set<const CursorDecl*> used_, looped_, opened_;
  std::map<const CursorDecl*, std::vector<std::string>> names_;
};

}  // namespace

void lower_cursors(RuleContext& context, Block& body) {
  Cursors(context, body).run();
}

}  // namespace talora::translators
