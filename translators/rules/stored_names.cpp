// Keys of members by package and overload.
#include "translators/rules/stored_names.hpp"

#include "translators/bind/routine_signature.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

const CatalogPackage* package_of(const Catalog& catalog, const CatalogRoutine& routine) {
  const CatalogPackage* package = catalog.find_package(routine.schema, routine.package);
  return package != nullptr ? package : catalog.find_package({}, routine.package);
}

std::string member_key(const CatalogPackage& package, const CatalogRoutine& routine) {
  std::string key = package.name + "__" + routine.name;
  int number = 0;
  for (const CatalogRoutine& each : package.routines) {
    if (each.name != routine.name) continue;
    ++number;
    if (&each == &routine || same_signature(each, routine)) break;
  }
  return number > 1 ? key + "__" + std::to_string(number) : key;
}

}  // namespace

std::string stored_key(const Catalog& catalog, const CatalogRoutine& routine) {
  if (routine.package.empty()) return routine.name;
  const CatalogPackage* package = package_of(catalog, routine);
  return package != nullptr ? member_key(*package, routine) : routine.package + "__" + routine.name;
}

std::string stored_key(const RuleContext& context, const CatalogPackage& package,
                       const Routine& routine) {
  CatalogRoutine signature = routine_signature(routine, [&](const Node* node) {
    return node == nullptr ? Type{} : context.bindings.type(*node);
  });
  signature.name = folded_name(routine.name);
  signature.name.erase(0, signature.name.rfind('.') + 1);
  return member_key(package, signature);
}

std::string default_key(std::string_view routine_key, std::string_view parameter) {
  return std::string(routine_key) + "__" + std::string(parameter);
}

std::string state_variable(const CatalogPackage& package, std::string_view name) {
  const std::string text = postgres_name(package.name) + "." + postgres_name(name);
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '.';
  });
  if (plain) return "@" + text;
  std::string quoted = "@`";
  for (const char c : text)
    quoted += c == '`' ? std::string("``") : std::string(1, c);
  return quoted + "`";
}

}  // namespace talora::translators
