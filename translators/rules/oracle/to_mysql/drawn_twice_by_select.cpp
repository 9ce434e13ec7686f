// SELECT s.NEXTVAL, s.NEXTVAL -> held: Oracle draws one number a row
#include "translators/rules/sequence_draws.hpp"

namespace talora::translators::oracle {

extern const Rule drawn_twice_by_select_rule{"drawn_twice_by_select", Phase::shape, Kind::select,
                                             refuse_drawn_twice};

}  // namespace talora::translators::oracle
