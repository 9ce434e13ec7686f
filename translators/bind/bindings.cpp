// Bindings: copying entries between nodes.
#include "translators/bind/bindings.hpp"

namespace talora::translators {

void Bindings::copy(const Node& from, const Node& to) {
  set_symbol(to, Symbol(symbol(from)));
  set_type(to, Type(type(from)));
  set_nullability(to, nullability(from));
}

}  // namespace talora::translators
