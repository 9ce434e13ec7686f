// Compares counts with the committed ones.
#include "tests/support/ratchet.hpp"

#include "tests/support/repository.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace talora::test {
namespace {

nlohmann::json read_counts(const std::string& path) {
  const auto file = source_root() / path;
  return std::filesystem::exists(file) ? nlohmann::json::parse(read_text(file))
                                       : nlohmann::json::object();
}

}  // namespace

Ratchet::Ratchet(std::string path, std::vector<std::string> more_is_better)
    : path_(std::move(path)),
      more_is_better_(std::move(more_is_better)) {}

bool Ratchet::knows(const std::string& topic) const {
  return read_counts(path_).contains(topic);
}

std::vector<std::string> Ratchet::compare(const std::string& topic, const Counts& counts) const {
  nlohmann::json all = read_counts(path_);
  if (update_wanted()) {
    all[topic] = counts;
    write_text(source_root() / path_, all.dump(2) + "\n");
    return {};
  }
  if (!all.contains(topic)) {
    return {fmt::format("{} has no counts of {}: TALORA_UPDATE=1 writes them", path_, topic)};
  }
  std::vector<std::string> worse;
  for (const auto& [name, value] : all[topic].items()) {
    const auto now = counts.find(name);
    const long count = now == counts.end() ? 0 : now->second, before = value.get<long>();
    const bool grows =
        std::find(more_is_better_.begin(), more_is_better_.end(), name) != more_is_better_.end();
    if (count == before) continue;
    if ((count > before) == grows) {
      fmt::print("{}: {} {} {} -> {}: better; TALORA_UPDATE=1 keeps it\n", path_, topic, name,
                 before, count);
    } else {
      worse.push_back(
          fmt::format("{}: {} {}: {} before, {} now", path_, topic, name, before, count));
    }
  }
  return worse;
}

}  // namespace talora::test
