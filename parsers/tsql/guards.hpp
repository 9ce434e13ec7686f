// IF NOT EXISTS (…) around DDL, as SSMS writes it.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "parsers/parsed_statement.hpp"

#include <vector>

namespace talora::tsql {

// IF of a question to the catalog alone, around nothing but DDL -> the statements of its branch,
// each one of its own: a project is deployed where nothing exists yet. Said by a finding.
void unwrap_guards(std::vector<parsers::ParsedStatement>& statements, Diagnostics& diagnostics);

}  // namespace talora::tsql
