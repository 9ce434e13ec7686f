// Includes and names of source files.
#include "tests/style/source_files.hpp"

#include "tests/support/repository.hpp"

namespace talora::test {

std::vector<std::string> cpp_files() {
  std::vector<std::string> files;
  for (const std::string& file : repository_files()) {
    if (file.ends_with(".cpp") || file.ends_with(".hpp")) files.push_back(file);
  }
  return files;
}

std::string layer_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> includes;
  std::size_t number = 0;
  for (const std::string& line : lines_of(text)) {
    ++number;
    if (!line.starts_with("#include ") || line.size() < 11) continue;
    const bool quoted = line[9] == '"';
    const std::size_t end = line.find(quoted ? '"' : '>', 10);
    if (end == std::string::npos) continue;
    includes.push_back({line.substr(10, end - 10), quoted, number});
  }
  return includes;
}

}  // namespace talora::test
