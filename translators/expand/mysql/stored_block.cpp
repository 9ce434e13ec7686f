// An anonymous block: MySQL has none.
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/expand/mysql/stored_units.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

constexpr std::string_view block_name = "TALORA_BLOCK";

ExpandedUnit statement_unit(RuleContext& context, const Node& like, std::string_view pattern) {
  Node* root =
      context.build.target_statement(like, pattern, {key_name(context, like, {block_name})});
  walk(*root, [](Node& part) {
    part.span = Span{};
    return true;
  });
  return {UnitKind::statement, {}, {}, root, {}};
}

}  // namespace

Expansion expand_stored_block(RuleContext& context, Block& block) {
  lower_code(context, {}, block);
  Expansion out;
  if (context.profile.has(Capability::anonymous_blocks)) {
    out.units.push_back({UnitKind::statement, {}, {}, &block, {}});
    return out;
  }
  Arena& arena = context.build.arena();
  auto* routine = arena.make<Routine>(block.span);
  routine->name = key_name(context, block, {block_name});
  routine->name->span = Span{};
  routine->body = &block;
  auto* create = arena.make<CreateRoutine>(block.span);
  create->routine = routine;
  refuse(context, block, DiagnosticId::block_commits);
  out.units.push_back(statement_unit(context, block, "DROP PROCEDURE IF EXISTS $1"));
  out.units.push_back({UnitKind::statement, {}, {}, create, {}});
  out.units.push_back(statement_unit(context, block, "CALL $1()"));
  out.units.push_back(statement_unit(context, block, "DROP PROCEDURE $1"));
  return out;
}

}  // namespace talora::translators
