// Pass 1: dispatch of DDL statements into the catalog, and the small objects.
#include "translators/bind/bind.hpp"
#include "translators/bind/collect.hpp"
#include "translators/bind/dialect.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

void collect_index(const CreateIndex& index, Catalog& catalog) {
  CatalogIndex entry;
  const ObjectName name = object_name(index.name, catalog);
  const ObjectName table = object_name(index.table, catalog);
  entry.schema = name.schema;
  entry.name = name.name;
  entry.table_schema = table.schema;
  entry.table = table.name;
  entry.unique = index.unique;
  entry.span = index.span;
  for (const Node* node : index.columns) {
    const auto* item = as<OrderItem>(node);
    const std::vector<std::string> parts = name_parts(item != nullptr ? item->expression : node);
    entry.columns.push_back(parts.empty() ? std::string() : parts.back());
  }
  // The name of an index is unique in its schema, in SQL Server in its table.
  const bool of_table = catalog.dialect == SourceDialect::tsql;
  if (of_table) entry.schema = entry.table_schema;
  const std::string key = of_table ? catalog_key(entry.table_schema, entry.table) + '.' + entry.name
                                   : catalog_key(entry.schema, entry.name);
  catalog.indexes.insert_or_assign(key, std::move(entry));
}

void collect_sequence(const CreateSequence& sequence, Catalog& catalog) {
  const ObjectName name = object_name(sequence.name, catalog);
  if (name.name.empty()) return;
  catalog.sequences.insert_or_assign(catalog_key(name.schema, name.name),
                                     CatalogSequence{name.schema, name.name, sequence.span});
}

void collect_synonym(const CreateSynonym& synonym, Catalog& catalog) {
  ObjectName name = object_name(synonym.name, catalog);
  const ObjectName target = object_name(synonym.target, catalog);
  const auto* written = as<Name>(synonym.target);
  if (written == nullptr || !written->link.empty()) return;  // the object is in another database
  if (synonym.is_public) name.schema = "PUBLIC";
  // A synonym that is its target says nothing and would hide it.
  if (name.schema == target.schema && name.name == target.name) return;
  // A table of that name must have been dropped before.
  if (!synonym.is_public) catalog.relations.erase(catalog_key(name.schema, name.name));
  catalog.synonyms.insert_or_assign(
      catalog_key(name.schema, name.name),
      CatalogSynonym{name.schema, name.name, target.schema, target.name, synonym.span});
}

void collect_trigger(const CreateTrigger& trigger, Catalog& catalog) {
  const ObjectName name = object_name(trigger.name, catalog);
  const ObjectName table = object_name(trigger.table, catalog);
  CatalogTrigger entry{name.schema, name.name, table.schema, table.name, trigger.span, {}};
  for (const Node* event : trigger.events)
    entry.events.emplace_back(static_cast<const TriggerEvent*>(event)->what);
  catalog.triggers.insert_or_assign(catalog_key(name.schema, name.name), std::move(entry));
}

void collect_role(const std::string& name, const Node& statement, Catalog& catalog) {
  if (name.empty() || name == "PUBLIC") return;
  catalog.roles.try_emplace(name, CatalogRole{name, statement.span});
}

// Who is only allowed to connect or to create is no role of the system.
void collect_grantees(const Grant& grant, Catalog& catalog) {
  if (grant.object == nullptr) return;
  for (const Identifier& grantee : grant.grantees)
    collect_role(fold_oracle(grantee.text, grantee.quoted), grant, catalog);
}

// ALTER SESSION SET CURRENT_SCHEMA = NAME
void collect_administrative(const Administrative& statement, Catalog& catalog) {
  collect_role(created_role(statement), statement, catalog);
  constexpr std::string_view start = "ALTER SESSION SET CURRENT_SCHEMA";
  if (!statement.words.starts_with(start)) return;
  std::string_view rest = statement.words.substr(start.size());
  while (!rest.empty() && (rest.front() == ' ' || rest.front() == '='))
    rest.remove_prefix(1);
  while (!rest.empty() && (rest.back() == ' ' || rest.back() == ';'))
    rest.remove_suffix(1);
  if (rest.empty()) return;
  const bool quoted = rest.front() == '"' && rest.size() > 2;
  if (quoted) rest = rest.substr(1, rest.size() - 2);
  catalog.default_schema = fold_oracle(rest, quoted);
}

}  // namespace

std::string created_role(const Administrative& statement) {
  constexpr std::string_view start = "CREATE ROLE ";
  if (!statement.words.starts_with(start)) return {};
  std::string_view name = statement.words.substr(start.size());
  name = name.substr(0, name.find(' '));
  const bool quoted = name.size() > 2 && name.front() == '"';
  if (quoted) name = name.substr(1, name.size() - 2);
  return fold_oracle(name, quoted);
}

std::vector<std::string> folded_names(const Identifiers& names) {
  std::vector<std::string> folded;
  for (const Identifier& name : names)
    folded.push_back(fold_oracle(name.text, name.quoted));
  return folded;
}

void collect(const Tree& tree, Catalog& catalog, SourceDialect dialect) {
  catalog.dialect = dialect;
  if (catalog.default_schema.empty()) catalog.default_schema = dialect_of(dialect).default_schema;
  const Node* root = tree.root;
  if (root == nullptr) return;
  switch (root->kind) {
    case Kind::create_table:
      return collect_table(static_cast<const CreateTable&>(*root), catalog);
    case Kind::alter_table:
      return collect_alter_table(static_cast<const AlterTable&>(*root), catalog);
    case Kind::create_view:
      return collect_view(static_cast<const CreateView&>(*root), catalog);
    case Kind::create_index:
      return collect_index(static_cast<const CreateIndex&>(*root), catalog);
    case Kind::create_sequence:
      return collect_sequence(static_cast<const CreateSequence&>(*root), catalog);
    case Kind::create_synonym:
      return collect_synonym(static_cast<const CreateSynonym&>(*root), catalog);
    case Kind::comment_on:
      return collect_comment(static_cast<const CommentOn&>(*root), catalog);
    case Kind::create_routine:
      if (const auto* routine = as<Routine>(static_cast<const CreateRoutine&>(*root).routine)) {
        collect_routine(*routine, catalog);
      }
      return;
    case Kind::create_package:
      return collect_package(static_cast<const CreatePackage&>(*root), catalog);
    case Kind::create_trigger:
      return collect_trigger(static_cast<const CreateTrigger&>(*root), catalog);
    case Kind::create_type:
      return collect_type(static_cast<const CreateType&>(*root), catalog);
    case Kind::grant:
      return collect_grantees(static_cast<const Grant&>(*root), catalog);
    case Kind::administrative:
      return collect_administrative(static_cast<const Administrative&>(*root), catalog);
    // DROP takes nothing away: pass 2 binds statements that stand before it, and the deployed
    // project does not drop. A CREATE after it replaces the entry.
    default:
      return;
  }
}

}  // namespace talora::translators
