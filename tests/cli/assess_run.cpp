// The small shop under talora assess.
#include "tests/cli/assess_run.hpp"

#include "tests/support/repository.hpp"

namespace talora::test {

RunResult assess_shop(const std::vector<std::string>& more) {
  std::vector<std::string> words = {"assess", "shop", "--from", "oracle"};
  words.insert(words.end(), more.begin(), more.end());
  RunOptions options;
  options.folder = source_root() / "tests/assess";
  return run_talora(words, options);
}

}  // namespace talora::test
