// The pieces of a statement while it is prepared.
#include "translators/prepare/preparation.hpp"

#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

std::string key_of(const Identifier& part) {
  return fold_oracle(part.text, part.quoted);
}

InnerUnit named_unit(Node* root, Node* body, const Node* name) {
  InnerUnit unit;
  unit.root = root;
  unit.body = as<Block>(body);
  if (const auto* typed = as<Name>(name); typed != nullptr && !typed->parts.empty()) {
    for (const Identifier& part : typed->parts.first(typed->parts.size() - 1))
      unit.qualifiers.push_back(key_of(part));
    unit.prefix = key_of(typed->parts.back()) + "__";
  }
  return unit;
}

void package_units(CreatePackage& package, std::vector<InnerUnit>& units) {
  const auto* name = as<Name>(package.name);
  const std::string key = key_of(name->parts.back());
  for (Node* node : package.declarations) {
    auto* routine = as<Routine>(node);
    if (routine == nullptr || !is<Block>(routine->body)) continue;
    InnerUnit unit = named_unit(routine, routine->body, routine->name);
    unit.qualifiers = {key};
    unit.package = &package;
    units.push_back(std::move(unit));
  }
  if (auto* body = as<Block>(package.initialization)) {
    InnerUnit unit;
    unit.root = body;
    unit.body = body;
    unit.qualifiers = {key};
    unit.prefix = "TALORA_INIT__";
    unit.package = &package;
    units.push_back(std::move(unit));
  }
}

}  // namespace

std::vector<InnerUnit> inner_units(RuleContext&, Preparation& parts) {
  std::vector<InnerUnit> units;
  for (Node* main : parts.mains) {
    if (auto* package = as<CreatePackage>(main)) package_units(*package, units);
    if (auto* create = as<CreateRoutine>(main)) {
      auto* routine = as<Routine>(create->routine);
      if (routine != nullptr && is<Block>(routine->body))
        units.push_back(named_unit(routine, routine->body, routine->name));
    }
    if (auto* trigger = as<CreateTrigger>(main); trigger != nullptr && is<Block>(trigger->body))
      units.push_back(named_unit(trigger, trigger->body, trigger->name));
    if (auto* block = as<Block>(main)) {
      InnerUnit unit;
      unit.root = block;
      unit.body = block;
      unit.qualifiers = {"PG_TEMP"};
      units.push_back(std::move(unit));
    }
  }
  return units;
}

}  // namespace talora::translators
