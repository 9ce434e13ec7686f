// The corpora that lie beside the checkout: real scripts of others, read but never committed.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace talora::test {

// One source: a folder OWNER+REPOSITORY. `extra`: named by TALORA_CORPORA.
struct Corpus {
  std::string name;  // "oracle/owner+repository"
  std::filesystem::path root;
  bool extra = false;
  // Scripts of the dialect by folder, sorted: the scripts of one folder share a catalog.
  std::map<std::filesystem::path, std::vector<std::filesystem::path>> folders;
};

enum class Dialect { oracle, tsql };

// Of ../shared/corpora beside the checkout and of every folder in TALORA_CORPORA (colon-separated):
// oracle/* (tsql/*) whole, reference/* files whose path names the product; a folder without these
// names holds Oracle sources itself. Sources without a script of the dialect are left out.
[[nodiscard]] std::vector<Corpus> find_corpora(Dialect dialect = Dialect::oracle);

// Where the corpora beside the checkout belong.
[[nodiscard]] std::filesystem::path corpora_folder();

}  // namespace talora::test
