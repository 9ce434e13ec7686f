// Global temporary tables in code: the session's own table is made before the first statement.
#include "translators/prepare/session_tables.hpp"

#include "model/postgres_text.hpp"
#include "translators/prepare/plsql_bodies.hpp"
#include "translators/print/names.hpp"

#include <set>

namespace talora::translators {

namespace {

using Names = std::set<std::string>;

// "schema.name" as to_regclass() reads it; nothing for other nodes. Private temporary tables are
// made by the code that uses them.
std::string table_of(const RuleContext& context, const Node& node) {
  const Symbol& symbol = context.bindings.symbol(node);
  if (symbol.kind != SymbolKind::relation || symbol.relation == nullptr ||
      symbol.relation->kind != RelationKind::temporary_table ||
      symbol.relation->name.starts_with("ORA$PTT_"))
    return {};
  const std::string& schema = symbol.relation->schema;
  return postgres::quote_qualified(schema.empty() ? schema : postgres_name(schema),
                                   postgres_name(symbol.relation->name));
}

Names tables_in(const RuleContext& context, Node& node) {
  Names names;
  walk_body(node, [&](Node& each) {
    if (std::string name = table_of(context, each); !name.empty()) names.insert(std::move(name));
    return true;
  });
  return names;
}

Node* make_table(RuleContext& context, const std::string& name) {
  auto* call = context.build.arena().make<TargetStatement>(Span{});
  call->pattern = context.build.arena().text("CALL talora.session_table(" +
                                             postgres::quote_literal(name) + ")");
  call->helper = "session_table";
  context.helpers.emplace("session_table");
  return call;
}

void add_tables(RuleContext& context, const Names& names, std::vector<Node*>& list) {
  for (const std::string& name : names)
    list.push_back(make_table(context, name));
}

void prepend_tables(RuleContext& context, const Names& names, List& list) {
  std::vector<Node*> all;
  add_tables(context, names, all);
  all.insert(all.end(), list.begin(), list.end());
  list = context.build.arena().list(all);
}

bool is_rollback(const Node* node) {
  const auto* transaction = as<TransactionStatement>(node);
  return transaction != nullptr && transaction->action == TransactionAction::rollback;
}

// A table made in the transaction goes with its ROLLBACK.
void make_again(RuleContext& context, const Names& names, Block& body) {
  each_list_of_body(body, [&](List& list) {
    std::vector<Node*> all;
    for (Node* statement : list) {
      all.push_back(statement);
      if (is_rollback(statement)) add_tables(context, names, all);
    }
    if (all.size() != list.size()) list = context.build.arena().list(all);
  });
}

// The session's own table has the name without a schema.
void unqualify(RuleContext& context, Node& root) {
  walk_body(root, [&](Node& node) {
    auto* name = as<Name>(&node);
    if (name != nullptr && name->parts.size() > 1 && !table_of(context, node).empty())
      name->parts = name->parts.last(1);
    return true;
  });
}

bool reads_or_writes_rows(const Node& root) {
  switch (root.kind) {
    case Kind::query:
    case Kind::insert:
    case Kind::insert_all:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
      return true;
    default:
      return false;
  }
}

void settle(RuleContext& context, Block& body) {
  const Names names = tables_in(context, body);
  if (names.empty()) return;
  unqualify(context, body);
  make_again(context, names, body);
  // What the block did is undone before its handler runs.
  for (Node* handler : body.handlers) {
    if (const Names used = tables_in(context, *handler); !used.empty())
      prepend_tables(context, used, static_cast<Handler*>(handler)->statements);
  }
  prepend_tables(context, names, body.statements);
}

}  // namespace

void settle_session_tables(RuleContext& context, Node& root) {
  if (reads_or_writes_rows(root)) return unqualify(context, root);
  each_body(root, [&](Block& body) { settle(context, body); });
}

std::vector<Node*> session_tables_before(RuleContext& context, Node& root) {
  const bool writes = is<Insert>(&root) || is<InsertAll>(&root) || is<Merge>(&root);
  if (!writes || context.source != SourceDialect::oracle ||
      context.profile.family != TargetFamily::postgres)
    return {};
  std::vector<Node*> made;
  add_tables(context, tables_in(context, root), made);
  return made;
}

}  // namespace talora::translators
