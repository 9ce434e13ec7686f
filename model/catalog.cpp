// Catalog look-ups and key folding.
#include "model/catalog.hpp"

#include <algorithm>

namespace talora {

const CatalogColumn* CatalogRelation::find_column(std::string_view column) const {
  auto found = std::find_if(columns.begin(), columns.end(),
                            [&](const CatalogColumn& c) { return c.name == column; });
  return found == columns.end() ? nullptr : &*found;
}

std::string catalog_key(std::string_view schema, std::string_view name) {
  std::string key(schema);
  key += '.';
  key += name;
  return key;
}

std::string fold_oracle(std::string_view text, bool quoted) {
  std::string key(text);
  if (quoted) return key;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const auto c = static_cast<unsigned char>(key[i]);
    if (c >= 'a' && c <= 'z') {
      key[i] = static_cast<char>(c - 'a' + 'A');
    } else if (c == 0xC3 && i + 1 < key.size()) {
      // U+00E0…U+00FE except the division sign: upper case is 0x20 lower.
      const auto next = static_cast<unsigned char>(key[i + 1]);
      if (next >= 0xA0 && next <= 0xBE && next != 0xB7) key[i + 1] = static_cast<char>(next - 0x20);
      ++i;
    }
  }
  return key;
}

namespace {

constexpr int synonym_hops = 8;  // a cycle of synonyms ends the search

template <class Map>
auto find_with_synonyms(const Catalog& catalog, const Map& map, std::string_view schema,
                        std::string_view name) -> decltype(&map.begin()->second) {
  std::string in_schema(schema.empty() ? std::string_view(catalog.default_schema) : schema);
  std::string object(name);
  for (int hop = 0; hop < synonym_hops; ++hop) {
    auto found = map.find(catalog_key(in_schema, object));
    if (found != map.end()) return &found->second;
    auto synonym = catalog.synonyms.find(catalog_key(in_schema, object));
    if (synonym == catalog.synonyms.end() && schema.empty()) {
      synonym = catalog.synonyms.find(catalog_key("PUBLIC", object));
    }
    if (synonym == catalog.synonyms.end()) return nullptr;
    in_schema = synonym->second.target_schema;
    object = synonym->second.target_name;
  }
  return nullptr;
}

}  // namespace

const CatalogRelation* Catalog::find_relation(std::string_view schema,
                                              std::string_view name) const {
  return find_with_synonyms(*this, relations, schema, name);
}

const CatalogSequence* Catalog::find_sequence(std::string_view schema,
                                              std::string_view name) const {
  return find_with_synonyms(*this, sequences, schema, name);
}

const CatalogPackage* Catalog::find_package(std::string_view schema, std::string_view name) const {
  return find_with_synonyms(*this, packages, schema, name);
}

const CatalogType* Catalog::find_type(std::string_view schema, std::string_view name) const {
  return find_with_synonyms(*this, types, schema, name);
}

std::vector<const CatalogRoutine*> Catalog::find_routines(std::string_view schema,
                                                          std::string_view name) const {
  std::vector<const CatalogRoutine*> found;
  std::string in_schema(schema.empty() ? std::string_view(default_schema) : schema);
  std::string object(name);
  for (int hop = 0; hop < synonym_hops; ++hop) {
    auto [first, last] = routines.equal_range(catalog_key(in_schema, object));
    for (auto it = first; it != last; ++it)
      found.push_back(&it->second);
    if (!found.empty()) return found;
    auto synonym = synonyms.find(catalog_key(in_schema, object));
    if (synonym == synonyms.end() && schema.empty())
      synonym = synonyms.find(catalog_key("PUBLIC", object));
    if (synonym == synonyms.end()) return found;
    in_schema = synonym->second.target_schema;
    object = synonym->second.target_name;
  }
  return found;
}

}  // namespace talora
