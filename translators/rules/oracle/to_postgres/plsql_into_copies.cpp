// SELECT … INTO pkg.v -> a copy is filled, then assigned; FETCH past the end leaves its targets
// alone
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

class Copies {
 public:
  Copies(RuleContext& context, Node& root) : context_(context), root_(root) {}

  bool changed() const { return changed_; }

  void list(List& statements) {
    std::vector<Node*> out;
    for (std::size_t i = 0; i < statements.size(); ++i) {
      Node* next = i + 1 < statements.size() ? statements[i + 1] : nullptr;
      out.push_back(statement(statements[i], next, statements.back()->span.end));
    }
    statements = context_.build.arena().list(out);
  }

 private:
  bool is_package_variable(const Node* target) const {
    return context_.bindings.symbol(*target).kind == SymbolKind::package_variable;
  }

  Node* statement(Node* node, const Node* next, std::uint32_t list_end) {
    if (Select* select = select_into(node)) return with_copies(node, select->into);
    if (auto* returning = as<Returning>(returning_of(node));
        returning != nullptr && !returning->bulk_collect) {
      if (!is<Insert>(node) && !returning->into.empty()) {
        refuse(context_, *returning, DiagnosticId::returning_without_row);
      }
      return with_copies(node, returning->into);
    }
    if (auto* fetch = as<FetchCursor>(node); fetch != nullptr && !fetch->bulk_collect) {
      return keeps_targets(*fetch, next, list_end) ? with_copies(node, fetch->into)
                                                   : fetched(*fetch);
    }
    return node;
  }

  static Node* returning_of(Node* node) {
    if (auto* insert = as<Insert>(node)) return insert->returning;
    if (auto* update = as<Update>(node)) return update->returning;
    if (auto* remove = as<Delete>(node)) return remove->returning;
    return nullptr;
  }

  // Package variables are no PL/pgSQL variables: a local one stands in.
  Node* with_copies(Node* node, List& into) {
    std::vector<Node*> declarations;
    std::vector<Node*> statements{node};
    std::vector<Node*> targets(into.begin(), into.end());
    for (Node*& target : targets) {
      if (!is_package_variable(target)) continue;
      const std::string words = target_type_words(context_, context_.bindings.type(*target), true);
      if (words.empty()) continue;
      const std::string name = "TALORA_" + context_.bindings.symbol(*target).name;
      declarations.push_back(declare_local(context_, *target, name, words));
      Node* copy = key_name(context_, *target, {name});
      statements.push_back(assign(context_, *node, target, key_name(context_, *target, {name})));
      target = copy;
    }
    if (declarations.empty()) return node;
    changed_ = true;
    into = context_.build.arena().list(targets);
    return nested_block(context_, *node, declarations, statements);
  }

  // FETCH; EXIT WHEN c%NOTFOUND, and nobody reads the targets after the loop.
  bool keeps_targets(const FetchCursor& fetch, const Node* next, std::uint32_t list_end) const {
    const auto* exit = as<ExitStatement>(next);
    if (exit == nullptr || exit->is_continue) return false;
    const auto* attribute = as<CursorAttribute>(exit->when);
    if (attribute == nullptr || attribute->attribute != "NOTFOUND") return false;
    bool read_later = false;
    walk(root_, [&](const Node& node) {
      if (!is<Name>(&node) || node.span.begin < list_end) return true;
      for (const Node* target : fetch.into) {
        const Node* declaration = context_.bindings.symbol(*target).declaration;
        if (declaration != nullptr && context_.bindings.symbol(node).declaration == declaration)
          read_later = true;
      }
      return true;
    });
    return !read_later;
  }

  // PL/pgSQL would set the targets to NULL at the end of the rows.
  Node* fetched(FetchCursor& fetch) {
    Builder& build = context_.build;
    std::vector<Node*> declarations;
    std::vector<Node*> assignments;
    std::vector<Node*> targets;
    for (Node* target : fetch.into) {
      const std::string words = copy_type(*target);
      if (words.empty()) {
        refuse(context_, *target, DiagnosticId::fetch_past_end);
        return &fetch;
      }
      const std::string name = "FETCHED_" + std::to_string(targets.size() + 1);
      declarations.push_back(declare_local(context_, *target, name, words));
      targets.push_back(key_name(context_, *target, {name}));
      assignments.push_back(assign(context_, fetch, target, key_name(context_, *target, {name})));
    }
    changed_ = true;
    fetch.into = build.arena().list(targets);
    auto* branch = build.arena().make<Branch>(assignments.front()->span);
    branch->condition = build.target(*branch, "FOUND", std::vector<Node*>{});
    branch->statements = build.arena().list(assignments);
    auto* test = build.arena().make<IfStatement>(branch->span);
    test->branches = build.arena().list({branch});
    return nested_block(context_, fetch, declarations, {&fetch, test});
  }

  std::string copy_type(const Node& target) const {
    const Type& type = context_.bindings.type(target);
    if (type.kind == TypeKind::record) return "record";
    return target_type_words(context_, type, false);
  }

  RuleContext& context_;
  Node& root_;
  bool changed_ = false;
};

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  Copies copies(context, node);
  each_statement_list(node, [&](List& list) {
    if (!list.empty()) copies.list(list);
  });
  return copies.changed() ? context.build.edit(static_cast<Block&>(node)) : nullptr;
}

}  // namespace

extern const Rule plsql_into_copies_rule{"plsql_into_copies", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
