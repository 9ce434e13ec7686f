// Where the forms of an assessment go: one to standard output, or several into a folder.
#pragma once

#include "reports/assessment_forms.hpp"

#include <chrono>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace talora::cli {

class AssessOutput {
 public:
  // Throws Failure (usage) before any work: a form that is not known, several without a folder, a
  // folder that holds something else.
  AssessOutput(const std::string& out, const std::vector<std::string>& formats);

  // Writes the forms; with a folder the text goes to standard output as well, files of unchanged
  // content stay and forms of an earlier run that are not asked for any more go.
  void write(const reports::Assessment& assessment, const reports::EffortTable& effort,
             std::chrono::steady_clock::time_point start) const;

 private:
  std::filesystem::path out_;  // empty: standard output
  std::set<std::string> formats_;
};

}  // namespace talora::cli
