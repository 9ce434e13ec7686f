// Conversion: everything a run of the pipeline knows; commands and reports read it.
#pragma once

#include "conversion/data/data_plan.hpp"
#include "model/catalog.hpp"
#include "model/diagnostics/diagnostic.hpp"
#include "model/profile.hpp"
#include "model/source.hpp"
#include "translators/translate.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace talora::conversion {

// Where a statement's text went: path below OUT and first line (1-based).
struct TargetPlace {
  std::string file;
  std::uint32_t line = 1;
};

// What a statement is to the run: an object or data of the system, or text of an application
// script.
enum class Role : std::uint8_t { install, script };

struct Statement {
  Span span;                         // without terminator
  std::uint32_t file = 0;            // InputFile::id of where it begins
  std::uint32_t repeat = 1;          // how often its batch runs (GO n)
  std::unique_ptr<Tree> tree;        // dropped after translation
  std::vector<Diagnostic> findings;  // parse, bind, rules, print, check
  bool parsed = false;
  Role role = Role::install;
  bool is_data = false;  // its rows are a CopyStep
  std::uint64_t data_rows = 0;
  std::size_t data_step = 0;  // which CopyStep has them
  translators::Translation translation;
  std::vector<TargetPlace> targets;
  std::string target_schema;  // where its unqualified names live on the target; empty: unsaid

  [[nodiscard]] FindingClass finding_class() const;
};

// One input file, in the order read.
struct InputFile {
  std::uint32_t id = 0;
  std::string path;      // as the user gave it (below a given folder)
  std::string relative;  // below the SOURCE it came from
  std::string digest;    // XXH3-128 of the bytes, hex
  std::uint64_t bytes = 0;
  std::uint64_t lines = 0;
  std::uint64_t directives = 0;
  std::vector<Diagnostic> findings;  // of the file itself: empty, binary, include missing
};

struct Conversion {
  SourceSet sources;
  Catalog catalog;
  translators::TranslateOptions options;
  std::vector<InputFile> files;
  std::vector<Statement> statements;  // execution order
  std::vector<DataStep> data;
  std::vector<std::string> csv_files;
};

}  // namespace talora::conversion
