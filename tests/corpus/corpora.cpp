// Finds corpora and their scripts of one dialect.
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

bool names_product(const fs::path& path, Dialect dialect) {
  std::string text = path.string();
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto has = [&](const char* name) { return text.find(name) != std::string::npos; };
  if (dialect == Dialect::oracle) return has("oracle");
  return has("sqlserver") || has("sql-server") || has("mssql");
}

class CorpusFinder {
 public:
  explicit CorpusFinder(Dialect dialect) : dialect_(dialect) {}

  void read_folder(const fs::path& folder, bool extra) {
    const bool sorted = fs::is_directory(folder / "oracle") || fs::is_directory(folder / "tsql") ||
                        fs::is_directory(folder / "reference");
    const std::string own = dialect_ == Dialect::oracle ? "oracle" : "tsql";
    if (!sorted) {
      if (dialect_ == Dialect::oracle) read_sources(own, folder, extra);
      return;
    }
    read_sources(own, folder / own, extra);
    read_sources("reference", folder / "reference", extra);
  }

  std::vector<Corpus> corpora;

 private:
  Corpus read_corpus(const std::string& kind, const fs::path& root, bool extra) const {
    Corpus corpus{kind + "/" + root.filename().string(), root, extra, {}};
    // Oracle's name stands below the source's folder, SQL Server's may be that of the folder.
    const fs::path base = dialect_ == Dialect::oracle ? root : root.parent_path();
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      const fs::path& path = entry.path();
      if (!entry.is_regular_file() || !is_script(path)) continue;
      if (kind == "reference" && !names_product(path.lexically_relative(base), dialect_)) continue;
      corpus.folders[path.parent_path()].push_back(path);
    }
    for (auto& [folder, files] : corpus.folders)
      std::sort(files.begin(), files.end());
    return corpus;
  }

  void read_sources(const std::string& kind, const fs::path& folder, bool extra) {
    if (!fs::is_directory(folder)) return;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (!entry.is_directory()) continue;
      Corpus corpus = read_corpus(kind, entry.path(), extra);
      if (!corpus.folders.empty()) corpora.push_back(std::move(corpus));
    }
  }

  Dialect dialect_;
};

}  // namespace

fs::path corpora_folder() {
  return source_root().parent_path() / "shared/corpora";
}

std::vector<Corpus> find_corpora(Dialect dialect) {
  CorpusFinder finder(dialect);
  finder.read_folder(corpora_folder(), false);
  const char* more = std::getenv("TALORA_CORPORA");
  std::string list = more == nullptr ? "" : more;
  while (!list.empty()) {
    const std::size_t colon = std::min(list.find(':'), list.size());
    if (colon > 0) finder.read_folder(list.substr(0, colon), true);
    list.erase(0, colon + 1);
  }
  std::sort(finder.corpora.begin(), finder.corpora.end(),
            [](const Corpus& a, const Corpus& b) { return a.name < b.name; });
  return std::move(finder.corpora);
}

}  // namespace talora::test
