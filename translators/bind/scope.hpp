// Scope: one level of names, of a query or of a block. Binder keeps a stack of them.
#pragma once

#include "translators/bind/value.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// A FROM item, DML target or CTE with its columns.
struct Source {
  std::string name;    // alias, else the relation's name; folded
  std::string schema;  // of a relation without alias
  SymbolKind kind = SymbolKind::relation;
  const Node* node = nullptr;
  const CatalogRelation* relation = nullptr;
  std::vector<Column> columns;
  bool known = true;       // false: its columns are not known, any name may be one of them
  bool null_side = false;  // may be filled with NULLs by an outer join
};

// Something a declaration section, parameter list or loop header declares.
struct Declared {
  SymbolKind kind = SymbolKind::variable;
  const Node* node = nullptr;
  Value value;
  const CatalogRoutine* routine = nullptr;
  const CatalogVariable* variable = nullptr;
  const CatalogException* exception = nullptr;
  const CatalogPackage* package = nullptr;
};

enum class ScopeKind : std::uint8_t { query, block };

struct Scope {
  ScopeKind kind = ScopeKind::block;

  // query
  std::vector<Source> sources;
  std::vector<std::string> merged;  // USING and NATURAL columns
  std::vector<Column> aliases;      // select items, while ORDER BY is bound
  std::vector<Source> common;       // CTEs

  // block
  std::string name;  // label, routine or package name
  std::string schema;
  const CatalogPackage* package = nullptr;
  std::multimap<std::string, Declared, std::less<>> declared;
};

}  // namespace talora::translators
