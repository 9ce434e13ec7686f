// Methods of object types: routines whose first parameter is the object.
#include "translators/prepare/type_methods.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

const Parameter* self_of(const Routine& routine) {
  const auto* first = routine.parameters.empty() ? nullptr : as<Parameter>(routine.parameters[0]);
  return first != nullptr && fold_oracle(first->name.text, first->name.quoted) == "SELF" ? first
                                                                                         : nullptr;
}

class MethodBody {
 public:
  MethodBody(RuleContext& context, const CreatePackage& package, const Parameter& self)
      : context_(context),
        package_(package),
        self_(self) {}

  void run(Node& body) {
    walk(body, [&](Node& node) {
      if (auto* call = as<Call>(&node)) method(*call);
      if (auto* name = as<Name>(&node)) attribute(*name);
      return true;
    });
  }

 private:
  Identifier self() const { return {"SELF", false, {}}; }

  // street -> SELF.street
  void attribute(Name& name) {
    Symbol symbol = context_.bindings.symbol(name);
    if (symbol.kind != SymbolKind::record_field || symbol.declaration != &package_) return;
    std::vector<Identifier> parts{self()};
    parts.insert(parts.end(), name.parts.begin(), name.parts.end());
    name.parts = context_.build.arena().identifiers(parts);
    symbol.declaration = &self_;
    context_.bindings.set_symbol(name, std::move(symbol));
  }

  // m(x) -> m(SELF, x)
  void method(Call& call) {
    const auto* callee = as<Name>(call.callee);
    const CatalogRoutine* routine = called_routine(context_, &call);
    if (callee == nullptr || callee->parts.size() != 1 || routine == nullptr ||
        routine->package.empty() || !inside(*routine) ||
        call.arguments.size() >= routine->parameters.size())
      return;
    auto* object = context_.build.arena().make<Name>(call.span);
    object->parts = context_.build.arena().identifiers({self()});
    Symbol symbol;
    symbol.kind = SymbolKind::parameter;
    symbol.declaration = &self_;
    symbol.name = "SELF";
    context_.bindings.set_symbol(*object, std::move(symbol));
    context_.bindings.set_type(*object, context_.bindings.type(self_));
    std::vector<Node*> all{object};
    all.insert(all.end(), call.arguments.begin(), call.arguments.end());
    call.arguments = context_.build.arena().list(all);
  }

  [[nodiscard]] bool inside(const CatalogRoutine& routine) const {
    const auto* name = as<Name>(package_.name);
    const Identifier& last = name->parts.back();
    return routine.package == fold_oracle(last.text, last.quoted) && !routine.parameters.empty() &&
           routine.parameters[0].name == "SELF";
  }

  RuleContext& context_;
  const CreatePackage& package_;
  const Parameter& self_;
};

}  // namespace

Node* settle_type_body(RuleContext& context, Node& root) {
  const auto* type = as<CreateType>(&root);
  auto* package = type == nullptr ? nullptr : as<CreatePackage>(type->definition);
  if (package == nullptr) return &root;
  for (Node* node : package->declarations) {
    auto* routine = as<Routine>(node);
    const Parameter* self = routine == nullptr ? nullptr : self_of(*routine);
    if (self != nullptr && routine->body != nullptr)
      MethodBody(context, *package, *self).run(*routine->body);
  }
  return package;
}

}  // namespace talora::translators
