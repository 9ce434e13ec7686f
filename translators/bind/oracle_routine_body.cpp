// What callers must know of an Oracle body: does it change rows.
#include "translators/bind/oracle_routine_body.hpp"

#include "model/tree/walk.hpp"

#include <set>

namespace talora::translators {

namespace {

constexpr int deepest_call = 8;

std::string joined_name(const Name& name) {
  std::string text;
  for (const Identifier& part : name.parts) {
    if (!text.empty()) text += '.';
    text += fold_oracle(part.text, part.quoted);
  }
  return text;
}

bool reads(const Catalog& catalog, const CatalogRoutine& routine, int depth);

// A name that is no routine of the catalog is a variable, a column or a function of Oracle's.
bool reads_by_name(const Catalog& catalog, const CatalogRoutine& caller, const std::string& called,
                   int depth) {
  const std::size_t dot = called.rfind('.');
  const std::string name = dot == std::string::npos ? called : called.substr(dot + 1);
  const std::string owner = dot == std::string::npos ? caller.package : called.substr(0, dot);
  const std::string package = owner.substr(owner.rfind('.') + 1);
  if (const CatalogPackage* found = package.empty() ? nullptr : catalog.find_package({}, package)) {
    for (const CatalogRoutine& member : found->routines) {
      if (member.name == name && !reads(catalog, member, depth + 1)) return false;
    }
  }
  for (const CatalogRoutine* each : catalog.find_routines({}, name)) {
    if (each->package.empty() && !reads(catalog, *each, depth + 1)) return false;
  }
  return true;
}

bool reads(const Catalog& catalog, const CatalogRoutine& routine, int depth) {
  if (depth > deepest_call || routine.body.calls.empty() || routine.body.changes_rows) return false;
  for (std::size_t i = 1; i < routine.body.calls.size(); ++i) {
    if (!reads_by_name(catalog, routine, routine.body.calls[i], depth)) return false;
  }
  return true;
}

}  // namespace

bool is_row_change(Kind kind) {
  switch (kind) {
    case Kind::insert:
    case Kind::insert_all:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
    case Kind::execute_immediate:
    case Kind::forall:
    case Kind::transaction_statement:
    case Kind::verbatim:
      return true;
    default:
      return false;
  }
}

void collect_oracle_body(const Routine& routine, CatalogRoutine& entry) {
  if (routine.body == nullptr) return;
  std::set<std::string> names;
  walk(*routine.body, [&](const Node& node) {
    entry.body.changes_rows = entry.body.changes_rows || is_row_change(node.kind);
    if (const auto* name = as<Name>(&node)) names.insert(joined_name(*name));
    return true;
  });
  names.erase(entry.name);  // it calls itself
  entry.body.calls = {entry.name};
  if (!entry.body.changes_rows)
    entry.body.calls.insert(entry.body.calls.end(), names.begin(), names.end());
}

bool only_reads(const Catalog& catalog, const CatalogRoutine& routine) {
  return reads(catalog, routine, 0);
}

}  // namespace talora::translators
