// What subprograms inside blocks use of their surroundings.
#include "translators/prepare/lifted_uses.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

#include <algorithm>

namespace talora::translators {

const Captured* NestedRoutine::find(const Node* declaration) const {
  for (const Captured& each : captured) {
    if (each.declaration == declaration) return &each;
  }
  return nullptr;
}

std::string declared_key(const Node& declaration) {
  const auto key = [](const Identifier& name) { return fold_oracle(name.text, name.quoted); };
  if (const auto* variable = as<VariableDecl>(&declaration)) return key(variable->name);
  if (const auto* parameter = as<Parameter>(&declaration)) return key(parameter->name);
  if (const auto* range = as<ForRange>(&declaration)) return key(range->variable);
  if (const auto* rows = as<ForCursor>(&declaration)) return key(rows->variable);
  if (const auto* cursor = as<CursorDecl>(&declaration)) return key(cursor->name);
  return {};
}

namespace {

// Declarations below a node, in source order.
std::vector<const Node*> declarations_below(const Node& root) {
  std::vector<const Node*> found;
  walk(root, [&](const Node& node) {
    if (!declared_key(node).empty()) found.push_back(&node);
    return true;
  });
  return found;
}

class Uses {
 public:
  Uses(RuleContext& context, const InnerUnit& unit) : context_(context), unit_(unit) {}

  std::vector<NestedRoutine> run() {
    all_ = declarations_below(*unit_.root);
    walk(*unit_.body, [&](Node& node) {
      auto* routine = as<Routine>(&node);
      if (routine != nullptr && routine->body != nullptr) add(*routine);
      return true;
    });
    for (NestedRoutine& nested : found_)
      direct(nested);
    while (spread()) {
    }
    for (NestedRoutine& nested : found_)
      order(nested);
    return std::move(found_);
  }

 private:
  void add(Routine& routine) {
    NestedRoutine nested;
    nested.routine = &routine;
    nested.signature = context_.bindings.symbol(*routine.name).routine;
    for (const Node* declaration : declarations_below(routine))
      nested.inside.insert(declaration);
    found_.push_back(std::move(nested));
  }

  [[nodiscard]] bool is_outside(const NestedRoutine& nested, const Node* declaration) const {
    return declaration != nullptr && !nested.inside.contains(declaration) &&
           std::find(all_.begin(), all_.end(), declaration) != all_.end();
  }

  void note(NestedRoutine& nested, const Node* declaration, bool written) {
    if (!is_outside(nested, declaration)) return;
    for (Captured& each : nested.captured) {
      if (each.declaration != declaration) continue;
      changed_ = changed_ || (written && !each.written);
      each.written = each.written || written;
      return;
    }
    nested.captured.push_back({declaration, written});
    changed_ = true;
  }

  [[nodiscard]] const Node* declaration_of(const Node* node) const {
    while (const auto* access = as<MemberAccess>(node))
      node = access->operand;
    return node == nullptr ? nullptr : context_.bindings.symbol(*node).declaration;
  }

  void written(NestedRoutine& nested, const List& targets) {
    for (const Node* target : targets)
      note(nested, declaration_of(target), true);
  }

  void target_statement(NestedRoutine& nested, const TargetStatement& statement) {
    const bool assigns = statement.pattern.starts_with("$1 :=");
    const bool into = statement.pattern.find(" INTO $") != std::string_view::npos;
    for (std::size_t i = 0; i < statement.arguments.size(); ++i) {
      if (!(assigns && i == 0) && !(into && i > 0)) continue;
      walk(*statement.arguments[i], [&](const Node& part) {
        if (is<Name>(&part)) note(nested, context_.bindings.symbol(part).declaration, true);
        return true;
      });
    }
  }

  void out_arguments(NestedRoutine& nested, const Call& call) {
    const CatalogRoutine* routine = called_routine(context_, &call);
    if (routine == nullptr) return;
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
      const CatalogParameter* parameter = parameter_of(*routine, *call.arguments[i], i);
      if (parameter == nullptr || parameter->mode == CatalogParameterMode::in) continue;
      const auto* named = as<NamedArgument>(call.arguments[i]);
      note(nested, declaration_of(named != nullptr ? named->value : call.arguments[i]), true);
    }
  }

  void direct(NestedRoutine& nested) {
    walk(*nested.routine, [&](Node& node) {
      if (is<Name>(&node)) note(nested, context_.bindings.symbol(node).declaration, false);
      if (const auto* assignment = as<Assignment>(&node))
        note(nested, declaration_of(assignment->target), true);
      if (const auto* select = as<Select>(&node)) written(nested, select->into);
      if (const auto* fetch = as<FetchCursor>(&node)) written(nested, fetch->into);
      if (const auto* returning = as<Returning>(&node)) written(nested, returning->into);
      if (const auto* open = as<OpenCursor>(&node))
        note(nested, declaration_of(open->cursor), true);
      if (const auto* dynamic = as<ExecuteImmediate>(&node)) {
        written(nested, dynamic->into);
        written(nested, dynamic->returning_into);
        written(nested, dynamic->using_values);
      }
      if (const auto* statement = as<TargetStatement>(&node)) target_statement(nested, *statement);
      if (const auto* call = as<Call>(&node)) out_arguments(nested, *call);
      return true;
    });
  }

  // What a called sibling captures passes through its caller.
  bool spread() {
    changed_ = false;
    for (NestedRoutine& nested : found_) {
      walk(*nested.routine, [&](Node& node) {
        const Symbol& symbol = context_.bindings.symbol(node);
        if (!is<Name>(&node) || symbol.kind != SymbolKind::routine) return true;
        for (const NestedRoutine& called : found_) {
          if (called.signature != symbol.routine) continue;
          const std::vector<Captured> captured = called.captured;
          for (const Captured& each : captured)
            note(nested, each.declaration, each.written);
        }
        return true;
      });
    }
    return changed_;
  }

  void order(NestedRoutine& nested) const {
    const auto place = [&](const Captured& each) {
      return std::find(all_.begin(), all_.end(), each.declaration) - all_.begin();
    };
    std::sort(nested.captured.begin(), nested.captured.end(),
              [&](const Captured& a, const Captured& b) { return place(a) < place(b); });
  }

  RuleContext& context_;
  const InnerUnit& unit_;
  std::vector<const Node*> all_;
  std::vector<NestedRoutine> found_;
  bool changed_ = false;
};

}  // namespace

std::vector<NestedRoutine> nested_routines(RuleContext& context, const InnerUnit& unit) {
  return Uses(context, unit).run();
}

}  // namespace talora::translators
