// Binder: scopes, what is recorded for a node, and unknown names.
#include "translators/bind/binder.hpp"

#include "translators/bind/bind.hpp"

namespace talora::translators {

Binder::Binder(const Catalog& catalog, Bindings& bindings, Diagnostics& diagnostics,
               const Dialect& dialect, TypeContext context)
    : catalog_(catalog),
      bindings_(bindings),
      diagnostics_(diagnostics),
      dialect_(dialect),
      context_(std::move(context)) {
  if (context_.package.empty()) return;
  Scope& scope = push(ScopeKind::block);
  scope.name = context_.package;
  scope.schema = context_.schema;
  scope.package = catalog_.find_package(context_.schema, context_.package);
}

Value Binder::record(const Node& node, Value value) {
  // A type that still waits for its DDL is unknown to everyone else.
  if (is_deferred(value.type)) value.type = Type{};
  bindings_.set_type(node, value.type);
  bindings_.set_nullability(node, value.nulls);
  return value;
}

Scope& Binder::push(ScopeKind kind) {
  Scope& scope = scopes_.emplace_back();
  scope.kind = kind;
  return scope;
}

void Binder::pop() {
  scopes_.pop_back();
}

Scope& Binder::query_scope() {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind == ScopeKind::query) return *scope;
  }
  return push(ScopeKind::query);
}

void Binder::declare(const std::string& name, Declared declared) {
  if (dialect_.variables_are_marked) {
    // What a batch or routine declares anywhere is its own to the end.
    for (Scope& scope : scopes_) {
      if (scope.kind != ScopeKind::block) continue;
      scope.declared.emplace(name, std::move(declared));
      return;
    }
    Scope& scope = scopes_.emplace_front();
    scope.declared.emplace(name, std::move(declared));
    return;
  }
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind != ScopeKind::block) continue;
    scope->declared.emplace(name, std::move(declared));
    return;
  }
}

const Shape* Binder::make_shape(Shape shape) {
  return &shapes_.emplace_back(std::move(shape));
}

void Binder::unknown(const Span& span, const std::string& what) {
  if (reported_.insert(what).second) diagnostics_.add(DiagnosticId::unknown_name, span, {what});
}

void Binder::unknown(const Name& name, std::span<const std::string> parts) {
  if (!name.link.empty()) return;  // lives in another database
  std::string what;
  for (const std::string& part : parts) {
    if (!what.empty()) what += '.';
    what += part;
  }
  unknown(name.span, what);
}

std::vector<std::string> Binder::folded(const Name& name) {
  return name_parts(&name);
}

void bind(const Tree& tree, const Catalog& catalog, Bindings& bindings, Diagnostics& diagnostics,
          SourceDialect dialect) {
  if (tree.root == nullptr) return;
  Binder binder(catalog, bindings, diagnostics, dialect_of(dialect));
  binder.statement(tree.root);
}

}  // namespace talora::translators
