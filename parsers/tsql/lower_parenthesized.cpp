// Lowering of what stands in parentheses.
#include "parsers/antlr/shared/parenthesized.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

ValueList Lowering::parenthesized_items(const Rule* rule) {
  return parsers::lower_parenthesized_items(*this, rule);
}

Node* Lowering::parenthesized(const Rule* rule, Span place) {
  return parsers::lower_parenthesized(*this, rule, place);
}

ValueList Lowering::value_list(const Rule* rule) {
  return parsers::lower_value_list(*this, rule);
}

}  // namespace talora::tsql
