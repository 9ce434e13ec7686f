// SELECT … INTO pkg.v, NEW.c -> a local variable is filled, then assigned
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"
#include "translators/rules/stored_names.hpp"
#include "translators/rules/stored_state.hpp"

namespace talora::translators {

namespace {

class Targets {
 public:
  explicit Targets(RuleContext& context) : context_(context) {}

  void list(List& statements) {
    std::vector<Node*> out;
    for (Node* each : statements)
      out.push_back(statement(each));
    statements = context_.build.arena().list(out);
  }

 private:
  // A column of NEW, or a variable of a package.
  bool needs_local(const Node& target) const {
    const auto* text = as<TargetExpression>(&target);
    return (text != nullptr && text->pattern.starts_with("NEW.")) ||
           context_.bindings.symbol(target).kind == SymbolKind::package_variable;
  }

  Node* assigned_from(Node& target, Node* local) {
    if (is<TargetExpression>(&target)) {
      Assignment* made = assign(context_, target, &target, local);
      made->span = Span{};
      return made;
    }
    const Symbol& symbol = context_.bindings.symbol(target);
    return write_state(context_, target, state_variable(*symbol.package, symbol.name),
                       context_.bindings.type(target), local);
  }

  Node* initial(Node& target) {
    if (is<TargetExpression>(&target)) return unplaced_copy(context_, target);
    const Symbol& symbol = context_.bindings.symbol(target);
    return read_state(context_, target, state_variable(*symbol.package, symbol.name),
                      context_.bindings.type(target));
  }

  // The local variable that stands in for a target.
  Node* stand_in(Node& target, bool with_value) {
    const std::string words = target_type_words(context_, context_.bindings.type(target), false);
    const std::string name = "TALORA_" + std::to_string(declarations_.size() + 1);
    declarations_.push_back(declare_local(context_, target, name,
                                          words.empty() ? "longtext" : words,
                                          with_value ? initial(target) : nullptr));
    Node* local = key_name(context_, target, {name});
    Node* after = assigned_from(target, key_name(context_, target, {name}));
    if (after != nullptr) after_.push_back(after);
    return local;
  }

  void replace(List& into) {
    std::vector<Node*> out;
    for (Node* target : into)
      out.push_back(needs_local(*target) ? stand_in(*target, false) : target);
    into = context_.build.arena().list(out);
  }

  void replace_arguments(CallStatement& statement) {
    const CatalogRoutine* routine = called_routine(context_, statement.call);
    if (routine == nullptr) return;
    auto& call = static_cast<Call&>(*statement.call);
    std::vector<Node*> out(call.arguments.begin(), call.arguments.end());
    for (std::size_t i = 0; i < out.size() && i < routine->parameters.size(); ++i) {
      const CatalogParameterMode mode = routine->parameters[i].mode;
      if (mode != CatalogParameterMode::in && needs_local(*out[i]))
        out[i] = stand_in(*out[i], mode == CatalogParameterMode::in_out);
    }
    call.arguments = context_.build.arena().list(out);
  }

  Node* statement(Node* node) {
    declarations_.clear();
    after_.clear();
    if (Select* select = select_into(node)) replace(select->into);
    if (auto* fetch = as<FetchCursor>(node)) replace(fetch->into);
    if (auto* call = as<CallStatement>(node)) replace_arguments(*call);
    if (declarations_.empty()) return node;
    std::vector<Node*> statements{node};
    statements.insert(statements.end(), after_.begin(), after_.end());
    Block* block = nested_block(context_, *node, declarations_, statements);
    block->span = Span{};
    return block;
  }

  RuleContext& context_;
  std::vector<Node*> declarations_;
  std::vector<Node*> after_;
};

}  // namespace

void lower_targets(RuleContext& context, Block& body) {
  Targets targets(context);
  each_statement_list(body, [&](List& list) { targets.list(list); });
}

}  // namespace talora::translators
