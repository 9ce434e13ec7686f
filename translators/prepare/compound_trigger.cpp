// Compound triggers: one trigger for each timing section, the variables they share in the session.
#include "translators/prepare/compound_trigger.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/collection_types.hpp"
#include "translators/prepare/plsql_bodies.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>
#include <map>

namespace talora::translators {

namespace {

std::string section_suffix(const TimingSection& section) {
  if (section.timing == TriggerTiming::instead_of) return "__INSTEAD_OF_ROW";
  return std::string(section.timing == TriggerTiming::before ? "__BEFORE_" : "__AFTER_") +
         (section.for_each_row ? "ROW" : "STATEMENT");
}

bool is_before_statement(const TimingSection& section) {
  return section.timing == TriggerTiming::before && !section.for_each_row;
}

class CompoundTrigger {
 public:
  CompoundTrigger(RuleContext& context, CreateTrigger& trigger, Preparation& parts)
      : context_(context),
        trigger_(trigger),
        parts_(parts),
        body_(*static_cast<Block*>(trigger.body)) {
    const auto* name = static_cast<Name*>(trigger.name);
    key_ = fold_oracle(name->parts.back().text, name->parts.back().quoted);
  }

  void run() {
    if (!sorted_declarations()) return;
    bool starts = false;
    for (Node* node : body_.statements)
      starts = starts || is_before_statement(*static_cast<TimingSection*>(node));
    parts_.mains.clear();
    if (!state_.empty() && !starts) {
      auto* section = context_.build.arena().make<TimingSection>(Span{});
      section->body = context_.build.arena().make<Block>(Span{});
      add(*section);
    }
    for (Node* node : body_.statements)
      add(*static_cast<TimingSection*>(node));
    if (!state_.empty()) refuse(context_, trigger_, DiagnosticId::compound_trigger_state, {key_});
  }

 private:
  bool sorted_declarations() {
    for (Node* node : body_.declarations) {
      auto* variable = as<VariableDecl>(node);
      if (is<Routine>(node) || is<CursorDecl>(node)) {
        refuse(context_, *node, DiagnosticId::trigger_refused,
               {is<Routine>(node) ? "a subprogram that the sections of a compound trigger share"
                                  : "a cursor that the sections of a compound trigger share"});
        return false;
      }
      if (variable == nullptr || variable->constant) {
        (variable == nullptr ? first_only_ : constants_).push_back(node);
        continue;
      }
      if (value_words(context_, context_.bindings.type(*variable), false).empty()) {
        refuse(context_, *node, DiagnosticId::trigger_refused,
               {"a variable of that type in a compound trigger"});
        return false;
      }
      state_.push_back(variable);
    }
    return true;
  }

  std::vector<Node*> state_arguments(const VariableDecl& variable) {
    Node* package = context_.build.string(variable, postgres_name(key_));
    Node* name = context_.build.string(variable, postgres_name(variable.name));
    package->span = name->span = Span{};
    return {package, name};
  }

  [[nodiscard]] bool is_text(const VariableDecl& variable) const {
    return is_string(context_.bindings.type(variable).kind);
  }

  // The variable as the section before left it; the first section begins with its default.
  VariableDecl* loaded(const VariableDecl& variable, bool first) {
    VariableDecl* own = context_.build.edit(variable);
    own->span = Span{};
    if (first) return own;
    const std::string words = value_words(context_, context_.bindings.type(variable), false);
    const std::string pattern = is_text(variable)
                                    ? "talora.state_get($1, $2)"
                                    : "CAST(talora.state_get($1, $2) AS " + words + ")";
    own->not_null = false;
    own->default_value =
        context_.build.target(variable, context_.build.arena().text(pattern),
                              state_arguments(variable), Binding::primary, "state_get");
    own->default_value->span = Span{};
    return own;
  }

  Node* stored(const VariableDecl& variable) {
    std::vector<Node*> arguments = state_arguments(variable);
    Node* name =
        key_name(context_, variable, {fold_oracle(variable.name.text, variable.name.quoted)});
    name->span = Span{};
    arguments.push_back(name);
    Node* statement = context_.build.target_statement(
        variable,
        is_text(variable) ? "PERFORM talora.state_set($1, $2, $3)"
                          : "PERFORM talora.state_set($1, $2, CAST($3 AS text))",
        arguments, "state_set");
    statement->span = Span{};
    return statement;
  }

