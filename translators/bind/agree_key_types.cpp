// Columns joined by foreign keys: found as groups, then each group's type.
#include "translators/bind/agree_key_types.hpp"

#include "translators/bind/catalog_types.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace talora::translators {

namespace {

constexpr int identity_digits = 18;  // the most a bigint surely holds
constexpr int most_digits = 38;

struct KeyColumn {
  CatalogColumn* column = nullptr;
  bool refers = false;  // to the column of another table
  std::size_t group = 0;
};

bool is_whole(const Type& type) {
  return type.precision > 0 && type.scale <= 0;
}

// Holds every value of both.
Type wider(const Type& a, const Type& b) {
  if (a == b) return a;
  Type type;
  type.kind = TypeKind::number;
  const bool unsaid = (a.precision < 0 && a.scale < 0) || (b.precision < 0 && b.scale < 0);
  if (unsaid) return type;
  const auto digits = [](const Type& of) { return of.precision < 0 ? most_digits : of.precision; };
  const auto scale = [](const Type& of) { return std::max(of.scale, 0); };
  type.scale = std::max(scale(a), scale(b));
  type.precision = std::max(digits(a) - scale(a), digits(b) - scale(b)) + type.scale;
  if (type.precision > most_digits) return Type{TypeKind::number, -1, -1, -1, false, {}};
  return type;
}

class KeyGroups {
 public:
  explicit KeyGroups(Catalog& catalog) : catalog_(catalog) {}

  void agree() {
    for (auto& [key, relation] : catalog_.relations) {
      for (const CatalogConstraint& constraint : relation.constraints)
        join(relation, constraint);
      for (CatalogColumn& column : relation.columns) {
        if (column.is_identity) member(column);
      }
    }
    std::map<std::size_t, std::vector<const KeyColumn*>> groups;
    for (const KeyColumn& each : members_)
      groups[each.group].push_back(&each);
    for (const auto& [number, group] : groups)
      settle(group);
  }

 private:
  std::size_t member(CatalogColumn& column) {
    const auto [at, added] = places_.try_emplace(&column, members_.size());
    if (added) members_.push_back({&column, false, members_.size()});
    return at->second;
  }

  void join(CatalogRelation& relation, const CatalogConstraint& constraint) {
    if (constraint.kind != CatalogConstraintKind::foreign_key || constraint.disabled) return;
    const auto target = catalog_.relations.find(constraint.referenced_table);
    if (target == catalog_.relations.end()) return;
    const std::size_t count =
        std::min(constraint.columns.size(), constraint.referenced_columns.size());
    for (std::size_t i = 0; i < count; ++i) {
      CatalogColumn* from = find(relation, constraint.columns[i]);
      CatalogColumn* to = find(target->second, constraint.referenced_columns[i]);
      if (from == nullptr || to == nullptr || from == to) continue;
      if (from->type.kind != TypeKind::number || to->type.kind != TypeKind::number) continue;
      const std::size_t here = member(*from);
      const std::size_t there = member(*to);
      members_[here].refers = true;
      merge(members_[here].group, members_[there].group);
    }
  }

  static CatalogColumn* find(CatalogRelation& relation, const std::string& name) {
    const auto at = std::ranges::find(relation.columns, name, &CatalogColumn::name);
    return at == relation.columns.end() ? nullptr : &*at;
  }

  void merge(std::size_t from, std::size_t to) {
    for (KeyColumn& each : members_) {
      if (each.group == from) each.group = to;
    }
  }

  static void settle(const std::vector<const KeyColumn*>& group) {
    const bool identity =
        std::ranges::any_of(group, [](const KeyColumn* each) { return each->column->is_identity; });
    // In a circle all refer; then all count.
    const bool rooted =
        std::ranges::any_of(group, [](const KeyColumn* each) { return !each->refers; });
    std::optional<Type> type;
    for (const KeyColumn* each : group) {
      if (rooted && each->refers) continue;
      type = type ? wider(*type, each->column->type) : each->column->type;
    }
    if (identity && (!is_whole(*type) || type->precision > identity_digits))
      type = Type{TypeKind::number, identity_digits, 0, -1, false, {}};
    for (const KeyColumn* each : group) {
      if (each->column->type.kind == TypeKind::number) each->column->type = *type;
    }
  }

  Catalog& catalog_;
  std::vector<KeyColumn> members_;
  std::map<const CatalogColumn*, std::size_t> places_;
};

}  // namespace

void agree_key_types(Catalog& catalog) {
  if (catalog.dialect == SourceDialect::oracle) KeyGroups(catalog).agree();
}

}  // namespace talora::translators
