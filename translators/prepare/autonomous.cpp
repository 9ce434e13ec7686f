// Autonomous procedures: the body under another name, called through a connection of its own.
#include "translators/prepare/autonomous.hpp"

#include "model/postgres_text.hpp"
#include "model/tree/walk.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr std::size_t places_of_a_pattern = 9;

bool is_autonomous(const Node* declaration) {
  const auto* pragma = as<Pragma>(declaration);
  return pragma != nullptr && pragma->name == "AUTONOMOUS_TRANSACTION";
}

// Lines printed in the other session reach nobody.
bool prints(const Node& body) {
  bool found = false;
  walk(body, [&](const Node& node) {
    const auto* call = as<Call>(&node);
    found = found || (call != nullptr && folded_name(call->callee).starts_with("DBMS_OUTPUT."));
    return !found;
  });
  return found;
}

class Autonomous {
 public:
  Autonomous(RuleContext& context, Routine& routine, std::string schema)
      : context_(context),
        routine_(routine),
        schema_(std::move(schema)) {}

  // The routine that holds the body now; null when the unit stays as it is.
  Routine* split() {
    auto* body = as<Block>(routine_.body);
    if (body == nullptr || routine_.is_function || prints(*body) ||
        std::none_of(body->declarations.begin(), body->declarations.end(), is_autonomous))
      return nullptr;
    const std::string types = typed_places();
    if (types.empty() && !routine_.parameters.empty()) return nullptr;
    context_.diagnostics.add(DiagnosticId::autonomous_by_dblink, routine_.span,
                             {describe(*routine_.name)});
    Routine* inner = inner_routine(*body);
    auto* outer = context_.build.arena().make<Block>(Span{});
    outer->statements = context_.build.arena().list({call_of(*inner, types)});
    routine_.body = outer;
    routine_.parameters = parameters_;
    routine_.span = Span{};
    return inner;
  }

 private:
  // %L::varchar, %L::integer; empty when a parameter cannot be sent.
  [[nodiscard]] std::string typed_places() const {
    if (routine_.parameters.size() > places_of_a_pattern) return {};
    std::string text;
    for (const Node* node : routine_.parameters) {
      const auto* parameter = as<Parameter>(node);
      if (parameter == nullptr || parameter->mode != ParameterMode::in) return {};
      const std::string words =
          target_type_words(context_, context_.bindings.type(*parameter->type), false);
      if (words.empty() || words == "jsonb") return {};
      text += (text.empty() ? "%L::" : ", %L::") + words;
    }
    return text;
  }

  // With the parameters that the body's names mean; those of the caller are copies.
  Routine* inner_routine(Block& body) {
    Arena& arena = context_.build.arena();
    std::vector<Node*> copies;
    for (Node* node : routine_.parameters) {
      copies.push_back(unplaced_copy(context_, *node));
      static_cast<Parameter*>(node)->default_value = nullptr;
    }
    parameters_ = arena.list(copies);
    auto* inner = arena.make<Routine>(routine_.span);
    inner->parameters = routine_.parameters;
    inner->invoker_rights = routine_.invoker_rights;
    inner->name = inner_name();
    std::vector<Node*> kept;
    std::copy_if(body.declarations.begin(), body.declarations.end(), std::back_inserter(kept),
                 [](const Node* node) { return !is_autonomous(node); });
    body.declarations = arena.list(kept);
    inner->body = &body;
    return inner;
  }

  Node* inner_name() {
    const auto& name = static_cast<const Name&>(*routine_.name);
    std::vector<Identifier> parts(name.parts.begin(), name.parts.end());
    Identifier& last = parts.back();
    last.text = context_.build.arena().text(fold_oracle(last.text, last.quoted) + "__AUTONOMOUS");
    last.quoted = true;
    auto* made = context_.build.arena().make<Name>(name.span);
    made->parts = context_.build.arena().identifiers(parts);
    return made;
  }

  Node* call_of(const Routine& inner, const std::string& types) {
    Arena& arena = context_.build.arena();
    const auto& name = static_cast<const Name&>(*inner.name);
    std::string schema = schema_;
    if (schema.empty() && name.parts.size() > 1) schema = postgres_name(name.parts[0]);
    std::string pattern =
        "CALL talora.autonomous(format(" +
        postgres::quote_literal(
            "CALL " + postgres::quote_qualified(schema, postgres_name(name.parts.back())) + "(" +
            types + ")");
    std::vector<Node*> values;
    for (const Node* node : parameters_) {
      auto* value = arena.make<Name>(Span{});
      value->parts = arena.identifiers({static_cast<const Parameter*>(node)->name});
      Symbol symbol;
      symbol.kind = SymbolKind::parameter;
      symbol.declaration = node;
      context_.bindings.set_symbol(*value, std::move(symbol));
      context_.bindings.set_type(*value, context_.bindings.type(*node));
      values.push_back(value);
      pattern += ", $" + std::to_string(values.size());
    }
    Node* call = context_.build.target_statement(*routine_.name, arena.text(pattern + "))"), values,
                                                 "autonomous");
    call->span = Span{};
    context_.helpers.emplace("autonomous");
    return call;
  }

  RuleContext& context_;
  Routine& routine_;
  std::string schema_;  // of a package's members
  List parameters_;
};

void in_package(RuleContext& context, CreatePackage& package) {
  const auto* name = as<Name>(package.name);
  const Identifier& last = name->parts.back();
  std::vector<Node*> all;
  for (Node* node : package.declarations) {
    all.push_back(node);
    auto* routine = as<Routine>(node);
    if (routine == nullptr) continue;
    if (Routine* inner = Autonomous(context, *routine, postgres_name(last)).split())
      all.push_back(inner);
  }
  package.declarations = context.build.arena().list(all);
}

}  // namespace

void settle_autonomous(RuleContext& context, Preparation& parts) {
  for (Node* main : parts.mains) {
    if (auto* package = as<CreatePackage>(main)) in_package(context, *package);
    auto* create = as<CreateRoutine>(main);
    auto* routine = create == nullptr ? nullptr : as<Routine>(create->routine);
    if (routine == nullptr) continue;
    Routine* inner = Autonomous(context, *routine, {}).split();
    if (inner == nullptr) continue;
    auto* made = context.build.arena().make<CreateRoutine>(create->span);
    made->or_replace = true;
    made->routine = inner;
    create->span = Span{};
    parts.routines.push_back(made);
  }
}

}  // namespace talora::translators
