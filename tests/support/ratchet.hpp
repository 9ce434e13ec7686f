// Ratchets: committed counts that may only improve.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace talora::test {

using Counts = std::map<std::string, long>;

// A JSON file {"topic": {"count": n}} below the checkout.
class Ratchet {
 public:
  // `more_is_better`: the counts that may only grow; all others may only shrink. Counts that are
  // not in `more_is_better` and not in the file are not compared.
  Ratchet(std::string path, std::vector<std::string> more_is_better);

  // What got worse against the file: one line each; empty when nothing did. With TALORA_UPDATE=1
  // the file takes these counts instead.
  [[nodiscard]] std::vector<std::string> compare(const std::string& topic,
                                                 const Counts& counts) const;

  // True when the file has counts of the topic.
  [[nodiscard]] bool knows(const std::string& topic) const;

 private:
  std::string path_;
  std::vector<std::string> more_is_better_;
};

}  // namespace talora::test
