// Which IF is a guard of DDL, and its statements as trees of their own.
#include "parsers/tsql/guards.hpp"

#include "model/catalog.hpp"
#include "model/tree/walk.hpp"
#include "parsers/tsql/copied_statement.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace talora::tsql {

namespace {

using parsers::ParsedStatement;

// "Metadata functions (Transact-SQL)".
constexpr std::array metadata_functions = std::to_array<std::string_view>(
    {"COLUMNPROPERTY", "COL_LENGTH", "DATABASEPROPERTYEX", "DATABASE_PRINCIPAL_ID", "DB_ID",
     "DB_NAME", "FULLTEXTSERVICEPROPERTY", "INDEXPROPERTY", "OBJECTPROPERTY", "OBJECTPROPERTYEX",
     "OBJECT_ID", "SCHEMA_ID", "SERVERPROPERTY", "TYPE_ID", "USER_ID"});

bool is_metadata_function(const Call& call) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.empty()) return false;
  const std::string folded = fold_oracle(name->parts.back().text, false);
  return std::ranges::find(metadata_functions, folded) != metadata_functions.end();
}

// sys.tables, master.dbo.sysdatabases, INFORMATION_SCHEMA.COLUMNS, sysobjects
bool is_dictionary_table(const TableRef& table) {
  const auto* name = as<Name>(table.name);
  if (name == nullptr || name->parts.empty() || name->variable) return false;
  const std::string last = fold_oracle(name->parts.back().text, false);
  if (name->parts.size() > 1) {
    const std::string schema = fold_oracle(name->parts[name->parts.size() - 2].text, false);
    if (schema == "SYS" || schema == "INFORMATION_SCHEMA") return true;
  }
  return last.starts_with("SYS");
}

bool asks_catalog_only(const Node& condition) {
  bool asks = false;
  bool only = true;
  walk(condition, [&](const Node& node) {
    if (const auto* table = as<TableRef>(&node)) {
      asks = asks || is_dictionary_table(*table);
      only = only && is_dictionary_table(*table);
    }
    if (const auto* call = as<Call>(&node)) asks = asks || is_metadata_function(*call);
    const auto* name = as<Name>(&node);
    if ((name != nullptr && name->variable) || is<SystemVariable>(&node) || is<Verbatim>(&node))
      only = false;
    return true;
  });
  return asks && only;
}

// EXEC sp_executesql N'CREATE VIEW …', EXEC ('CREATE …')
bool executes_literal(const Node& node) {
  if (const auto* immediate = as<ExecuteImmediate>(&node)) return is<Literal>(immediate->text);
  const auto* call = as<Execute>(&node);
  const auto* name = call == nullptr ? nullptr : as<Name>(call->procedure);
  return name != nullptr && !name->parts.empty() &&
         fold_oracle(name->parts.back().text, false) == "SP_EXECUTESQL" &&
         call->arguments.size() == 1;
}

bool is_ddl(const Node& node) {
  switch (node.kind) {
    case Kind::create_table:
    case Kind::create_index:
    case Kind::create_view:
    case Kind::create_sequence:
    case Kind::create_synonym:
    case Kind::create_type:
    case Kind::create_schema:
    case Kind::create_routine:
    case Kind::create_trigger:
    case Kind::alter_table:
    case Kind::comment_on:
    case Kind::grant:
    case Kind::drop_object:
    case Kind::administrative:
    case Kind::set_option:
    case Kind::print_statement:
      return true;
    default:
      return executes_literal(node);
  }
}

const Branch* guard_of(const ParsedStatement& statement) {
  const auto* choice = as<IfStatement>(statement.tree->root);
  if (choice == nullptr || choice->branches.size() != 1 || !choice->otherwise.empty())
    return nullptr;
  const auto* branch = as<Branch>(choice->branches[0]);
  if (branch == nullptr || branch->statements.empty() || !asks_catalog_only(*branch->condition))
    return nullptr;
  const bool ddl = std::all_of(branch->statements.begin(), branch->statements.end(),
                               [](const Node* node) { return is_ddl(*node); });
  return ddl ? branch : nullptr;
}

// Comments go to the statement they stand in or before; those behind the last one to it.
std::vector<ParsedStatement> unwrapped(const ParsedStatement& guard, const Branch& branch) {
  std::vector<ParsedStatement> out;
  for (const Node* node : branch.statements) {
    ParsedStatement statement;
    statement.tree = std::make_unique<Tree>();
    statement.tree->root = copied_into(*statement.tree, *node);
    statement.tree->span = node->span;
    statement.parsed = parsers::is_fully_modelled(*node);
    statement.full_ll = guard.full_ll;
    out.push_back(std::move(statement));
  }
  for (const Comment& comment : guard.tree->comments) {
    auto owner = std::find_if(out.begin(), out.end(), [&](const ParsedStatement& each) {
      return comment.span.begin < each.tree->span.end;
    });
    if (owner == out.end()) owner = std::prev(out.end());
    copy_comment(*owner->tree, comment);
  }
  return out;
}

}  // namespace

void unwrap_guards(std::vector<ParsedStatement>& statements, Diagnostics& diagnostics) {
  std::vector<ParsedStatement> out;
  for (ParsedStatement& statement : statements) {
    const Branch* branch = guard_of(statement);
    if (branch == nullptr) {
      out.push_back(std::move(statement));
      continue;
    }
    auto inner = unwrapped(statement, *branch);
    diagnostics.add(DiagnosticId::tsql_guard_dropped, inner.front().tree->span);
    std::move(inner.begin(), inner.end(), std::back_inserter(out));
  }
  statements = std::move(out);
}

}  // namespace talora::tsql
