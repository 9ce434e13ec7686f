// Cursors of packages: copies inside the package, cursors over a function elsewhere.
#include "translators/prepare/package_cursors.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/plsql_bodies.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>

namespace talora::translators {

namespace {

bool is_package_cursor(const RuleContext& context, const Node& node) {
  const Symbol& symbol = context.bindings.symbol(node);
  return is<Name>(&node) && symbol.kind == SymbolKind::cursor && symbol.package != nullptr;
}

class BodyCursors {
 public:
  BodyCursors(RuleContext& context, Block& body) : context_(context), body_(body) {}

  void run() {
    collect();
    for (auto& [key, uses] : uses_) {
      if (!opened_.contains(key) && fetched_.contains(key)) {
        refuse(context_, *uses.front(), DiagnosticId::plsql_refused,
               {"a cursor of a package that another routine opens"});
        continue;
      }
      const CursorDecl* declared = declaration_of(*uses.front());
      declared != nullptr ? copy(*declared, uses) : over_function(key, uses);
    }
  }

 private:
  void collect() {
    walk_body(body_, [&](Node& node) {
      if (const auto* type = as<TypeName>(&node); type != nullptr) return false;
      if (is_package_cursor(context_, node))
        uses_[key_of(node)].push_back(static_cast<Name*>(&node));
      if (const auto* open = as<OpenCursor>(&node)) note(opened_, open->cursor);
      if (const auto* fetch = as<FetchCursor>(&node)) note(fetched_, fetch->cursor);
      if (const auto* close = as<CloseCursor>(&node)) note(fetched_, close->cursor);
      return true;
    });
  }

  [[nodiscard]] std::string key_of(const Node& node) const {
    const Symbol& symbol = context_.bindings.symbol(node);
    return symbol.package->name + "." + symbol.name;
  }

  void note(std::map<std::string, bool>& seen, const Node* cursor) {
    if (cursor != nullptr && is_package_cursor(context_, *cursor)) seen[key_of(*cursor)] = true;
  }

  // The declaration in the statement that is translated.
  const CursorDecl* declaration_of(const Node& node) {
    const Symbol& symbol = context_.bindings.symbol(node);
    if (const auto* known = as<CursorDecl>(symbol.declaration);
        known != nullptr && known->query != nullptr)
      return known;
    return nullptr;
  }

  // All uses name one part: the cursor of the body.
  void rename(const std::vector<Name*>& uses, std::string_view key, const Node* declaration) {
    for (Name* use : uses) {
      Symbol symbol = context_.bindings.symbol(*use);
      symbol.package = nullptr;
      symbol.declaration = declaration;
      if (declaration == nullptr) symbol.kind = SymbolKind::variable;
      context_.bindings.set_symbol(*use, std::move(symbol));
      use->parts = context_.build.arena().identifiers({key_identifier(context_, *use, key)});
    }
  }

  void copy(const CursorDecl& declared, const std::vector<Name*>& uses) {
    auto* own = static_cast<CursorDecl*>(context_.build.duplicate(declared));
    rename(uses, fold_oracle(declared.name.text, declared.name.quoted), own);
    add_declarations(context_, body_, {own});
  }

  // OPEN pkg.c(x) -> OPEN pkg_c FOR SELECT * FROM pkg.c(x)
  void over_function(const std::string& key, const std::vector<Name*>& uses) {
    const Symbol symbol = context_.bindings.symbol(*uses.front());
    std::string local = key;
    local.replace(local.find('.'), 1, "_");
    local = unused_name(body_, local);
    walk_body(body_, [&](Node& node) {
      auto* open = as<OpenCursor>(&node);
      if (open != nullptr && is_package_cursor(context_, *open->cursor) &&
          key_of(*open->cursor) == key) {
        open->source = rows(*open, symbol, open->arguments);
        open->arguments = {};
      }
      auto* loop = as<ForCursor>(&node);
      if (loop == nullptr) return true;
      auto* call = as<Call>(loop->source);
      const Node* name = call != nullptr ? call->callee : loop->source;
      if (name != nullptr && is_package_cursor(context_, *name) && key_of(*name) == key)
        loop->source = rows(*loop, symbol, call != nullptr ? call->arguments : List());
      return true;
    });
    rename(uses, local, nullptr);
    add_declarations(context_, body_, {declare_local(context_, body_, local, "refcursor")});
  }

  Node* rows(const Node& like, const Symbol& symbol, const List& arguments) {
    Arena& arena = context_.build.arena();
    std::vector<Node*> parts{key_name(context_, like, {symbol.package->name, symbol.name})};
    std::string pattern = "$1(";
    for (Node* argument : arguments) {
      parts.push_back(argument);
      pattern += (parts.size() > 2 ? ", $" : "$") + std::to_string(parts.size());
    }
    auto* select = arena.make<Select>(like.span);
    select->items = arena.list({context_.build.target(like, "*", std::vector<Node*>{})});
    select->from = arena.list({context_.build.target(like, arena.text(pattern + ")"), parts)});
    auto* query = arena.make<Query>(like.span);
    query->body = select;
    return query;
  }

  RuleContext& context_;
  Block& body_;
  std::map<std::string, std::vector<Name*>> uses_;
  std::map<std::string, bool> opened_;
  std::map<std::string, bool> fetched_;
};

}  // namespace

void settle_package_cursors(RuleContext& context, Node& root) {
  each_body(root, [&](Block& body) { BodyCursors(context, body).run(); });
}

}  // namespace talora::translators
