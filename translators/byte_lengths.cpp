// A walk over the types that a statement writes.
#include "translators/byte_lengths.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/catalog_types.hpp"

#include <algorithm>
#include <vector>

namespace talora::translators {

namespace {

constexpr std::size_t most_names = 3;

// NCHAR and NVARCHAR2 count characters.
bool counts_bytes(const Node* node, bool default_bytes) {
  const auto* written = as<TypeName>(node);
  if (written == nullptr || written->length_unit == LengthUnit::character) return false;
  if (written->length_unit == LengthUnit::unsaid && !default_bytes) return false;
  const auto type = built_in_type(*written);
  if (!type.has_value() || type->length < 1) return false;
  if (type->kind != TypeKind::varchar && type->kind != TypeKind::character) return false;
  const std::vector<std::string> words = name_parts(written->name);
  return !words.back().starts_with("N");
}

std::string folded(const Identifier& name) {
  return fold_oracle(name.text, name.quoted);
}

}  // namespace

std::string byte_limited(const Node& root, bool default_bytes) {
  std::vector<std::string> names;
  const auto add = [&](const Node* type, std::string name) {
    if (!counts_bytes(type, default_bytes)) return;
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  };
  walk(root, [&](const Node& node) {
    if (const auto* column = as<ColumnDef>(&node)) add(column->type, folded(column->name));
    if (const auto* variable = as<VariableDecl>(&node)) add(variable->type, folded(variable->name));
    if (const auto* cast = as<Cast>(&node)) add(cast->type, "CAST");
    return true;
  });
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most_names); ++i)
    text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > most_names)
    text += " and " + std::to_string(names.size() - most_names) + " more";
  return text;
}

}  // namespace talora::translators
