// Pipelined functions return sets.
#include "translators/prepare/pipelined.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/collection_types.hpp"
#include "translators/prepare/plsql_bodies.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators {

namespace {

void settle(RuleContext& context, Routine& routine) {
  const auto info = collection_info(context, context.bindings.type(*routine.return_type));
  const std::string words = info ? value_words(context, info->element, false) : std::string();
  if (words.empty()) {
    refuse(context, routine, DiagnosticId::plsql_refused,
           {"a pipelined function whose row type is not known"});
    return;
  }
  Arena& arena = context.build.arena();
  auto* type = arena.make<TargetExpression>(routine.return_type->span);
  type->pattern = arena.text("SETOF " + words);
  routine.return_type = type;
  routine.pipelined = false;
  const TypeKind kind = info->element.kind;
  const bool whole =
      kind == TypeKind::record || kind == TypeKind::object || kind == TypeKind::collection;
  each_list_of_body(*routine.body, [&](List& list) {
    for (Node*& statement : list) {
      const auto* pipe = as<PipeRow>(statement);
      if (pipe == nullptr) continue;
      Node* value = whole ? pipe->row : assigned_value(context, pipe->row, info->element);
      statement = context.build.target_statement(
          *statement,
          whole ? std::string_view("RETURN NEXT $1")
                : arena.text("RETURN NEXT CAST($1 AS " + words + ")"),
          {value});
    }
  });
}

}  // namespace

void settle_pipelined(RuleContext& context, Node& root) {
  walk(root, [&](Node& node) {
    auto* routine = as<Routine>(&node);
    if (routine != nullptr && routine->pipelined && is<Block>(routine->body))
      settle(context, *routine);
    return true;
  });
}

}  // namespace talora::translators