  // The variables of the declaration section that the body names; they get declarations of its own.
  std::vector<VariableDecl*> used_in(Block& body, bool first) {
    std::vector<VariableDecl*> own;
    for (VariableDecl* variable : state_) {
      std::vector<Node*> uses;
      walk(body, [&](Node& node) {
        if (context_.bindings.symbol(node).declaration == variable) uses.push_back(&node);
        return true;
      });
      if (uses.empty() && !first) continue;
      VariableDecl* copy = loaded(*variable, first);
      for (Node* use : uses) {
        Symbol symbol = context_.bindings.symbol(*use);
        symbol.declaration = copy;
        context_.bindings.set_symbol(*use, std::move(symbol));
      }
      own.push_back(copy);
    }
    return own;
  }

  void add(TimingSection& section) {
    Arena& arena = context_.build.arena();
    auto& body = *static_cast<Block*>(section.body);
    const bool first = is_before_statement(section);
    const std::vector<VariableDecl*> variables = used_in(body, first);
    std::vector<Node*> stores;
    for (VariableDecl* variable : variables)
      stores.push_back(stored(*variable));
    each_list_of_body(body, [&](List& list) { store_before_return(list, stores); });
    auto* whole = arena.make<Block>(section.span);
    std::vector<Node*> declarations = first_only_;
    first_only_.clear();
    for (Node* constant : constants_)
      declarations.push_back(context_.build.duplicate(*constant));
    declarations.insert(declarations.end(), variables.begin(), variables.end());
    whole->declarations = arena.list(declarations);
    std::vector<Node*> statements;
    if (body.declarations.empty() && body.handlers.empty()) {
      statements.assign(body.statements.begin(), body.statements.end());
    } else {
      statements = {&body};
    }
    statements.insert(statements.end(), stores.begin(), stores.end());
    whole->statements = arena.list(statements);
    parts_.mains.push_back(trigger_for(section, whole));
  }

  void store_before_return(List& list, const std::vector<Node*>& stores) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      if (is<ReturnStatement>(statement)) {
        for (const Node* store : stores)
          out.push_back(context_.build.duplicate(*store));
      }
      out.push_back(statement);
    }
    list = context_.build.arena().list(out);
  }

  CreateTrigger* trigger_for(const TimingSection& section, Block* body) {
    CreateTrigger* made = context_.build.edit(trigger_);
    made->span = section.span;
    std::vector<Identifier> parts;
    const auto* name = static_cast<Name*>(trigger_.name);
    parts.assign(name->parts.begin(), name->parts.end());
    parts.back() = key_identifier(context_, *name, key_ + section_suffix(section));
    auto* own = context_.build.arena().make<Name>(Span{});
    own->parts = context_.build.arena().identifiers(parts);
    made->name = own;
    made->timing = section.timing;
    made->for_each_row = section.for_each_row || section.timing == TriggerTiming::instead_of;
    made->when = section.for_each_row && trigger_.when != nullptr
                     ? context_.build.duplicate(*trigger_.when)
                     : nullptr;
    std::vector<Node*> events;
    for (const Node* event : trigger_.events)
      events.push_back(context_.build.duplicate(*event));
    made->events = context_.build.arena().list(events);
    made->table = context_.build.duplicate(*trigger_.table);
    made->body = body;
    return made;
  }

  RuleContext& context_;
  CreateTrigger& trigger_;
  Preparation& parts_;
  Block& body_;
  std::string key_;
  std::vector<VariableDecl*> state_;
  std::vector<Node*> constants_;
  std::vector<Node*> first_only_;  // types, exceptions, pragmas
};

}  // namespace

void split_compound_trigger(RuleContext& context, CreateTrigger& trigger, Preparation& parts) {
  if (trigger.timing != TriggerTiming::compound || trigger.table == nullptr ||
      !is<Block>(trigger.body))
    return;
  CompoundTrigger(context, trigger, parts).run();
}

}  // namespace talora::translators
