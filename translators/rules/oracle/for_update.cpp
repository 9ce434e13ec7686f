// FOR UPDATE OF sal WAIT 5 -> FOR UPDATE OF e
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// The table behind an unqualified column; null when there is only the one FROM item it can mean.
Node* table_of(RuleContext& context, const Name& column) {
  const Node* declaration = context.bindings.symbol(column).declaration;
  const std::string table = declaration == nullptr ? "" : correlation_name(*declaration);
  if (table.empty()) return nullptr;
  Node* name = context.build.name(column, {table});
  context.bindings.set_symbol(*name, simple_symbol(SymbolKind::relation));
  return name;
}

Node* apply(RuleContext& context, Node& node) {
  auto& lock = static_cast<ForUpdate&>(node);
  bool changed = lock.wait != nullptr;
  if (lock.wait != nullptr) {
    const auto* literal = as<Literal>(lock.wait);
    context.diagnostics.add(DiagnosticId::lock_wait, node.span,
                            {literal == nullptr ? "n" : std::string(literal->text)});
  }
  std::vector<Node*> tables;
  for (Node* column : lock.of) {
    const auto* name = as<Name>(column);
    // The printer takes the qualifier of e.sal.
    const bool bare = name != nullptr && name->parts.size() == 1 &&
                      context.bindings.symbol(*name).kind == SymbolKind::column;
    Node* table = bare ? table_of(context, *name) : column;
    changed = changed || bare;
    if (table != nullptr) tables.push_back(table);
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
