// Names of variables: in SQL a variable wins over a column here, silently; and no label leads to a
// variable that an inner one hides.
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>
#include <set>

namespace talora::translators {

namespace {

std::string key_of(const Identifier& name) {
  return fold_oracle(name.text, name.quoted);
}

bool is_local(SymbolKind kind) {
  return kind == SymbolKind::variable || kind == SymbolKind::parameter ||
         kind == SymbolKind::loop_variable;
}

class Names {
 public:
  Names(RuleContext& context, Block& body) : context_(context), body_(body) {
    walk(body, [&](Node& node) {
      note_column(node);
      return true;
    });
  }

  void run(List parameters) {
    scopes_.push_back({});
    for (Node* node : parameters) {
      if (auto* parameter = as<Parameter>(node)) declare(parameter->name, "P_");
    }
    visit(body_);
  }

 private:
  struct Scope {
    std::string label;
    std::map<std::string, std::string> names;
  };

  void note_column(const Node& node) {
    const auto* name = as<Name>(&node);
    if (name == nullptr || name->parts.size() != 1) return;
    Symbol symbol = context_.bindings.symbol(node);
    if (symbol.kind != SymbolKind::column && symbol.kind != SymbolKind::select_alias) return;
    columns_.insert(key_of(name->parts[0]));
    symbol.shadowed = nullptr;
    context_.bindings.set_symbol(node, std::move(symbol));
  }

  bool is_taken(const std::string& key) const {
    for (const Scope& scope : scopes_) {
      if (scope.names.contains(key)) return true;
    }
    return false;
  }

  // Names that rules made have no place and clash with nothing.
  void declare(Identifier& name, std::string_view prefix) {
    const std::string key = key_of(name);
    std::string settled = key;
    if (!name.span.empty() && (columns_.contains(key) || is_taken(key))) {
      settled = std::string(prefix) + key;
      for (int i = 2; is_taken(settled) || columns_.contains(settled) || !is_free(settled); ++i)
        settled = std::string(prefix) + key + "_" + std::to_string(i);
      name.text = context_.build.arena().text(settled);
      name.quoted = true;
    }
    scopes_.back().names.insert_or_assign(key, settled);
    used_.insert(settled);
  }

  bool is_free(const std::string& key) const {
    return !used_.contains(key) && unused_name(*context_.tree.root, key) == key;
  }

  void visit(Node& node) {
    if (auto* block = as<Block>(&node)) return visit_block(*block);
    if (auto* loop = as<ForRange>(&node)) return visit_loop(*loop);
    for_each_child(node, [&](Node*& child) { child = settled(child); });
  }

  void visit_list(List& list) {
    for (Node*& each : list)
      each = settled(each);
  }

  void visit_block(Block& block) {
    scopes_.push_back({key_of(block.label), {}});
    for (Node*& each : block.declarations) {
      each = settled(each);
      if (auto* variable = as<VariableDecl>(each)) declare(variable->name, "V_");
    }
    visit_list(block.statements);
    visit_list(block.handlers);
    scopes_.pop_back();
  }

  void visit_loop(ForRange& loop) {
    loop.low = settled(loop.low);
    loop.high = settled(loop.high);
    scopes_.push_back({key_of(loop.label), {}});
    declare(loop.variable, "V_");
    visit_list(loop.statements);
    scopes_.pop_back();
  }

  const std::string* find(const std::string& label, const std::string& key) const {
    const Scope* outermost = &scopes_.front();
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      const auto found = scope->names.find(key);
      if (found == scope->names.end()) continue;
      if (label.empty() || scope->label == label || &*scope == outermost) return &found->second;
    }
    return nullptr;
  }

  Node* settled(Node* node) {
    if (node == nullptr) return node;
    auto* name = as<Name>(node);
    if (name == nullptr || !is_local(context_.bindings.symbol(*node).kind)) {
      visit(*node);
      return node;
    }
    if (name->parts.size() > 2) return node;
    const std::string key = key_of(name->parts.back());
    const std::string* other =
        find(name->parts.size() == 2 ? key_of(name->parts[0]) : std::string(), key);
    if (other == nullptr || (*other == key && name->parts.size() == 1)) return node;
    Node* made = key_name(context_, *node, {*other});
    context_.bindings.set_symbol(*made, Symbol(context_.bindings.symbol(*node)));
    return made;
  }

  RuleContext& context_;
  Block& body_;
  std::set<std::string> columns_, used_;
  std::vector<Scope> scopes_;
};

}  // namespace

void settle_names(RuleContext& context, List parameters, Block& body) {
  Names(context, body).run(parameters);
}

}  // namespace talora::translators
