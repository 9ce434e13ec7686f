// Corpora: how much of other people's scripts is parsed and translated; may only improve.
//
// TALORA_LIST=unparsed|held lists those statements. TALORA_UPDATE=1 rewrites
// tests/corpus/ratchet.json and unparsed.txt, which names what of the reference schemas is not
// parsed.
#include "parsers/text/decode.hpp"
#include "tests/corpus/corpora.hpp"
#include "tests/support/ratchet.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/translate_text.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <set>

using namespace talora;
using namespace talora::test;
namespace fs = std::filesystem;

namespace {

std::string upper_start(const std::string& text, std::size_t size) {
  std::string start = text.substr(0, size);
  for (char& c : start)
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return start;
}

// Rows as statements would drown all else: they are counted apart.
bool is_insert_of_values(const std::string& source) {
  const std::string start = upper_start(source, 2000);
  return start.starts_with("INSERT") && start.find("VALUES") != std::string::npos &&
         start.find("SELECT") == std::string::npos && !start.starts_with("INSERT ALL");
}

void list(const fs::path& file, const TranslatedStatement& statement) {
  static const char* wanted = std::getenv("TALORA_LIST");
  if (wanted == nullptr) return;
  const std::string_view what = wanted;
  if ((what == "unparsed" && statement.parsed) || (what == "held" && !statement.held())) return;
  std::string finding = statement.findings.empty() ? "" : message(statement.findings.front());
  fmt::print("{}:{}: {} | {} | {}\n", file.string(), statement.line,
             fmt::join(statement.codes(), ","), finding,
             statement.source.substr(0, std::min<std::size_t>(statement.source.find('\n'), 100)));
}

struct Result {
  Counts counts{{"statements", 0}, {"parsed", 0}, {"inserts", 0},   {"inserts_parsed", 0},
                {"carried", 0},    {"held", 0},   {"exceptions", 0}};
  std::set<std::string> unparsed;  // FILE:LINE CODE, file below the folder of corpora
};

void count(const fs::path& file, const TranslatedStatement& statement, Result& result) {
  Counts& counts = result.counts;
  ++counts["statements"];
  counts["parsed"] += statement.parsed ? 1 : 0;
  if (!statement.parsed) {
    result.unparsed.insert(fmt::format("{}:{} {}",
                                       file.lexically_relative(corpora_folder()).string(),
                                       statement.line, fmt::join(statement.codes(), ",")));
  }
  if (is_insert_of_values(statement.source)) {
    ++counts["inserts"];
    counts["inserts_parsed"] += statement.parsed ? 1 : 0;
  }
  ++counts[statement.held() ? "held" : "carried"];
  list(file, statement);
}

// One folder: every script is read before the first is translated.
void run_folder(const std::vector<fs::path>& files, Result& result) {
  ScriptTranslator translator(oracle_to_postgres(), true);
  for (const fs::path& file : files) {
    const auto decoded = parsers::decode(read_text(file), "");
    translator.add(file.string(), decoded.is_binary ? std::string() : decoded.text);
  }
  translator.complete();
  for (std::size_t i = 0; i < files.size(); ++i) {
    for (const auto& statement : translator.translate(i))
      count(files[i], statement, result);
  }
}

Result run_corpus(const Corpus& corpus) {
  Result result;
  for (const auto& [folder, files] : corpus.folders) {
    try {
      run_folder(files, result);
    } catch (const std::exception& error) {
      ++result.counts["exceptions"];
      FAIL_CHECK(fmt::format("{}: {}", folder.string(), error.what()));
    }
  }
  return result;
}

double parsed_share(const Counts& counts) {
  const long all = counts.at("statements") - counts.at("inserts");
  const long parsed = counts.at("parsed") - counts.at("inserts_parsed");
  return static_cast<double>(parsed) / static_cast<double>(std::max(all, 1L));
}

// Schemas that others keep for several products: what is not parsed stands in the list.
void check_reference(const std::string& name, const Result& result,
                     const std::set<std::string>& listed) {
  constexpr double wanted = 0.99;
  INFO(name);
  CHECK(parsed_share(result.counts) >= wanted);
  for (const std::string& statement : result.unparsed) {
    if (!listed.contains(statement))
      FAIL_CHECK(statement + " is not parsed and not listed in tests/corpus/unparsed.txt");
  }
}

void print(const std::string& name, const Counts& counts, double seconds) {
  fmt::print(
      "corpus {}: {} statements, {} parsed ({:.1f} %); without INSERT VALUES {} of {}; "
      "{} carried over, {} held; {:.1f} s\n",
      name, counts.at("statements"), counts.at("parsed"),
      100.0 * static_cast<double>(counts.at("parsed")) /
          static_cast<double>(std::max(counts.at("statements"), 1L)),
      counts.at("parsed") - counts.at("inserts_parsed"),
      counts.at("statements") - counts.at("inserts"), counts.at("carried"), counts.at("held"),
      seconds);
}

}  // namespace

TEST_CASE("scripts of others are read and translated as well as before", "[corpus]") {
  const auto corpora = find_corpora();
  if (!fs::is_directory(corpora_folder())) {
    skipped("corpus", "there is no folder ../shared/corpora beside the checkout");
  }
  const Ratchet ratchet("tests/corpus/ratchet.json",
                        {"statements", "parsed", "inserts", "inserts_parsed", "carried"});
  const fs::path list_file = source_root() / "tests/corpus/unparsed.txt";
  const auto lines = lines_of(read_text(list_file));
  const std::set<std::string> listed(lines.begin(), lines.end());
  std::set<std::string> unparsed;
  for (const Corpus& corpus : corpora) {
    const auto start = std::chrono::steady_clock::now();
    const Result result = run_corpus(corpus);
    const Counts& counts = result.counts;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    print(corpus.name, counts, taken.count());
    CHECK(counts.at("exceptions") == 0);
    if (corpus.name.starts_with("reference/")) {
      if (!update_wanted()) check_reference(corpus.name, result, listed);
      unparsed.insert(result.unparsed.begin(), result.unparsed.end());
    }
    if (corpus.extra && !ratchet.knows(corpus.name) && !update_wanted()) continue;
    for (const std::string& worse : ratchet.compare(corpus.name, counts))
      FAIL_CHECK(worse);
  }
  if (update_wanted()) {
    std::string text =
        "# Statements of the reference schemas that are not parsed: may only shrink.\n";
    for (const std::string& statement : unparsed)
      text += statement + "\n";
    write_text(list_file, text);
  }
  for (const std::string& statement : listed) {
    if (!corpora.empty() && !statement.empty() && !statement.starts_with("#") &&
        !unparsed.contains(statement))
      FAIL_CHECK(statement + " is listed in tests/corpus/unparsed.txt and parsed");
  }
}
