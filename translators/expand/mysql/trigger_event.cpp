// Constants of a trigger's event, and what they decide.
#include "translators/expand/mysql/trigger_event.hpp"

#include "translators/rules/plsql_parts.hpp"

#include <optional>

namespace talora::translators {

namespace {

std::optional<bool> truth(const Node* node) {
  const auto* literal = as<Literal>(node);
  if (literal == nullptr || literal->literal_kind != LiteralKind::boolean) return std::nullopt;
  return literal->text == "true";
}

class Event {
 public:
  Event(RuleContext& context, const CreateTrigger& trigger)
      : context_(context),
        what_(static_cast<const TriggerEvent*>(trigger.events[0])->what) {}

  void settle(Node& root) {
    replace_below(root, [&](Node& node) { return constant(node); });
    each_statement_list(root, [&](List& list) { prune(list); });
  }

 private:
  std::string_view absent() const {
    return what_ == "INSERT" ? "OLD" : what_ == "DELETE" ? "NEW" : "";
  }

  bool is_absent(const Node& node) const {
    if (absent().empty()) return false;
    const auto* name = as<Name>(&node);
    if (name != nullptr) return name->parts.size() == 2 && name->parts[0].text == absent();
    const auto* text = as<TargetExpression>(&node);
    return text != nullptr && text->pattern.size() > 4 && text->pattern.starts_with(absent()) &&
           text->pattern[3] == '.';
  }

  Node* constant(Node& node) {
    if (is_absent(node)) return context_.build.null(node);
    const auto* name = as<Name>(&node);
    if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return nullptr;
    const SymbolKind kind = context_.bindings.symbol(node).kind;
    if (kind != SymbolKind::builtin && kind != SymbolKind::none) return nullptr;
    const std::string key = folded_name(&node);
    if (key == "INSERTING") return context_.build.boolean(node, what_ == "INSERT");
    if (key == "UPDATING") return context_.build.boolean(node, what_ == "UPDATE");
    if (key == "DELETING") return context_.build.boolean(node, what_ == "DELETE");
    return nullptr;
  }

  Node* simplified(Node* condition) {
    if (auto* unary = as<Unary>(condition);
        unary != nullptr && unary->op == UnaryOperator::logical_not) {
      const auto value = truth(simplified(unary->operand));
      return value ? context_.build.boolean(*condition, !*value) : condition;
    }
    auto* binary = as<Binary>(condition);
    if (binary == nullptr ||
        (binary->op != BinaryOperator::logical_and && binary->op != BinaryOperator::logical_or))
      return condition;
    binary->left = simplified(binary->left);
    binary->right = simplified(binary->right);
    const bool decisive = binary->op == BinaryOperator::logical_or;
    const auto left = truth(binary->left);
    const auto right = truth(binary->right);
    if ((left && *left == decisive) || (right && *right == decisive))
      return context_.build.boolean(*condition, decisive);
    if (left) return binary->right;
    if (right) return binary->left;
    return condition;
  }

  // The branches that may be taken; a single certain one stands in place of the statement.
  void prune(List& list) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      auto* test = as<IfStatement>(statement);
      if (test == nullptr) {
        out.push_back(statement);
        continue;
      }
      std::vector<Node*> branches;
      for (Node* node : test->branches) {
        auto* branch = static_cast<Branch*>(node);
        branch->condition = simplified(branch->condition);
        const auto value = truth(branch->condition);
        if (value && !*value) continue;
        if (value) {
          test->otherwise = branch->statements;
          break;
        }
        branches.push_back(branch);
      }
      if (branches.empty()) {
        out.insert(out.end(), test->otherwise.begin(), test->otherwise.end());
        continue;
      }
      test->branches = context_.build.arena().list(branches);
      out.push_back(test);
    }
    list = context_.build.arena().list(out);
  }

  RuleContext& context_;
  std::string_view what_;
};

}  // namespace

void settle_event(RuleContext& context, CreateTrigger& trigger) {
  Event event(context, trigger);
  event.settle(trigger);
}

}  // namespace talora::translators
