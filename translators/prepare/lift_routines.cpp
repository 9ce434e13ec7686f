// Subprograms declared inside blocks become routines of their own.
#include "translators/prepare/lift_routines.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/collection_types.hpp"
#include "translators/prepare/lifted_uses.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>

namespace talora::translators {

namespace {

class Lifter {
 public:
  Lifter(RuleContext& context, InnerUnit& unit, std::set<std::string>& used)
      : context_(context),
        unit_(unit),
        used_(used),
        nested_(nested_routines(context, unit)) {}

  // The lifted routines; nothing when one is refused.
  std::vector<Routine*> run() {
    for (const NestedRoutine& nested : nested_) {
      if (!check(nested)) return {};
    }
    for (const NestedRoutine& nested : nested_)
      make_signature(nested);
    for (const NestedRoutine& nested : nested_)
      add_parameters(nested);
    rewrite_calls(*unit_.root, nullptr);
    take_from(*unit_.root);
    std::vector<Routine*> lifted;
    for (const NestedRoutine& nested : nested_)
      lifted.push_back(nested.routine);
    return lifted;
  }

 private:
  bool refuse_nested(const NestedRoutine& nested, const std::string& why) {
    refuse(context_, *nested.routine, DiagnosticId::nested_subprogram_refused,
           {folded_name(nested.routine->name), why});
    return false;
  }

  bool check(const NestedRoutine& nested) {
    if (nested.signature == nullptr) return refuse_nested(nested, "it is not known");
    if (nested.routine->pipelined) return refuse_nested(nested, "it is pipelined");
    for (const Captured& each : nested.captured) {
      const std::string key = declared_key(*each.declaration);
      if (is<CursorDecl>(each.declaration))
        return refuse_nested(nested, "it uses the cursor " + key + " around it");
      if (words_of(*each.declaration).empty())
        return refuse_nested(nested, "it uses " + key + " around it, whose type has no name");
      if (each.written && nested.routine->is_function)
        return refuse_nested(nested, "a function that changes " + key + " around it");
      for (const Node* own : nested.inside) {
        if (declared_key(*own) == key)
          return refuse_nested(nested, "it declares " + key + " and uses the one around it");
      }
    }
    bool refers = false;
    walk(*nested.routine->body, [&](const Node& node) {
      refers = refers || is<GotoStatement>(&node);
      return !refers;
    });
    return !refers || refuse_nested(nested, "GOTO");
  }

  [[nodiscard]] std::string words_of(const Node& declaration) const {
    if (is<ForRange>(&declaration)) return "integer";
    if (is<ForCursor>(&declaration)) return {};
    return value_words(context_, context_.bindings.type(declaration), false);
  }

  // OWNER__NAME, told apart by a number where names meet.
  std::string new_key(const Routine& routine) {
    const std::string wanted = unit_.prefix + folded_name(routine.name);
    std::string key = wanted;
    for (int i = 2; !used_.insert(key).second; ++i)
      key = wanted + "_" + std::to_string(i);
    return key;
  }

  void make_signature(const NestedRoutine& nested) {
    CatalogRoutine made = *nested.signature;
    made.name = new_key(*nested.routine);
    const bool in_schema = unit_.package != nullptr || unit_.prefix.empty();
    if (in_schema) made.package = unit_.qualifiers.back();
    made.in_specification = false;
    for (const Captured& each : nested.captured) {
      CatalogParameter parameter;
      parameter.name = declared_key(*each.declaration);
      parameter.mode = each.written ? CatalogParameterMode::in_out : CatalogParameterMode::in;
      parameter.type = type_of(*each.declaration);
      made.parameters.push_back(std::move(parameter));
    }
    std::vector<std::string_view> keys;
    for (const std::string& qualifier : unit_.qualifiers)
      keys.push_back(context_.build.arena().text(qualifier));
    if (unit_.package != nullptr) keys.clear();
    keys.push_back(context_.build.arena().text(made.name));
    names_[nested.signature] = keys;
    signatures_[nested.signature] = context_.bindings.keep(std::move(made));
  }

