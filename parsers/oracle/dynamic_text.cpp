// One walk in the order of the code, with what texts are known at each place.
#include "parsers/oracle/dynamic_text.hpp"

#include "model/catalog.hpp"
#include "model/tree/walk.hpp"
#include "parsers/oracle/constant_text.hpp"

#include <algorithm>

namespace talora::oracle {

namespace {

bool is_code(const Node& root) {
  switch (root.kind) {
    case Kind::block:
    case Kind::create_routine:
    case Kind::create_package:
    case Kind::create_trigger:
    case Kind::create_type:
      return true;
    default:
      return false;
  }
}

bool has_dynamic_text(const Node& root) {
  if (!is_code(root)) return false;
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* open = as<OpenCursor>(&node);
    found = found || is<ExecuteImmediate>(&node) ||
            (open != nullptr && open->source != nullptr && !is<Query>(open->source));
    return !found;
  });
  return found;
}

FoldedNames written_in(const List& nodes) {
  FoldedNames names;
  for (const Node* node : nodes)
    names.merge(written_names(*node));
  return names;
}

FoldedNames written_by_nested_routines(const List& declarations) {
  FoldedNames names;
  for (const Node* node : declarations) {
    if (is<Routine>(node)) names.merge(written_names(*node));
  }
  return names;
}

// Functions that a condition calls may have OUT parameters: it runs before all branches.
FoldedNames written_by_conditions(const Node& node) {
  FoldedNames names;
  const auto add = [&](const Node* expression) {
    if (expression != nullptr) names.merge(written_names(*expression));
  };
  const auto add_conditions = [&](const List& branches) {
    for (const Node* branch : branches)
      add(as<Branch>(branch)->condition);
  };
  if (const auto* test = as<IfStatement>(&node)) add_conditions(test->branches);
  if (const auto* branch = as<Branch>(&node)) add(branch->condition);
  if (const auto* choice = as<CaseStatement>(&node)) {
    add(choice->operand);
    add_conditions(choice->branches);
  }
  return names;
}

bool has_goto(const Node& root) {
  bool found = false;
  walk(root, [&](const Node& node) {
    found = found || is<GotoStatement>(&node);
    return !found;
  });
  return found;
}

// What is assigned comes back as it is: CHAR pads it, numbers and dates write it in their own way.
bool keeps_text(const VariableDecl& variable) {
  const auto* type = as<TypeName>(variable.type);
  const auto* name = type == nullptr ? nullptr : as<Name>(type->name);
  if (name == nullptr || name->parts.size() != 1 || type->attribute != TypeAttribute::none)
    return false;
  const std::string word = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  return word == "VARCHAR2" || word == "NVARCHAR2" || word == "VARCHAR" || word == "CLOB";
}

class DynamicTexts {
 public:
  DynamicTexts(Tree& tree, const TextReader& read, bool jumps)
      : tree_(tree),
        read_(read),
        jumps_(jumps) {}

  // The node at `place` in the order of the code.
  void step(Node*& place, KnownTexts& known) {
    switch (place->kind) {
      case Kind::assignment:
        return assignment(static_cast<const Assignment&>(*place), known);
      case Kind::execute_immediate:
      case Kind::open_cursor:
        replace(place, known);
        break;
      case Kind::block:
        block(static_cast<Block&>(*place), known);
        break;
      case Kind::routine:
        return routine(static_cast<Routine&>(*place), known);
      case Kind::create_package:
        return package(static_cast<CreatePackage&>(*place), known);
      case Kind::loop:
      case Kind::while_loop:
      case Kind::for_range:
      case Kind::for_cursor:
      case Kind::forall:
        loop(*place, known);
        break;
      case Kind::if_statement:
      case Kind::case_statement:
      case Kind::branch:
      case Kind::create_routine:
      case Kind::create_trigger:
      case Kind::create_type:
      case Kind::timing_section:
        inside(*place, known);
        break;
      default:
        break;
    }
    known.forget(written_names(*place));
  }

 private:
  void assignment(const Assignment& statement, KnownTexts& known) {
    auto text = known.text_of(statement.value);
    known.forget(written_names(*statement.value));
    known.assign(statement.target, std::move(text));
  }

