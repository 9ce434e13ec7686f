// Expansion by kind of statement.
#include "translators/expand/expand.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/session_tables.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/stored_names.hpp"

#include <algorithm>

namespace talora::translators {

std::string target_object(const Node* name) {
  ExpandedUnit unit;
  name_unit(unit, name);
  return unit.schema.empty() ? unit.name : unit.schema + '.' + unit.name;
}

void name_unit(ExpandedUnit& unit, const Node* node) {
  const auto* name = as<Name>(node);
  if (name == nullptr || name->parts.empty()) return;
  unit.name = postgres_name(name->parts.back());
  if (name->parts.size() > 1) unit.schema = postgres_name(name->parts[name->parts.size() - 2]);
}

namespace {

std::string object_key(const std::string& schema, const std::string& name) {
  const std::string target = postgres_name(name);
  return schema.empty() ? target : postgres_name(schema) + '.' + target;
}

std::string routine_key(const CatalogRoutine& routine, const Catalog& catalog,
                        TargetFamily family) {
  if (family == TargetFamily::mysql)
    return object_key(routine.schema, stored_key(catalog, routine));
  return object_key(routine.package.empty() ? routine.schema : routine.package, routine.name);
}

void add_symbol(const Symbol& symbol, const Catalog& catalog, TargetFamily family,
                std::vector<std::string>& out) {
  std::string key;
  if (symbol.kind == SymbolKind::relation && symbol.relation != nullptr) {
    key = object_key(symbol.relation->schema, symbol.relation->name);
  } else if (symbol.kind == SymbolKind::sequence) {
    key = object_key(symbol.schema, symbol.name);
  } else if (symbol.kind == SymbolKind::routine && symbol.routine != nullptr) {
    key = routine_key(*symbol.routine, catalog, family);
  }
  if (!key.empty() && std::find(out.begin(), out.end(), key) == out.end()) out.push_back(key);
}

// A type of the schema that the value is of.
void add_type(const Type& type, const Catalog& catalog, std::vector<std::string>& out) {
  if (type.kind != TypeKind::object && type.kind != TypeKind::collection) return;
  if (!catalog.types.contains(type.name)) return;
  const std::size_t dot = type.name.find('.');
  std::string key = object_key(type.name.substr(0, dot), type.name.substr(dot + 1));
  if (std::find(out.begin(), out.end(), key) == out.end()) out.push_back(std::move(key));
}

const Node* object_name(const Node& root) {
  switch (root.kind) {
    case Kind::create_view:
      return static_cast<const CreateView&>(root).name;
    case Kind::create_sequence:
      return static_cast<const CreateSequence&>(root).name;
    case Kind::create_trigger:
      return static_cast<const CreateTrigger&>(root).name;
    case Kind::comment_on:
      return static_cast<const CommentOn&>(root).name;
    case Kind::grant:
      return static_cast<const Grant&>(root).object;
    case Kind::create_routine:
      return as<Routine>(static_cast<const CreateRoutine&>(root).routine)->name;
    default:
      return nullptr;
  }
}

UnitKind unit_kind(const Node& root) {
  switch (root.kind) {
    case Kind::create_view:
      return static_cast<const CreateView&>(root).materialized ? UnitKind::materialized_view
                                                               : UnitKind::view;
    case Kind::create_sequence:
      return UnitKind::sequence;
    case Kind::create_trigger:
      return UnitKind::trigger;
    case Kind::comment_on:
      return UnitKind::comment;
    case Kind::grant:
      return UnitKind::grant;
    case Kind::create_routine:
      return as<Routine>(static_cast<const CreateRoutine&>(root).routine)->is_function
                 ? UnitKind::function
                 : UnitKind::procedure;
    default:
      return UnitKind::statement;
  }
}

}  // namespace

std::vector<std::string> dependencies(const Node& root, const Bindings& bindings,
                                      const Catalog& catalog, TargetFamily family) {
  std::vector<std::string> out;
  walk(root, [&](const Node& node) {
    if (const auto* constraint = as<Constraint>(&node);
        constraint != nullptr && constraint->constraint_kind == ConstraintKind::foreign_key) {
      return false;
    }
    add_symbol(bindings.symbol(node), catalog, family, out);
    add_type(bindings.type(node), catalog, out);
    return true;
  });
  return out;
}

Expansion expand(RuleContext& context, Node& root) {
  if (context.profile.family == TargetFamily::mysql) {
    if (auto own = expand_mysql(context, root)) return std::move(*own);
  }
  if (auto split = expand_query_functions(context, root)) return std::move(*split);
  const auto* grant = as<Grant>(&root);
  if (grant != nullptr && context.source == SourceDialect::oracle)
    return expand_grant(context, *grant);
  const auto* type = as<CreateType>(&root);
  if (type != nullptr && context.source == SourceDialect::oracle)
    return expand_type(context, *type);
  if (is_absorbed(root, context.catalog)) return expand_absorbed(context, root);
  if (auto* table = as<CreateTable>(&root)) return expand_table(context, *table);
  if (auto* alter = as<AlterTable>(&root)) return expand_alter(context, *alter);
  if (auto* index = as<CreateIndex>(&root)) return expand_index(context, *index);
  if (auto* package = as<CreatePackage>(&root)) return expand_package(context, *package);
  if (auto* trigger = as<CreateTrigger>(&root)) {
    return context.source == SourceDialect::tsql ? expand_statement_trigger(context, *trigger)
                                                 : expand_trigger(context, *trigger);
  }
  if (auto* parts = as<UnitParts>(&root)) return expand_parts(context, *parts);
  if (auto* state = as<TriggerState>(&root)) return expand_trigger_state(context, *state);
  Expansion expansion;
  for (Node* before : session_tables_before(context, root)) {
    expansion.units.emplace_back();
    expansion.units.back().root = before;
  }
  ExpandedUnit unit;
  unit.kind = unit_kind(root);
  name_unit(unit, object_name(root));
  unit.root = &root;
  expansion.units.push_back(std::move(unit));
  return expansion;
}

}  // namespace talora::translators