  [[nodiscard]] Type type_of(const Node& declaration) const {
    return is<ForRange>(&declaration) ? simple_type(TypeKind::integer)
                                      : Type(context_.bindings.type(declaration));
  }

  Node* made_name(const Node& like, const std::vector<std::string_view>& keys) {
    std::vector<Identifier> parts;
    for (std::string_view key : keys)
      parts.push_back(key_identifier(context_, like, key));
    auto* name = context_.build.arena().make<Name>(like.span);
    name->parts = context_.build.arena().identifiers(parts);
    return name;
  }

  void add_parameters(const NestedRoutine& nested) {
    Arena& arena = context_.build.arena();
    Routine& routine = *nested.routine;
    std::vector<Node*> parameters(routine.parameters.begin(), routine.parameters.end());
    bool written = false;
    for (const Captured& each : nested.captured) {
      auto* parameter = arena.make<Parameter>(Span{});
      parameter->name = {arena.text(declared_key(*each.declaration)), true, {}};
      parameter->mode = each.written ? ParameterMode::in_out : ParameterMode::in;
      auto* type = arena.make<TargetExpression>(Span{});
      type->pattern = arena.text(words_of(*each.declaration));
      context_.bindings.set_type(*type, type_of(*each.declaration));
      parameter->type = type;
      context_.bindings.set_type(*parameter, type_of(*each.declaration));
      parameters.push_back(parameter);
      own_[{&routine, each.declaration}] = parameter;
      written = written || each.written;
    }
    if (written)
      refuse(context_, routine, DiagnosticId::captured_variables, {folded_name(routine.name)});
    routine.parameters = arena.list(parameters);
    routine.invoker_rights = true;
    routine.name = made_name(*routine.name, names_.at(nested.signature));
  }

  [[nodiscard]] const NestedRoutine* find(const CatalogRoutine* signature) const {
    for (const NestedRoutine& nested : nested_) {
      if (nested.signature == signature && signature != nullptr) return &nested;
    }
    return nullptr;
  }

  // A captured variable as the routine around the place knows it.
  Node* variable(const Node& like, const Node& declaration, const Routine* around) {
    const auto own = own_.find({around, &declaration});
    const std::string key = declared_key(declaration);
    Node* name = key_name(context_, like, {key});
    Symbol symbol;
    symbol.name = key;
    symbol.kind = own != own_.end() || is<Parameter>(&declaration) ? SymbolKind::parameter
                                                                   : SymbolKind::variable;
    symbol.declaration = own != own_.end() ? own->second : &declaration;
    context_.bindings.set_symbol(*name, std::move(symbol));
    context_.bindings.set_type(*name, type_of(declaration));
    return name;
  }

  Node* call_of(Node& node, const NestedRoutine& nested, const Routine* around) {
    Arena& arena = context_.build.arena();
    auto* call = as<Call>(&node);
    const Node& callee = call != nullptr ? *call->callee : node;
    Call* made = call != nullptr ? call : arena.make<Call>(node.span);
    Node* name = made_name(callee, names_.at(nested.signature));
    Symbol symbol = context_.bindings.symbol(callee);
    symbol.routine = signatures_.at(nested.signature);
    context_.bindings.set_symbol(*name, std::move(symbol));
    context_.bindings.set_type(*name, Type(context_.bindings.type(node)));
    if (call == nullptr) context_.bindings.copy(node, *made);
    if (call == nullptr) context_.bindings.set_symbol(*made, Symbol());
    made->callee = name;
    std::vector<Node*> arguments(made->arguments.begin(), made->arguments.end());
    for (const Captured& each : nested.captured) {
      auto* argument = arena.make<NamedArgument>(node.span);
      argument->name = key_identifier(context_, node, declared_key(*each.declaration));
      argument->value = variable(node, *each.declaration, around);
      arguments.push_back(argument);
    }
    made->arguments = arena.list(arguments);
    return made;
  }

  [[nodiscard]] const NestedRoutine* called(Node& node) const {
    const auto* call = as<Call>(&node);
    const Node* callee = call != nullptr ? call->callee : &node;
    if (!is<Name>(callee) || context_.bindings.symbol(*callee).kind != SymbolKind::routine)
      return nullptr;
    return find(context_.bindings.symbol(*callee).routine);
  }

