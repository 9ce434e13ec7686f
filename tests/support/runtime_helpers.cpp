// Reads helper files; depth-first order of needs.
#include "tests/support/runtime_helpers.hpp"

#include "model/failure.hpp"
#include "tests/support/repository.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace talora::test {
namespace {

std::vector<std::string> needs_of(const std::string& text) {
  constexpr std::string_view mark = "-- needs:";
  std::vector<std::string> needs;
  for (const std::string& line : lines_of(text)) {
    if (!line.starts_with(mark)) continue;
    std::string rest = line.substr(mark.size());
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::string name = trimmed(rest.substr(0, comma));
      if (!name.empty() && name != "none") needs.push_back(name);
      rest.erase(0, std::min(comma + 1, rest.size()));
    }
    break;
  }
  return needs;
}

class Order {
 public:
  void visit(const std::string& name) {
    if (done_.contains(name)) return;
    const auto& helpers = runtime_helpers();
    const auto helper = helpers.find(name);
    if (helper == helpers.end()) fail("there is no runtime helper " + name);
    if (!open_.insert(name).second) fail("runtime helper " + name + " needs itself");
    for (const std::string& needed : helper->second.needs)
      visit(needed);
    open_.erase(name);
    done_.insert(name);
    order.push_back(name);
  }

  std::vector<std::string> order;

 private:
  [[noreturn]] static void fail(const std::string& message) {
    throw Failure(ExitCode::environment, message, "see the -- needs lines of the helpers");
  }

  std::set<std::string> open_, done_;
};

}  // namespace

const std::map<std::string, RuntimeHelper>& runtime_helpers() {
  static const std::map<std::string, RuntimeHelper> helpers = [] {
    std::map<std::string, RuntimeHelper> found;
    for (const std::string& file : repository_files("translators/runtime/postgres/", ".sql")) {
      RuntimeHelper helper;
      helper.name = std::filesystem::path(file).stem().string();
      helper.text = read_text(source_root() / file);
      helper.needs = needs_of(helper.text);
      found.emplace(helper.name, std::move(helper));
    }
    return found;
  }();
  return helpers;
}

std::vector<std::string> install_order(const std::vector<std::string>& names) {
  Order order;
  for (const std::string& name : names)
    order.visit(name);
  return order.order;
}

std::string install_script(const std::vector<std::string>& names) {
  std::string script = "CREATE SCHEMA IF NOT EXISTS talora;\n";
  for (const std::string& name : install_order(names))
    script += runtime_helpers().at(name).text + "\n";
  return script;
}

std::string install_script_of_all() {
  std::vector<std::string> names;
  for (const auto& [name, helper] : runtime_helpers())
    names.push_back(name);
  return install_script(names);
}

}  // namespace talora::test
