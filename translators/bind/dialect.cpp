// The dialects by name, and what asks for a dialect outside of the binder.
#include "translators/bind/dialect.hpp"

#include "translators/bind/catalog_types.hpp"

namespace talora::translators {

const Dialect& dialect_of(SourceDialect source) {
  return source == SourceDialect::oracle ? oracle_dialect() : tsql_dialect();
}

std::optional<Type> built_in_type(const TypeName& name, SourceDialect dialect) {
  return dialect_of(dialect).built_in_type(name);
}

}  // namespace talora::translators
