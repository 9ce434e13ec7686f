// Types and routines that were declared inside a statement, and what is left of it.
#include "model/tree/walk.hpp"
#include "translators/expand/expand.hpp"

#include <iterator>

namespace talora::translators {

namespace {

Node* statement(RuleContext& context, std::string_view pattern, const Node& name) {
  auto* made = context.build.arena().make<TargetStatement>(Span{});
  made->pattern = pattern;
  Node* copy = context.build.duplicate(name);
  walk(*copy, [](Node& part) {
    part.span = Span{};
    return true;
  });
  made->arguments = context.build.arena().list({copy});
  return made;
}

const Node* created_name(const Node& create) {
  if (const auto* type = as<TargetStatement>(&create)) return type->arguments[0];
  return as<Routine>(static_cast<const CreateRoutine&>(create).routine)->name;
}

void add_statement(Expansion& expansion, Node* root) {
  ExpandedUnit unit;
  unit.root = root;
  expansion.units.push_back(std::move(unit));
}

// Of an anonymous block: in schema pg_temp, gone when it is done.
void add_temporary(RuleContext& context, const UnitParts& parts, Expansion& expansion) {
  for (Node* type : parts.types) {
    // What a failed run left; IF EXISTS would say so in the output.
    add_statement(expansion, statement(context,
                                       "DO $talora$\nBEGIN\n  DROP TYPE $1 CASCADE;\nEXCEPTION\n  "
                                       "WHEN undefined_object OR invalid_schema_name THEN\n    "
                                       "NULL;\nEND\n$talora$",
                                       *created_name(*type)));
    add_statement(expansion, type);
  }
  for (Node* routine : parts.routines)
    add_statement(expansion, routine);
  for (Node* main : parts.mains)
    add_statement(expansion, main);
  for (Node* routine : parts.routines)
    add_statement(expansion, statement(context, "DROP ROUTINE $1", *created_name(*routine)));
  for (Node* type : parts.types)
    add_statement(expansion, statement(context, "DROP TYPE $1 CASCADE", *created_name(*type)));
}

}  // namespace

Expansion expand_parts(RuleContext& context, UnitParts& parts) {
  Expansion expansion;
  if (parts.temporary) {
    add_temporary(context, parts, expansion);
    return expansion;
  }
  for (Node* type : parts.types) {
    ExpandedUnit unit;
    unit.kind = UnitKind::type;
    name_unit(unit, created_name(*type));
    unit.root = type;
    expansion.units.push_back(std::move(unit));
  }
  for (const List& list : {parts.routines, parts.mains}) {
    for (Node* each : list) {
      Expansion own = expand(context, *each);
      std::move(own.units.begin(), own.units.end(), std::back_inserter(expansion.units));
    }
  }
  return expansion;
}

}  // namespace talora::translators
