// Reads the checkout; git is asked for the list of files.
#include "tests/support/repository.hpp"

#include "model/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace fs = std::filesystem;

namespace talora::test {
namespace {

std::string output_of_git() {
  const std::string command =
      fmt::format("git -C '{}' ls-files -z --cached --others --exclude-standard 2>/dev/null",
                  source_root().string());
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string output;
  char buffer[65536];
  while (pipe) {
    const std::size_t size = fread(buffer, 1, sizeof buffer, pipe.get());
    if (size == 0) break;
    output.append(buffer, size);
  }
  return output;
}

std::vector<std::string> files_by_git() {
  std::vector<std::string> files;
  std::istringstream names(output_of_git());
  for (std::string name; std::getline(names, name, '\0');) {
    if (fs::exists(source_root() / name)) files.push_back(name);
  }
  return files;
}

std::vector<std::string> files_by_walk() {
  std::vector<std::string> files;
  fs::recursive_directory_iterator walk(source_root());
  for (auto entry = fs::begin(walk); entry != fs::end(walk); ++entry) {
    const std::string name = entry->path().filename().string();
    const bool outside = name == ".git" || name == ".cache" || name.starts_with("build");
    if (entry->is_directory() && outside) entry.disable_recursion_pending();
    if (entry->is_regular_file()) {
      files.push_back(entry->path().lexically_relative(source_root()).string());
    }
  }
  return files;
}

}  // namespace

const fs::path& source_root() {
  static const fs::path root(TALORA_SOURCE_DIR);
  return root;
}

std::string read_text(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  if (!stream || !(text << stream.rdbuf())) {
    if (stream && fs::is_regular_file(path) && fs::file_size(path) == 0) return {};
    throw Failure(ExitCode::environment, "cannot read " + path.string(), "check the path");
  }
  return text.str();
}

void write_text(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

const std::vector<std::string>& repository_files() {
  static const std::vector<std::string> files = [] {
    std::vector<std::string> found = files_by_git();
    if (found.empty()) found = files_by_walk();
    std::sort(found.begin(), found.end());
    return found;
  }();
  return files;
}

std::vector<std::string> repository_files(std::string_view folder, std::string_view suffix) {
  std::vector<std::string> chosen;
  for (const std::string& file : repository_files()) {
    if (file.starts_with(folder) && file.ends_with(suffix)) chosen.push_back(file);
  }
  return chosen;
}

bool update_wanted() {
  const char* value = std::getenv("TALORA_UPDATE");
  return value != nullptr && std::string_view(value) == "1";
}

void skipped(std::string_view test, std::string_view reason) {
  fmt::print(stderr, "{}: skipped, because {}\n", test, reason);
}

}  // namespace talora::test
