// Runs one executed case: translates it, deploys it, compares what it gives.
#pragma once

#include "tests/exec/case_file.hpp"

#include <string>
#include <vector>

namespace talora::test {

enum class Verdict {
  right,                   // the rows, lines or error that the source engine gives
  held,                    // refused by name, and the case allows it
  different_with_finding,  // other rows, said by a finding, and the case allows it
  wrong,                   // everything else
};

struct StepReport {
  std::size_t line = 0;
  Verdict verdict = Verdict::wrong;
  std::vector<std::string> codes;  // of the findings
  std::string account;             // for a wrong step: what happened, with the target SQL
};

struct CaseReport {
  std::vector<StepReport> steps;
  std::vector<std::string> faults;  // set-up that failed, plpgsql_check errors
};

[[nodiscard]] CaseReport run_case(const Case& source);

}  // namespace talora::test
