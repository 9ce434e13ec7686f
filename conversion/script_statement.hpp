// A piece of a script as a parsed statement, and what kind of statement it is to a run.
#pragma once

#include "model/source.hpp"
#include "parsers/oracle/parse.hpp"
#include "parsers/text/sqlplus_script.hpp"

#include <memory>

namespace talora::conversion {

// Parses and lowers; EXECUTE text becomes the block BEGIN text; END; whose places are the line's.
[[nodiscard]] oracle::ParsedStatement parse_piece(oracle::Parser& parser, SourceSet& sources,
                                                  const parsers::Piece& piece,
                                                  Diagnostics& diagnostics);

// Creates or changes an object of the system (DDL).
[[nodiscard]] bool installs(const Node& root);

}  // namespace talora::conversion
