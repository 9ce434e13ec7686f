// Finds corpora and their Oracle scripts.
#include "tests/corpus/corpora.hpp"

#include "tests/support/repository.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <set>

namespace fs = std::filesystem;

namespace talora::test {
namespace {

bool is_script(const fs::path& path) {
  static const std::set<std::string> extensions = {".sql", ".pls", ".plb", ".pks", ".pkb",
                                                   ".pck", ".prc", ".fnc", ".trg", ".typ",
                                                   ".tps", ".tpb", ".vw",  ".ddl"};
  return extensions.contains(path.extension().string());
}

bool says_oracle(const fs::path& relative) {
  std::string text = relative.string();
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text.find("oracle") != std::string::npos;
}

Corpus read_corpus(const std::string& kind, const fs::path& root, bool extra) {
  Corpus corpus{kind + "/" + root.filename().string(), root, extra, {}};
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const fs::path& path = entry.path();
    if (!entry.is_regular_file() || !is_script(path)) continue;
    if (kind == "reference" && !says_oracle(path.lexically_relative(root))) continue;
    corpus.folders[path.parent_path()].push_back(path);
  }
  for (auto& [folder, files] : corpus.folders)
    std::sort(files.begin(), files.end());
  return corpus;
}

void read_sources(const std::string& kind, const fs::path& folder, bool extra,
                  std::vector<Corpus>& corpora) {
  if (!fs::is_directory(folder)) return;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (!entry.is_directory()) continue;
    Corpus corpus = read_corpus(kind, entry.path(), extra);
    if (!corpus.folders.empty()) corpora.push_back(std::move(corpus));
  }
}

void read_folder(const fs::path& folder, bool extra, std::vector<Corpus>& corpora) {
  if (!fs::is_directory(folder / "oracle") && !fs::is_directory(folder / "reference")) {
    return read_sources("oracle", folder, extra, corpora);
  }
  read_sources("oracle", folder / "oracle", extra, corpora);
  read_sources("reference", folder / "reference", extra, corpora);
}

}  // namespace

fs::path corpora_folder() {
  return source_root().parent_path() / "shared/corpora";
}

std::vector<Corpus> find_corpora() {
  std::vector<Corpus> corpora;
  read_folder(corpora_folder(), false, corpora);
  const char* more = std::getenv("TALORA_CORPORA");
  std::string list = more == nullptr ? "" : more;
  while (!list.empty()) {
    const std::size_t colon = std::min(list.find(':'), list.size());
    if (colon > 0) read_folder(list.substr(0, colon), true, corpora);
    list.erase(0, colon + 1);
  }
  std::sort(corpora.begin(), corpora.end(),
            [](const Corpus& a, const Corpus& b) { return a.name < b.name; });
  return corpora;
}

}  // namespace talora::test
