// Handlers of ORA-02291 (no parent) and ORA-02292 (child rows): SQLSTATE 23503 is both.
#include "translators/rules/key_errors.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

constexpr int no_parent = -2291;
constexpr int child_rows = -2292;

// The one of the two that the handler is for; 0 when it is for none or both.
int key_error_of(const RuleContext& context, const Handler& handler) {
  int code = 0;
  for (const Node* exception : handler.exceptions) {
    const Symbol& symbol = context.bindings.symbol(*exception);
    if (symbol.exception == nullptr) continue;
    const int own = symbol.exception->ora_code;
    if (own != no_parent && own != child_rows) continue;
    if (code != 0 && code != own) return 0;
    code = own;
  }
  return code;
}

bool is_for_others(const Handler& handler) {
  return handler.exceptions.empty() || folded_name(handler.exceptions[0]) == "OTHERS";
}

// INSERT finds no parent, DELETE child rows, UPDATE and MERGE both; a called routine may do each.
bool may_raise(const RuleContext& context, const Block& block, int code) {
  bool found = false;
  for (const Node* statement : block.statements) {
    walk(*statement, [&](const Node& node) {
      const bool adds = node.kind == Kind::insert || node.kind == Kind::insert_all;
      const bool only_other = code == child_rows ? adds : node.kind == Kind::delete_statement;
      found = found || called_routine(context, &node) != nullptr || (is_dml(node) && !only_other);
      return !found;
    });
  }
  return found;
}

class Split {
 public:
  Split(RuleContext& context, Block& block) : context_(context), block_(block) {}

  void run() {
    for (std::size_t i = 0; i < block_.handlers.size(); ++i) {
      auto& handler = static_cast<Handler&>(*block_.handlers[i]);
      const int code = key_error_of(context_, handler);
      const int other = code == no_parent ? child_rows : no_parent;
      if (code != 0 && may_raise(context_, block_, other))
        split(handler, code, rest_after(i, other));
    }
  }

 private:
  // What Oracle does with the other error: a later handler's statements, or it leaves the block.
  std::vector<Node*> rest_after(std::size_t index, int other) {
    for (std::size_t i = index + 1; i < block_.handlers.size(); ++i) {
      const auto& handler = static_cast<const Handler&>(*block_.handlers[i]);
      if (!is_for_others(handler) && key_error_of(context_, handler) != other) continue;
      std::vector<Node*> copies;
      for (const Node* statement : handler.statements)
        copies.push_back(unplaced_copy(context_, *statement));
      return copies;
    }
    return {context_.build.arena().make<RaiseStatement>(Span{})};
  }

  void split(Handler& handler, int code, const std::vector<Node*>& rest) {
    Arena& arena = context_.build.arena();
    const std::string test = "talora.sqlcode(SQLSTATE, SQLERRM) = " + std::to_string(code);
    auto* branch = arena.make<Branch>(Span{});
    branch->condition = context_.build.target(
        handler,
        arena.text(handler.exceptions.size() == 1 ? test : "SQLSTATE <> '23503' OR " + test),
        std::vector<Node*>{}, Binding::primary, "sqlcode");
    branch->condition->span = Span{};
    branch->statements = handler.statements;
    auto* test_statement = arena.make<IfStatement>(Span{});
    test_statement->branches = arena.list({branch});
    test_statement->otherwise = arena.list(rest);
    handler.statements = arena.list({test_statement});
    context_.helpers.emplace("sqlcode");
  }

  RuleContext& context_;
  Block& block_;
};

}  // namespace

void split_key_handlers(RuleContext& context, Node& root) {
  for_each_child(root, [&](Node*& child) { split_key_handlers(context, *child); });
  if (auto* block = as<Block>(&root); block != nullptr && !block->handlers.empty())
    Split(context, *block).run();
}

}  // namespace talora::translators
