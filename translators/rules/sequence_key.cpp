// Schema and name of a sequence in target spelling.
#include "translators/rules/sequence_key.hpp"

#include "translators/print/names.hpp"

namespace talora::translators {

std::string sequence_key(const RuleContext& context, const Name& name) {
  const Symbol& symbol = context.bindings.symbol(name);
  const bool found = symbol.kind == SymbolKind::sequence;
  const std::string key = found ? postgres_name(symbol.name) : postgres_name(name.parts.back());
  std::string schema;
  if (found) {
    schema = postgres_name(symbol.schema);
  } else if (name.parts.size() > 1) {
    schema = postgres_name(name.parts[name.parts.size() - 2]);
  } else {
    schema = postgres_name(context.catalog.default_schema);
  }
  return schema.empty() ? key : schema + '.' + key;
}

}  // namespace talora::translators
