// FOR UPDATE OF e.sal WAIT 5 -> FOR UPDATE OF e
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/rules/query_parts.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& lock = static_cast<ForUpdate&>(node);
  if (lock.wait != nullptr) {
    const auto* literal = as<Literal>(lock.wait);
    context.diagnostics.add(DiagnosticId::lock_wait, node.span,
                            {literal == nullptr ? "n" : std::string(literal->text)});
  }
  std::vector<Node*> tables;
  std::vector<std::string> seen;
  bool changed = lock.wait != nullptr;
  for (Node* column : lock.of) {
    const auto* name = as<Name>(column);
    if (name == nullptr) return nullptr;
    if (name->parts.size() < 2) {
      const Symbol& symbol = context.bindings.symbol(*name);
      if (symbol.kind == SymbolKind::relation) {
        tables.push_back(column);
        continue;
      }
      const Node* declaration = symbol.declaration;
      const std::string table = declaration == nullptr ? "" : correlation_name(*declaration);
      if (table.empty()) {
        // One table only: OF says nothing more than FOR UPDATE does.
        changed = true;
        continue;
      }
      seen.push_back(table);
      changed = true;
      continue;
    }
    Name* qualifier = context.build.edit(*name);
    qualifier->parts = name->parts.first(name->parts.size() - 1);
    const std::string key = describe(*qualifier);
    if (std::find(seen.begin(), seen.end(), key) == seen.end()) {
      seen.push_back(key);
      tables.push_back(qualifier);
    }
    changed = true;
  }
  if (!changed) return nullptr;
  ForUpdate* copy = context.build.edit(lock);
  copy->of = context.build.arena().list(tables);
  copy->wait = nullptr;
  return copy;
}

}  // namespace

extern const Rule for_update_rule{"for_update", Phase::shape, Kind::for_update, apply};

}  // namespace talora::translators::oracle
