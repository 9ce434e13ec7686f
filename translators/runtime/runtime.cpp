// Reading the `-- needs:` lines of helpers and ordering them.
#include "translators/runtime/runtime.hpp"

#include <stdexcept>

namespace talora::translators {

namespace postgres_runtime_texts {
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();
}  // namespace postgres_runtime_texts

namespace mysql_runtime_texts {
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();
}  // namespace mysql_runtime_texts

namespace {

std::vector<std::string> needs_of(std::string_view text) {
  constexpr std::string_view key = "-- needs:";
  std::vector<std::string> names;
  auto at = text.find(key);
  if (at == std::string_view::npos) return names;
  at += key.size();
  std::string_view line = text.substr(at, text.find('\n', at) - at);
  std::string name;
  for (const char c : line) {
    if (c == ',' || c == ' ' || c == '\r') {
      if (!name.empty() && name != "none") names.push_back(name);
      name.clear();
    } else {
      name += c;
    }
  }
  if (!name.empty() && name != "none") names.push_back(name);
  return names;
}

void add(std::span<const EmbeddedText> helpers, const std::string& name,
         std::set<std::string>& done, std::vector<EmbeddedText>& order) {
  if (!done.insert(name).second) return;
  const auto text = find_embedded_text(helpers, name);
  if (!text) throw std::logic_error("no runtime helper is called " + name);
  for (const std::string& needed : needs_of(*text))
    add(helpers, needed, done, order);
  for (const EmbeddedText& helper : helpers) {
    if (helper.name == name) order.push_back(helper);
  }
}

}  // namespace

std::span<const EmbeddedText> postgres_runtime() {
  return postgres_runtime_texts::embedded_texts();
}

std::span<const EmbeddedText> mysql_runtime() {
  return mysql_runtime_texts::embedded_texts();
}

std::vector<EmbeddedText> runtime_closure(std::span<const EmbeddedText> helpers,
                                          const std::set<std::string, std::less<>>& names) {
  std::set<std::string> done;
  std::vector<EmbeddedText> order;
  for (const std::string& name : names)
    add(helpers, name, done, order);
  return order;
}

}  // namespace talora::translators
