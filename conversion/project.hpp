// Reading a project: files, folders, included scripts, in the order the client would run them.
#pragma once

#include "conversion/conversion.hpp"
#include "conversion/source/front_end.hpp"

#include <string>
#include <vector>

namespace talora::conversion {

struct ProjectOptions {
  std::vector<std::string> sources;  // files, folders or "-"
  std::string entry;                 // --entry: the one root of a folder
  std::string encoding;              // empty: found out
};

// A piece of a script with the file it stands in (index into Conversion::files).
struct ProjectPiece {
  parsers::Piece piece;
  std::size_t file = 0;
  std::size_t root = 0;  // which root script led here
  // More than one: a batch that goes on in what it includes, or in what includes it.
  std::vector<Span> fragments;
};

struct Project {
  std::vector<ProjectPiece> pieces;  // execution order, directives included
  std::vector<std::string> csv_files;
};

// Fills conversion.sources and .files. Each file is read once: a second inclusion is a directive
// without effect. Throws Failure: a source that does not exist (usage), a file or folder that
// cannot be read (environment).
[[nodiscard]] Project read_project(const ProjectOptions& options, const FrontEnd& front_end,
                                   Conversion& conversion);

}  // namespace talora::conversion
