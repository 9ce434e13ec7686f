// Nullability of combined values, and column search.
#include "translators/bind/value.hpp"

#include <algorithm>

namespace talora::translators {

const Column* find_column(const std::vector<Column>& columns, std::string_view name) {
  if (name.empty()) return nullptr;
  auto found = std::find_if(columns.begin(), columns.end(),
                            [&](const Column& column) { return column.name == name; });
  return found == columns.end() ? nullptr : &*found;
}

Nullability strict_nulls(Nullability a, Nullability b) {
  if (a == Nullability::always_null || b == Nullability::always_null)
    return Nullability::always_null;
  if (a == Nullability::never_null && b == Nullability::never_null) return a;
  if (a == Nullability::may_be_null || b == Nullability::may_be_null)
    return Nullability::may_be_null;
  return Nullability::unknown;
}

Nullability either_nulls(Nullability a, Nullability b) {
  if (a == Nullability::never_null || b == Nullability::never_null) return Nullability::never_null;
  if (a == Nullability::always_null) return b;
  if (b == Nullability::always_null) return a;
  if (a == Nullability::unknown || b == Nullability::unknown) return Nullability::unknown;
  return Nullability::may_be_null;
}

Nullability choice_nulls(Nullability a, Nullability b) {
  if (a == b) return a;
  if (a == Nullability::unknown || b == Nullability::unknown) {
    const Nullability other = a == Nullability::unknown ? b : a;
    return other == Nullability::never_null ? Nullability::unknown : Nullability::may_be_null;
  }
  return Nullability::may_be_null;
}

}  // namespace talora::translators
