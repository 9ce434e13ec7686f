// SET v = x sets v to NULL when x fails: under a handler x is computed into a variable of its own
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/package_state.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

// Sums of names and literals do not fail where the type has no limit.
bool is_plain(const Node& value) {
  if (is<Literal>(&value) || is<Name>(&value)) return true;
  const auto* binary = as<Binary>(&value);
  return binary != nullptr &&
         (binary->op == BinaryOperator::add || binary->op == BinaryOperator::subtract) &&
         is_plain(*binary->left) && is_plain(*binary->right);
}

class Guards {
 public:
  explicit Guards(RuleContext& context) : context_(context) {}

  void visit(Node& node, bool guarded) {
    if (auto* block = as<Block>(&node)) {
      const bool own = guarded || !block->handlers.empty();
      list(block->statements, own);
      for (Node* each : block->handlers)
        visit(*each, guarded);
      return;
    }
    if (auto* branch = as<Branch>(&node)) return list(branch->statements, guarded);
    if (auto* handler = as<Handler>(&node)) return list(handler->statements, guarded);
    if (auto* loop = as<Loop>(&node)) return list(loop->statements, guarded);
    if (auto* loop = as<WhileLoop>(&node)) return list(loop->statements, guarded);
    if (auto* loop = as<ForRange>(&node)) return list(loop->statements, guarded);
    if (auto* test = as<IfStatement>(&node)) {
      for (Node* each : test->branches)
        visit(*each, guarded);
      return list(test->otherwise, guarded);
    }
    if (auto* test = as<CaseStatement>(&node)) {
      for (Node* each : test->branches)
        visit(*each, guarded);
      return list(test->otherwise, guarded);
    }
  }

 private:
  void list(List& statements, bool guarded) {
    for (Node*& each : statements) {
      auto* assignment = as<Assignment>(each);
      if (assignment == nullptr) {
        visit(*each, guarded);
      } else if (guarded) {
        each = guard(*assignment);
      }
    }
  }

  Node* guard(Assignment& assignment) {
    const Type& type = context_.bindings.type(*assignment.target);
    const std::string words = target_type_words(context_, type, true);
    if (!is<Name>(assignment.target) || words.empty() || is_null(*assignment.value))
      return &assignment;
    if (is_plain(*assignment.value) && !has_limit(type)) return &assignment;
    Node* local = declare_local(context_, assignment, "TALORA_VALUE", words, assignment.value);
    Node* value = key_name(context_, assignment, {"TALORA_VALUE"});
    value->span = Span{};
    assignment.value = value;
    Block* block = nested_block(context_, assignment, {local}, {&assignment});
    block->span = Span{};
    return block;
  }

  static bool is_null(const Node& value) {
    const auto* literal = as<Literal>(&value);
    return literal != nullptr && literal->literal_kind == LiteralKind::null;
  }

  RuleContext& context_;
};

}  // namespace

void guard_assignments(RuleContext& context, Block& body) {
  Guards(context).visit(body, false);
}

}  // namespace talora::translators
