// Preparation of PL/SQL for PostgreSQL: the order of its steps.
#include "translators/prepare/prepare.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/autonomous.hpp"
#include "translators/prepare/collection_statements.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/prepare/compound_trigger.hpp"
#include "translators/prepare/declared_types.hpp"
#include "translators/prepare/lift_routines.hpp"
#include "translators/prepare/package_cursors.hpp"
#include "translators/prepare/pipelined.hpp"
#include "translators/prepare/session_tables.hpp"
#include "translators/prepare/type_methods.hpp"

namespace talora::translators {

namespace {

bool has_code(const Node& root) {
  switch (root.kind) {
    case Kind::block:
    case Kind::create_routine:
    case Kind::create_trigger:
    case Kind::create_package:
      return true;
    default:
      return false;
  }
}

}  // namespace

void prepare_plsql(RuleContext& context, bool autonomous_by_dblink) {
  Node* root = context.tree.root;
  if (context.source != SourceDialect::oracle || context.profile.family != TargetFamily::postgres ||
      root == nullptr)
    return;
  root = settle_type_body(context, *root);
  context.tree.root = root;
  settle_session_tables(context, *root);
  if (!has_code(*root)) return;
  Preparation parts;
  parts.mains = {root};
  if (autonomous_by_dblink) settle_autonomous(context, parts);
  name_declared_types(context, parts);
  settle_pipelined(context, *root);
  settle_package_cursors(context, *root);
  rewrite_collection_statements(context, *root);
  rewrite_collection_values(context, *root);
  if (auto* trigger = as<CreateTrigger>(root)) split_compound_trigger(context, *trigger, parts);
  take_declared_types(context, parts);
  lift_routines(context, parts);
  if (parts.mains.size() == 1 && parts.types.empty() && parts.routines.empty()) {
    context.tree.root = parts.mains[0];
    return;
  }
  Arena& arena = context.build.arena();
  auto* whole = arena.make<UnitParts>(root->span);
  whole->types = arena.list(parts.types);
  whole->routines = arena.list(parts.routines);
  whole->mains = arena.list(parts.mains);
  whole->temporary = is<Block>(root);
  context.tree.root = whole;
}

}  // namespace talora::translators
