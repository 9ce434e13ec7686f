// FOR r IN (SELECT …) LOOP -> r is declared RECORD
#include "translators/rules/plsql_parts.hpp"

#include <set>

namespace talora::translators::oracle {

namespace {

bool is_query_loop(const Node* node) {
  const auto* loop = as<ForCursor>(node);
  return loop != nullptr && !is<Name>(loop->source) && !is<Call>(loop->source);
}

std::string loop_key(const ForCursor& loop) {
  return fold_oracle(loop.variable.text, loop.variable.quoted);
}

// Names that query loops of a block need; a name that means something else already gets a block of
// its own.
class Records {
 public:
  Records(RuleContext& context, std::set<std::string> taken)
      : context_(context),
        taken_(std::move(taken)) {}

  const std::set<std::string>& names() const { return names_; }

  void statements(List& list, const std::set<std::string>& open) {
    for (Node*& node : list)
      node = statement(node, open);
  }

 private:
  Node* statement(Node* node, const std::set<std::string>& open) {
    if (node->kind == Kind::block) return node;  // its own loops are its own business
    std::set<std::string> inner = open;
    bool clash = false;
    if (auto* loop = as<ForCursor>(node)) {
      const std::string key = loop_key(*loop);
      if (is_query_loop(node)) {
        clash = taken_.contains(key) || open.contains(key);
        if (!clash) names_.insert(key);
      }
      inner.insert(key);
    }
    if (auto* loop = as<ForRange>(node))
      inner.insert(fold_oracle(loop->variable.text, loop->variable.quoted));
    nested(*node, inner);
    if (!clash) return node;
    const auto& loop = static_cast<ForCursor&>(*node);
    return nested_block(context_, *node, {declare_local(context_, *node, loop_key(loop), "record")},
                        {node});
  }

  void nested(Node& node, const std::set<std::string>& open) {
    switch (node.kind) {
      case Kind::if_statement:
        for (Node* branch : static_cast<IfStatement&>(node).branches)
          nested(*branch, open);
        return statements(static_cast<IfStatement&>(node).otherwise, open);
      case Kind::case_statement:
        for (Node* branch : static_cast<CaseStatement&>(node).branches)
          nested(*branch, open);
        return statements(static_cast<CaseStatement&>(node).otherwise, open);
      case Kind::branch:
        return statements(static_cast<Branch&>(node).statements, open);
      case Kind::handler:
        return statements(static_cast<Handler&>(node).statements, open);
      case Kind::loop:
        return statements(static_cast<Loop&>(node).statements, open);
      case Kind::while_loop:
        return statements(static_cast<WhileLoop&>(node).statements, open);
      case Kind::for_range:
        return statements(static_cast<ForRange&>(node).statements, open);
      case Kind::for_cursor:
        return statements(static_cast<ForCursor&>(node).statements, open);
      default:
        return;
    }
  }

 public:
  void handlers(List& list) {
    for (Node* handler : list)
      nested(*handler, {});
  }

 private:
  RuleContext& context_;
  std::set<std::string> taken_;
  std::set<std::string> names_;
};

std::set<std::string> declared(const Block& block) {
  std::set<std::string> names;
  for (const Node* node : block.declarations) {
    if (const auto* variable = as<VariableDecl>(node))
      names.insert(fold_oracle(variable->name.text, variable->name.quoted));
    if (const auto* cursor = as<CursorDecl>(node))
      names.insert(fold_oracle(cursor->name.text, cursor->name.quoted));
  }
  return names;
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<Block&>(node);
  std::set<std::string> taken = declared(block);
  if (const auto* routine = as<Routine>(context.parent)) {
    for (const Node* each : routine->parameters) {
      if (const auto* parameter = as<Parameter>(each))
        taken.insert(fold_oracle(parameter->name.text, parameter->name.quoted));
    }
  }
  Records records(context, std::move(taken));
  records.statements(block.statements, {});
  records.handlers(block.handlers);
  if (records.names().empty()) return nullptr;
  std::vector<Node*> declarations(block.declarations.begin(), block.declarations.end());
  for (const std::string& name : records.names())
    declarations.push_back(declare_local(context, node, name, "record"));
  Block* copy = context.build.edit(block);
  copy->declarations = context.build.arena().list(declarations);
  return copy;
}

}  // namespace

extern const Rule plsql_loop_record_rule{"plsql_loop_record", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
