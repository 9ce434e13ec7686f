// Bindings: what each node of a tree means (symbol, type, nullability), keyed by node id.
#pragma once

#include "model/catalog.hpp"
#include "model/tree/tree.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace talora::translators {

enum class SymbolKind : std::uint8_t {
  none,          // not a name, or not resolved
  column,        // of a table, view, CTE or derived table
  relation,      // table or view as a FROM item or DML target
  query_name,    // CTE
  select_alias,  // ORDER BY alias
  variable,      // local variable or constant
  parameter,
  record_field,   // rec.field, loop_row.column, %ROWTYPE variable's field
  loop_variable,  // FOR i IN … / FOR r IN …
  cursor,
  package_variable,  // variable or constant of a package, own or other's
  routine,           // user's function or procedure: stand-alone, package member, nested
  builtin,           // function of the source engine
  collection_element,
  sequence,
  exception,
  type,
  label,
};

// Pointers are into the catalog or the tree; null when they do not apply.
struct Symbol {
  SymbolKind kind = SymbolKind::none;
  const CatalogRelation* relation = nullptr;
  const CatalogColumn* column = nullptr;
  const CatalogPackage* package = nullptr;
  const CatalogRoutine* routine = nullptr;
  const CatalogVariable* variable = nullptr;
  const CatalogException* exception = nullptr;
  const Node* shadowed =
      nullptr;  // column in SQL: declaration of the variable of that name it wins over
  const Node* declaration =
      nullptr;         // VariableDecl, Parameter, ForRange, ForCursor, CursorDecl, Cte, TableRef…
  Type collection;     // of an element, and of a method as v.COUNT: the collection's type
  std::string name;    // catalog key of the last part (folded), e.g. "ENAME", "NVL"
  std::string schema;  // folded schema of a catalog object, empty when none
};

enum class Nullability : std::uint8_t { unknown, never_null, may_be_null, always_null };

// Grows as rules make nodes (Builder sets the entries of what it makes).
class Bindings {
 public:
  [[nodiscard]] const Symbol& symbol(const Node& node) const { return at(symbols_, node.id); }

  [[nodiscard]] const Type& type(const Node& node) const { return at(types_, node.id); }

  [[nodiscard]] Nullability nullability(const Node& node) const { return at(nulls_, node.id); }

  void set_symbol(const Node& node, Symbol symbol) { slot(symbols_, node.id) = std::move(symbol); }

  void set_type(const Node& node, Type type) { slot(types_, node.id) = std::move(type); }

  void set_nullability(const Node& node, Nullability value) { slot(nulls_, node.id) = value; }

  // Owns a routine or exception that a block declares, so that symbols can point to it.
  const CatalogRoutine* keep(CatalogRoutine routine) {
    return routines_.emplace_back(std::make_shared<const CatalogRoutine>(std::move(routine))).get();
  }

  const CatalogException* keep(CatalogException exception) {
    return exceptions_.emplace_back(std::make_shared<const CatalogException>(std::move(exception)))
        .get();
  }

  // Owns a table that only the statement has: a table variable, a temporary table of a routine.
  const CatalogRelation* keep(CatalogRelation relation) {
    return relations_.emplace_back(std::make_shared<const CatalogRelation>(std::move(relation)))
        .get();
  }

  // A type that a block declares; its key (Type::name) is unique in the statement.
  void declare_type(const std::string& key, CatalogType type) {
    declared_types_.insert_or_assign(key, std::make_shared<const CatalogType>(std::move(type)));
  }

  [[nodiscard]] const CatalogType* declared_type(const std::string& key) const {
    const auto found = declared_types_.find(key);
    return found == declared_types_.end() ? nullptr : found->second.get();
  }

  // Gives `to` all that is known of `from` (a copy, or a replacement of the same value).
  void copy(const Node& from, const Node& to);

 private:
  // Rules hold a reference while they make nodes: growth must not move what is there (deque).
  template <class T>
  using Table = std::deque<T>;

  template <class T>
  static const T& at(const Table<T>& table, std::uint32_t id) {
    static const T nothing{};
    return id < table.size() ? table[id] : nothing;
  }

  template <class T>
  static T& slot(Table<T>& table, std::uint32_t id) {
    if (id >= table.size()) table.resize(id + 64);
    return table[id];
  }

  Table<Symbol> symbols_;
  Table<Type> types_;
  Table<Nullability> nulls_;
  std::vector<std::shared_ptr<const CatalogRoutine>> routines_;
  std::vector<std::shared_ptr<const CatalogException>> exceptions_;
  std::vector<std::shared_ptr<const CatalogRelation>> relations_;
  std::map<std::string, std::shared_ptr<const CatalogType>> declared_types_;
};

}  // namespace talora::translators
