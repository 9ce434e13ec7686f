// CHECK (TRUNC(d, fmt) = d) -> held: no stored function may stand there
#include "translators/rules/runtime_function_use.hpp"

namespace talora::translators::to_mysql {

extern const Rule runtime_in_check_rule{"runtime_in_check", Phase::target, Kind::constraint,
                                        refuse_runtime_function};

}  // namespace talora::translators::to_mysql
