// INSERT … VALUES (s.NEXTVAL, s.NEXTVAL) -> held: Oracle draws one number a row, the target one a
// call
#include "translators/rules/drawn_twice.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  refuse_drawn_twice(context, node);
  return nullptr;
}

}  // namespace

extern const Rule drawn_twice_by_insert_rule{"drawn_twice_by_insert", Phase::shape, Kind::insert,
                                             apply};

}  // namespace talora::translators::oracle