  // Captured names are one part, whatever label or routine stood before them.
  void settle_name(Name& name, const Routine* around) {
    const Symbol& known = context_.bindings.symbol(name);
    const auto own = own_.find({around, known.declaration});
    if (own == own_.end()) return;
    Symbol symbol = known;
    symbol.declaration = own->second;
    if (symbol.kind == SymbolKind::variable || symbol.kind == SymbolKind::loop_variable)
      symbol.kind = SymbolKind::parameter;
    const std::string key = declared_key(*own->second);
    while (name.parts.size() > 1 && fold_oracle(name.parts[0].text, name.parts[0].quoted) != key)
      name.parts = name.parts.subspan(1);
    context_.bindings.set_symbol(name, std::move(symbol));
  }

  void rewrite_calls(Node& node, const Routine* around) {
    for_each_child(node, [&](Node*& child) {
      auto* routine = as<Routine>(child);
      const Routine* inner = routine != nullptr && is_nested(routine) ? routine : around;
      if (routine != nullptr && child == routine->name) return;
      if (auto* name = as<Name>(child)) settle_name(*name, inner);
      if (const NestedRoutine* nested = called(*child); nested != nullptr && !is<Routine>(&node)) {
        child = call_of(*child, *nested, inner);
        auto* call = static_cast<Call*>(child);
        for (Node*& argument : call->arguments)
          rewrite_argument(argument, inner);
        return;
      }
      rewrite_calls(*child, inner);
    });
  }

  void rewrite_argument(Node*& argument, const Routine* around) {
    auto* named = as<NamedArgument>(argument);
    Node*& value = named != nullptr ? named->value : argument;
    if (auto* name = as<Name>(value)) settle_name(*name, around);
    if (const NestedRoutine* nested = called(*value)) {
      value = call_of(*value, *nested, around);
      for (Node*& inner : static_cast<Call*>(value)->arguments)
        rewrite_argument(inner, around);
      return;
    }
    rewrite_calls(*value, around);
  }

  [[nodiscard]] bool is_nested(const Routine* routine) const {
    for (const NestedRoutine& nested : nested_) {
      if (nested.routine == routine) return true;
    }
    return false;
  }

  // Declarations and forward declarations leave their blocks.
  void take_from(Node& node) {
    if (auto* block = as<Block>(&node)) {
      std::vector<Node*> kept;
      std::vector<Node*> gone;
      for (Node* declaration : block->declarations)
        (is<Routine>(declaration) ? gone : kept).push_back(declaration);
      for (Node* routine : gone)
        take_from(*routine);
      if (!gone.empty()) block->declarations = context_.build.arena().list(kept);
    }
    for_each_child(node, [&](Node*& child) { take_from(*child); });
  }

  RuleContext& context_;
  InnerUnit& unit_;
  std::set<std::string>& used_;
  std::vector<NestedRoutine> nested_;
  std::map<const CatalogRoutine*, std::vector<std::string_view>> names_;
  std::map<const CatalogRoutine*, const CatalogRoutine*> signatures_;
  std::map<std::pair<const Routine*, const Node*>, const Parameter*> own_;
};

}  // namespace

void lift_routines(RuleContext& context, Preparation& parts) {
  std::set<std::string> used;
  Arena& arena = context.build.arena();
  for (InnerUnit& unit : inner_units(context, parts)) {
    std::vector<Routine*> lifted = Lifter(context, unit, used).run();
    if (unit.package != nullptr) {
      std::vector<Node*> declarations(unit.package->declarations.begin(),
                                      unit.package->declarations.end());
      declarations.insert(declarations.end(), lifted.begin(), lifted.end());
      unit.package->declarations = arena.list(declarations);
      continue;
    }
    for (Routine* routine : lifted) {
      auto* create = arena.make<CreateRoutine>(routine->span);
      create->or_replace = true;
      create->routine = routine;
      parts.routines.push_back(create);
    }
  }
}

}  // namespace talora::translators
