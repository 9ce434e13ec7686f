// Hand-made trees for the binder's tests.
#pragma once

#include "model/tree/tree.hpp"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace talora::tests {

// Makes nodes in one tree; every node gets a span of its own so that findings can be told apart.
class Make {
 public:
  Tree tree;

  template <class T>
  T* node() {
    const std::uint32_t begin = next_++;
    return tree.arena.make<T>({0, begin, next_});
  }

  static Identifier id(std::string_view text, bool quoted = false) { return {text, quoted, {}}; }

  Name* name(std::string_view dotted) {
    auto* made = node<Name>();
    std::vector<Identifier> parts;
    while (true) {
      const std::size_t dot = dotted.find('.');
      parts.push_back(id(dotted.substr(0, dot)));
      if (dot == std::string_view::npos) break;
      dotted.remove_prefix(dot + 1);
    }
    made->parts = tree.arena.identifiers(parts);
    return made;
  }

  List list(std::initializer_list<Node*> nodes) {
    return tree.arena.list(std::vector<Node*>(nodes));
  }

  Identifiers ids(std::initializer_list<std::string_view> names) {
    std::vector<Identifier> made;
    for (std::string_view text : names)
      made.push_back(id(text));
    return tree.arena.identifiers(made);
  }

  Literal* number(std::string_view digits) { return literal(LiteralKind::number, digits); }

  Literal* text(std::string_view content) { return literal(LiteralKind::string, content); }

  Literal* literal(LiteralKind kind, std::string_view content) {
    auto* made = node<Literal>();
    made->literal_kind = kind;
    made->text = content;
    return made;
  }

  Binary* binary(BinaryOperator op, Node* left, Node* right) {
    auto* made = node<Binary>();
    made->op = op;
    made->left = left;
    made->right = right;
    return made;
  }

  Call* call(std::string_view function, std::initializer_list<Node*> arguments) {
    auto* made = node<Call>();
    made->callee = name(function);
    made->arguments = list(arguments);
    return made;
  }

  TypeName* type(std::string_view written, std::initializer_list<Node*> arguments = {},
                 TypeAttribute attribute = TypeAttribute::none) {
    auto* made = node<TypeName>();
    made->name = name(written);
    made->arguments = list(arguments);
    made->attribute = attribute;
    return made;
  }

  ColumnDef* column(std::string_view named, Node* typed,
                    std::initializer_list<ConstraintKind> kinds = {}) {
    auto* made = node<ColumnDef>();
    made->name = id(named);
    made->type = typed;
    std::vector<Node*> constraints;
    for (ConstraintKind kind : kinds) {
      auto* constraint = node<Constraint>();
      constraint->constraint_kind = kind;
      constraints.push_back(constraint);
    }
    made->constraints = tree.arena.list(constraints);
    return made;
  }

  CreateTable* table(std::string_view named, std::initializer_list<Node*> columns) {
    auto* made = node<CreateTable>();
    made->name = name(named);
    made->columns = list(columns);
    tree.root = made;
    return made;
  }

  TableRef* from(std::string_view named, std::string_view alias = {}) {
    auto* made = node<TableRef>();
    made->name = name(named);
    made->alias = id(alias);
    return made;
  }

  SelectItem* item(Node* expression, std::string_view alias = {}) {
    auto* made = node<SelectItem>();
    made->expression = expression;
    made->alias = id(alias);
    return made;
  }

  Select* select(std::initializer_list<Node*> items, std::initializer_list<Node*> sources,
                 Node* where = nullptr) {
    auto* made = node<Select>();
    std::vector<Node*> wrapped;
    for (Node* each : items)
      wrapped.push_back(is<SelectItem>(each) ? each : item(each));
    made->items = tree.arena.list(wrapped);
    made->from = list(sources);
    made->where = where;
    return made;
  }

  Query* query(Node* body) {
    auto* made = node<Query>();
    made->body = body;
    tree.root = made;
    return made;
  }

  VariableDecl* variable(std::string_view named, Node* typed) {
    auto* made = node<VariableDecl>();
    made->name = id(named);
    made->type = typed;
    return made;
  }

  Block* block(std::initializer_list<Node*> declarations, std::initializer_list<Node*> statements) {
    auto* made = node<Block>();
    made->declarations = list(declarations);
    made->statements = list(statements);
    tree.root = made;
    return made;
  }

  Assignment* assign(Node* target, Node* value) {
    auto* made = node<Assignment>();
    made->target = target;
    made->value = value;
    return made;
  }

 private:
  std::uint32_t next_ = 1;
};

}  // namespace talora::tests
