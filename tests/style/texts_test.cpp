// Texts: first lines, forbidden words and headers, no machine paths, no generated code in commits.
#include "tests/style/source_files.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

using namespace talora::test;

namespace {

// Written in two parts: this file is read by its own test.
const std::vector<std::string> forbidden_words = {
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X:",
    "HA"
    "CK:"};
const std::vector<std::string> machine_paths = {
    "/wo"
    "rk/",
    "/ho"
    "me/",
    "/ro"
    "ot/",
    "/Use"
    "rs/"};

bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// A word that stands alone, not as part of a name.
bool has_word(const std::string& line, const std::string& word) {
  for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_word_character(line[at - 1]);
    if (begins && (end == line.size() || !is_word_character(line[end]))) return true;
  }
  return false;
}

bool is_binary(const std::string& text) {
  return text.find('\0') != std::string::npos;
}

bool is_hand_written_text(const std::string& file) {
  return !file.starts_with("samples/") && !file.starts_with("tests/corpus/") && file != "LICENSE";
}

void check_lines(const std::string& file, const std::string& text) {
  std::size_t number = 0;
  for (const std::string& line : lines_of(text)) {
    ++number;
    for (const std::string& word : forbidden_words) {
      if (has_word(line, word)) FAIL_CHECK(fmt::format("{}:{}: the word {}", file, number, word));
    }
    for (const std::string& path : machine_paths) {
      if (line.find(path) != std::string::npos) {
        FAIL_CHECK(fmt::format("{}:{}: a path of one machine: {}", file, number, path));
      }
    }
  }
}

}  // namespace

TEST_CASE("first line of every C++ file says what it is for", "[style]") {
  for (const std::string& file : cpp_files()) {
    const auto lines = lines_of(read_text(source_root() / file));
    INFO(file);
    REQUIRE(!lines.empty());
    CHECK(lines.front().starts_with("// "));
  }
}

TEST_CASE("headers are included once by pragma", "[style]") {
  for (const std::string& file : cpp_files()) {
    if (!file.ends_with(".hpp")) continue;
    INFO(file);
    CHECK(read_text(source_root() / file).find("\n#pragma once\n") != std::string::npos);
  }
}

TEST_CASE("no regular expressions of the standard library", "[style]") {
  for (const std::string& file : cpp_files()) {
    for (const Include& include : includes_of(read_text(source_root() / file))) {
      if (include.path == "regex") FAIL_CHECK(fmt::format("{}:{}: <regex>", file, include.line));
    }
  }
}

TEST_CASE("no to-do markers and no machine paths", "[style]") {
  for (const std::string& file : repository_files()) {
    if (!is_hand_written_text(file)) continue;
    const std::string text = read_text(source_root() / file);
    if (!is_binary(text)) check_lines(file, text);
  }
}

TEST_CASE("no generated parser in the repository", "[style]") {
  for (const std::string& file : repository_files()) {
    const std::string name = std::filesystem::path(file).filename().string();
    INFO(file);
    CHECK_FALSE((name.ends_with(".interp") || name.ends_with(".tokens")));
    const bool parser = name.find("BaseVisitor") != std::string::npos ||
                        name.ends_with("Parser.cpp") || name.ends_with("Parser.h") ||
                        name.ends_with("Lexer.cpp") || name.ends_with("Lexer.h");
    CHECK_FALSE(parser);
  }
}

TEST_CASE("no collections of leftovers", "[style]") {
  for (const std::string& file : cpp_files()) {
    const std::string stem = std::filesystem::path(file).stem().string();
    for (const char* word : {"utils", "util", "helper", "manager", "misc", "common"}) {
      INFO(file);
      CHECK_FALSE(stem == word);
      CHECK_FALSE(stem == std::string(word) + "s");
    }
  }
}
