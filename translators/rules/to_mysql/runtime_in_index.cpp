// CREATE INDEX i ON t (SUBSTR(c, -3)) -> held: no stored function may stand there
#include "translators/rules/runtime_function_use.hpp"

namespace talora::translators::to_mysql {

extern const Rule runtime_in_index_rule{"runtime_in_index", Phase::target, Kind::create_index,
                                        refuse_runtime_function};

}  // namespace talora::translators::to_mysql