  void replace(Node*& place, const KnownTexts& known) {
    if (const auto* dynamic = as<ExecuteImmediate>(place)) {
      const auto text = known.text_of(dynamic->text);
      Node* statement = text ? executed_statement(tree_, *dynamic, *text, read_) : nullptr;
      if (statement != nullptr) place = statement;
      return;
    }
    auto& open = static_cast<OpenCursor&>(*place);
    const auto text = known.text_of(open.source);
    Node* query = text ? opened_query(tree_, open, *text, read_) : nullptr;
    if (query == nullptr) return;
    open.source = query;
    open.using_values = {};
  }

  // Each list of the node's in its order, alternatives beside each other.
  void inside(Node& node, const KnownTexts& before) {
    KnownTexts known = before;
    known.forget(written_by_conditions(node));
    const auto field = overloaded{
        [&](Node*& child) {
          KnownTexts own = known;
          if (child != nullptr) step(child, own);
        },
        [&](List& list) {
          KnownTexts own = known;
          steps(list, own);
        },
        [](auto&) {},
    };
    visit(node,
          [&](auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, field); });
  }

  void steps(List& list, KnownTexts& known) {
    for (Node*& node : list)
      step(node, known);
  }

  // What a turn writes is not known at the beginning of the next.
  void loop(Node& node, KnownTexts& known) {
    known.forget(written_names(node));
    if (const auto* range = as<ForRange>(&node)) known.hide(range->variable);
    if (const auto* rows = as<ForCursor>(&node)) known.hide(rows->variable);
    inside(node, known);
  }

  void block(Block& block, const KnownTexts& outer) {
    KnownTexts known = outer;
    declarations(block.declarations, known);
    KnownTexts at_failure = known;
    at_failure.forget(written_in(block.statements));
    steps(block.statements, known);
    for (Node* handler : block.handlers)
      inside(*handler, at_failure);
  }

  void declarations(List& list, KnownTexts& known) {
    const FoldedNames elsewhere = written_by_nested_routines(list);
    for (Node* node : list) {
      if (const auto* variable = as<VariableDecl>(node)) define(*variable, elsewhere, known);
      if (const auto* cursor = as<CursorDecl>(node)) known.hide(cursor->name);
    }
    for (Node*& node : list) {
      if (is<Routine>(node)) step(node, known);
    }
  }

  void define(const VariableDecl& variable, const FoldedNames& elsewhere, KnownTexts& known) const {
    auto text = known.text_of(variable.default_value);
    if (!keeps_text(variable)) return known.hide(variable.name);
    if (variable.constant) return known.define_constant(variable.name, std::move(text));
    known.hide(variable.name);
    if (jumps_ || elsewhere.contains(fold_oracle(variable.name.text, variable.name.quoted))) return;
    known.define_variable(variable.name, std::move(text));
  }

  void routine(Routine& routine, const KnownTexts& outer) {
    if (routine.body == nullptr) return;
    KnownTexts known = outer;
    known.forget_variables();
    for (const Node* node : routine.parameters) {
      if (const auto* parameter = as<Parameter>(node)) known.hide(parameter->name);
    }
    step(routine.body, known);
  }

  // Variables of a package live between calls: only its constants are certain.
  void package(CreatePackage& package, KnownTexts& known) {
    for (const Node* node : package.declarations) {
      const auto* variable = as<VariableDecl>(node);
      if (variable == nullptr) continue;
      known.hide(variable->name);
      if (variable->constant && keeps_text(*variable))
        known.define_constant(variable->name, known.text_of(variable->default_value));
    }
    for (Node*& node : package.declarations) {
      if (is<Routine>(node)) step(node, known);
    }
    if (package.initialization != nullptr) step(package.initialization, known);
  }

  Tree& tree_;
  const TextReader& read_;
  const bool jumps_;  // GOTO: the order of the code is not the order of the text
};

}  // namespace

void settle_dynamic_text(Tree& tree, const TextReader& read) {
  if (!has_dynamic_text(*tree.root)) return;
  const auto* block = as<Block>(tree.root);
  Node* ddl = block == nullptr ? nullptr : ddl_of_block(tree, *block, read);
  if (ddl != nullptr) {
    tree.root = ddl;
    return;
  }
  KnownTexts known;
  DynamicTexts(tree, read, has_goto(*tree.root)).step(tree.root, known);
}

}  // namespace talora::oracle
