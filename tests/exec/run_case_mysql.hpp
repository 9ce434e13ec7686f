// Runs one executed case on MySQL or MariaDB: translates it, deploys it, compares what it gives.
#pragma once

#include "tests/exec/run_case.hpp"
#include "tests/support/private_mysql.hpp"

namespace talora::test {

// Every refusal counts as held when a finding names it: the ratchet counts them.
[[nodiscard]] CaseReport run_case_on_mysql(const Case& source, MysqlProduct product);

}  // namespace talora::test
