// OUTPUT inserted.a -> RETURNING a, for the rules of each statement.
#include "translators/rules/tsql_output.hpp"

#include "model/tree/walk.hpp"

#include <vector>

namespace talora::translators {

namespace {

// INSERTED or DELETED before a column; empty for other names.
std::string version_of(const Name& name) {
  if (name.parts.size() < 2) return {};
  const std::string version = fold_oracle(name.parts[name.parts.size() - 2].text, false);
  return version == "INSERTED" || version == "DELETED" ? version : std::string();
}

const std::optional<std::string>& called(const RowVersions& versions, const std::string& version) {
  return version == "INSERTED" ? versions.inserted : versions.deleted;
}

Identifier qualifier_of(RuleContext& context, const std::string& name, const Node& like) {
  return {context.build.arena().text(name), false, like.span};
}

// inserted.* of a statement that reads other tables, too, is not their columns.
Node* whole_row(RuleContext& context, const Star& star, const RowVersions& versions) {
  const auto* name = as<Name>(star.qualifier);
  const std::string version =
      name == nullptr ? std::string("INSERTED") : fold_oracle(name->parts.back().text, false);
  const std::optional<std::string>& own = called(versions, version);
  if (!own) return nullptr;
  Star* all = context.build.edit(star);
  all->qualifier =
      own->empty() ? nullptr : context.build.name(star, {context.build.arena().text(*own)});
  return all;
}

Node* returned(RuleContext& context, Node* item, const RowVersions& versions) {
  const auto* selected = as<SelectItem>(item);
  Node* value = selected != nullptr ? selected->expression : item;
  Node* result = nullptr;
  if (const auto* star = as<Star>(value)) {
    result = whole_row(context, *star, versions);
  } else {
    result = context.build.duplicate(*value);
    bool missing = false;
    walk(*result, [&](Node& part) {
      auto* name = as<Name>(&part);
      const std::string version = name == nullptr ? std::string() : version_of(*name);
      if (version.empty()) return true;
      const std::optional<std::string>& own = called(versions, version);
      missing = missing || !own;
      if (!own) return true;
      std::vector<Identifier> parts;
      if (!own->empty()) parts.push_back(qualifier_of(context, *own, *name));
      parts.push_back(name->parts.back());
      name->parts = context.build.arena().identifiers(parts);
      return true;
    });
    if (missing) result = nullptr;
  }
  if (result == nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_output_refused, item->span,
                            {"the row as it was before the statement"});
    return nullptr;
  }
  if (selected == nullptr) return result;
  SelectItem* copy = context.build.edit(*selected);
  copy->expression = result;
  return copy;
}

}  // namespace

bool reads_old_rows(const List& outputs) {
  bool found = false;
  for (const Node* output : outputs) {
    walk(*output, [&](const Node& part) {
      const auto* name = as<Name>(&part);
      found = found || (name != nullptr && version_of(*name) == "DELETED");
      const auto* star = as<Star>(&part);
      const auto* row = star == nullptr ? nullptr : as<Name>(star->qualifier);
      found = found || (row != nullptr && fold_oracle(row->parts.back().text, false) == "DELETED");
      return !found;
    });
  }
  return found;
}

Node* returning_of(RuleContext& context, const Node& statement, const List& outputs,
                   const RowVersions& versions) {
  const auto* clause = as<OutputClause>(outputs[0]);
  if (outputs.size() > 1 || clause == nullptr || clause->into != nullptr) {
    context.diagnostics.add(DiagnosticId::tsql_output_refused, statement.span, {"INTO a table"});
    return nullptr;
  }
  auto* returning = context.build.arena().make<Returning>(clause->span);
  std::vector<Node*> items;
  for (Node* item : clause->items) {
    Node* value = returned(context, item, versions);
    if (value == nullptr) return nullptr;
    items.push_back(value);
  }
  returning->expressions = context.build.arena().list(items);
  return returning;
}

}  // namespace talora::translators
