// The front end of each dialect.
#include "conversion/source/front_end.hpp"

namespace talora::conversion {

namespace {

struct DialectRow {
  SourceDialect dialect;
  std::unique_ptr<FrontEnd> (*make)();
};

constexpr DialectRow rows[] = {
    {SourceDialect::oracle, oracle_front_end},
    {SourceDialect::tsql, tsql_front_end},
};

}  // namespace

std::unique_ptr<FrontEnd> front_end(SourceDialect dialect) {
  for (const DialectRow& row : rows) {
    if (row.dialect == dialect) return row.make();
  }
  return nullptr;
}

}  // namespace talora::conversion
