// Held statements by key, beside the lines of the list.
#include "tests/scenarios/open_list.hpp"

#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <vector>

namespace talora::test {
namespace {

// Key -> codes of its manual findings, in their order.
using Open = std::map<std::string, std::vector<std::string>>;

std::string key_of(const nlohmann::json& statement, const std::string& sample) {
  const auto kind = statement.at("kind").get<std::string>();
  const auto object = statement.at("object").get<std::string>();
  if (kind.starts_with("create_") && !object.empty()) return kind + " " + object;
  auto file = statement.at("source").at("file").get<std::string>();
  const std::size_t at = file.find(sample + "/");
  if (at != std::string::npos) file = file.substr(at + sample.size() + 1);
  return fmt::format("{}:{}", file, statement.at("source").at("line").get<int>());
}

Open held_statements(const nlohmann::json& manifest, const std::string& sample) {
  Open open;
  for (const auto& statement : manifest.at("statements")) {
    if (statement.at("outcome") != "held") continue;
    auto& codes = open[key_of(statement, sample)];
    for (const auto& finding : statement.at("findings")) {
      if (finding.at("class") == "manual") codes.push_back(finding.at("code"));
    }
  }
  return open;
}

Open listed(const std::filesystem::path& path) {
  Open open;
  for (const std::string& line : lines_of(read_text(path))) {
    const std::size_t blank = line.rfind(' ');
    if (line.starts_with('#') || blank == std::string::npos) continue;
    open[line.substr(0, blank)].push_back(line.substr(blank + 1));
  }
  return open;
}

std::string list_text(const Open& open) {
  std::string text =
      "# Statements of the sample held on this target: key and code (open_list.hpp).\n";
  for (const auto& [key, codes] : open)
    text += key + ' ' + (codes.empty() ? "none" : codes.front()) + '\n';
  return text;
}

}  // namespace

void check_open_list(const nlohmann::json& manifest, const std::string& sample,
                     const std::filesystem::path& path) {
  const Open held = held_statements(manifest, sample);
  const std::filesystem::path file = source_root() / path;
  if (update_wanted()) write_text(file, list_text(held));
  const Open expected = listed(file);
  for (const auto& [key, codes] : held) {
    if (!expected.contains(key))
      FAIL_CHECK(fmt::format("{} is held ({}) and not listed in {}", key, fmt::join(codes, ", "),
                             path.string()));
  }
  for (const auto& [key, codes] : expected) {
    const auto found = held.find(key);
    if (found == held.end()) {
      FAIL_CHECK(fmt::format("{} is listed in {} and no longer held", key, path.string()));
    } else if (std::find(found->second.begin(), found->second.end(), codes.front()) ==
               found->second.end()) {
      FAIL_CHECK(fmt::format("{}: held for {}, not for {}", key, fmt::join(found->second, ", "),
                             codes.front()));
    }
  }
}

}  // namespace talora::test
