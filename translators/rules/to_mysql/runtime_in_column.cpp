// c VARCHAR2(9) DEFAULT TO_CHAR(x) -> held: no stored function may stand there
#include "translators/rules/runtime_function_use.hpp"

namespace talora::translators::to_mysql {

extern const Rule runtime_in_column_rule{"runtime_in_column", Phase::target, Kind::column_def,
                                         refuse_runtime_function};

}  // namespace talora::translators::to_mysql
