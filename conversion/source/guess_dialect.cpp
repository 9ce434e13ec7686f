// Counts of telling words.
#include "conversion/source/guess_dialect.hpp"

#include "conversion/files.hpp"
#include "model/failure.hpp"
#include "parsers/text/decode.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string_view>

namespace talora::conversion {

namespace fs = std::filesystem;

namespace {

struct TellingWord {
  std::string_view text;  // upper case
  SourceDialect dialect;
};

constexpr TellingWord telling_words[] = {
    {"\nGO\n", SourceDialect::tsql},      {"[DBO].", SourceDialect::tsql},
    {"\n:SETVAR ", SourceDialect::tsql},  {"\n:R ", SourceDialect::tsql},
    {" NVARCHAR(", SourceDialect::tsql},  {"IDENTITY(", SourceDialect::tsql},
    {"\n/\n", SourceDialect::oracle},     {"VARCHAR2(", SourceDialect::oracle},
    {" NUMBER(", SourceDialect::oracle},  {"\n@", SourceDialect::oracle},
    {"FROM DUAL", SourceDialect::oracle}, {"\nSET DEFINE ", SourceDialect::oracle},
    {"\nPROMPT ", SourceDialect::oracle},
};

constexpr std::size_t most_files = 20;

std::vector<fs::path> first_scripts(const std::vector<std::string>& sources) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const std::string& source : sources) {
    if (fs::is_regular_file(source, error)) files.emplace_back(source);
    if (!fs::is_directory(source, error)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(source, error)) {
      if (entry.is_regular_file() && entry.path().extension() == ".sql")
        files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  if (files.size() > most_files) files.resize(most_files);
  return files;
}

// Upper case with line ends as \n alone; begins with one, too.
std::string folded(const fs::path& file) {
  std::string text = "\n";
  try {
    for (const char c : parsers::decode(read_file(file)).text) {
      if (c != '\r') text += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
  } catch (const Failure&) {
    return {};
  }
  return text;
}

long count(const std::string& text, std::string_view word) {
  long found = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
    ++found;
  return found;
}

}  // namespace

SourceDialect guess_dialect(const std::vector<std::string>& sources) {
  long balance = 0;
  for (const fs::path& file : first_scripts(sources)) {
    const std::string text = folded(file);
    for (const TellingWord& word : telling_words)
      balance += (word.dialect == SourceDialect::tsql ? 1 : -1) * count(text, word.text);
  }
  return balance > 0 ? SourceDialect::tsql : SourceDialect::oracle;
}

}  // namespace talora::conversion
