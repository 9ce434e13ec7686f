// The rule engine: bottom-up, phase by phase; a replacement is looked at again by the other rules.
#include "translators/rules/engine.hpp"

#include "model/tree/walk.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace talora::translators {

namespace {

constexpr int replacement_limit = 64;  // rules that feed each other without end are a defect: stop

bool opens_sql(Kind kind) {
  switch (kind) {
    case Kind::query:
    case Kind::insert:
    case Kind::insert_all:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
    case Kind::create_table:
    case Kind::create_view:
    case Kind::create_index:
    case Kind::alter_table:
      return true;
    default:
      return false;
  }
}

bool opens_routine(Kind kind) {
  return kind == Kind::routine || kind == Kind::block || kind == Kind::create_trigger ||
         kind == Kind::create_package;
}

class Engine {
 public:
  Engine(RuleContext& context, std::vector<const Rule*> rules, std::vector<AppliedRule>* applied)
      : context_(context),
        rules_(std::move(rules)),
        applied_(applied) {}

  bool changed() const { return changed_; }

  // The rewritten subtree of `node`; `depth` counts replacements on the way down.
  Node* run(Node* node, const Node* parent, int depth) {
    if (is_finished(*node)) return node;
    const bool sql = context_.in_sql;
    const bool routine = context_.in_routine;
    enter(*node);
    for_each_child(*node, [&](Node*& child) { child = run(child, node, depth); });
    Node* result = apply(node, parent, depth);
    context_.in_sql = sql;
    context_.in_routine = routine;
    finish(*result);
    return result;
  }

 private:
  void enter(const Node& node) {
    if (opens_routine(node.kind)) {
      context_.in_routine = true;
      context_.in_sql = false;
    }
    if (opens_sql(node.kind)) context_.in_sql = true;
  }

  Node* apply(Node* node, const Node* parent, int depth) {
    std::vector<const Rule*> done;
    bool again = true;
    while (again && depth < replacement_limit) {
      again = false;
      for (const Rule* rule : rules_) {
        if (rule->root != node->kind) continue;
        if (std::find(done.begin(), done.end(), rule) != done.end()) continue;
        context_.parent = parent;
        const Span span = node->span;
        Node* replacement = rule->apply(context_, *node);
        if (replacement == nullptr) continue;
        if (applied_ != nullptr) applied_->push_back({rule->id, span});
        changed_ = true;
        done.push_back(rule);
        ++depth;
        // Nodes that the rule made have not been seen by any rule yet.
        for_each_child(*replacement, [&](Node*& child) { child = run(child, replacement, depth); });
        node = replacement;
        again = true;
        break;
      }
    }
    return node;
  }

  bool is_finished(const Node& node) const {
    return node.id < finished_.size() && finished_[node.id];
  }

  void finish(const Node& node) {
    if (node.id >= finished_.size()) finished_.resize(node.id + 64);
    finished_[node.id] = true;
  }

  RuleContext& context_;
  std::vector<const Rule*> rules_;
  std::vector<AppliedRule>* applied_;
  std::vector<bool> finished_;
  bool changed_ = false;
};

}  // namespace

std::vector<const Rule*> rules_of(SourceDialect source, TargetFamily target) {
  std::vector<const Rule*> rules;
  for (const RegisteredRule& entry : all_rules()) {
    if (entry.scope.source.value_or(source) != source) continue;
    if (entry.scope.target.value_or(target) != target) continue;
    rules.push_back(entry.rule);
  }
  return rules;
}

bool rewrite(Tree& tree, Bindings& bindings, const Catalog& catalog, const Profile& profile,
             Diagnostics& diagnostics, std::set<std::string, std::less<>>& helpers,
             const RewriteOptions& options) {
  if (tree.root == nullptr) return false;
  Builder build(tree.arena, bindings, profile.family, diagnostics);
  RuleContext context{tree,    bindings,           catalog, profile, diagnostics, build, helpers,
                      nullptr, options.date_format};
  context.source = options.source;
  const std::vector<const Rule*> way = rules_of(options.source, profile.family);
  bool changed = false;
  for (Phase phase : {Phase::shape, Phase::value, Phase::target}) {
    std::vector<const Rule*> rules;
    std::copy_if(way.begin(), way.end(), std::back_inserter(rules),
                 [&](const Rule* rule) { return rule->phase == phase; });
    if (options.reverse_order) std::reverse(rules.begin(), rules.end());
    Engine engine(context, std::move(rules), options.applied);
    tree.root = engine.run(tree.root, nullptr, 0);
    changed = changed || engine.changed();
  }
  // Helpers are read from the result: an expression that a later rule dropped needs none.
  walk(*tree.root, [&](const Node& node) {
    if (const auto* target = as<TargetExpression>(&node)) {
      if (!target->helper.empty()) helpers.emplace(target->helper);
    }
    if (const auto* target = as<TargetStatement>(&node)) {
      if (!target->helper.empty()) helpers.emplace(target->helper);
    }
    return true;
  });
  return changed;
}

}  // namespace talora::translators
